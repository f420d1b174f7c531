using Microsoft.AspNetCore.Routing;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>Goes to every page the host maps, as each role that may see it, in each state the practice area has, and sends a form of each empty.</summary>
public class EveryPageJourney
{
    [BrowserFact]
    public async Task Every_page_is_without_barrier_for_each_role_in_each_state()
    {
        await using var site = await Site.Start("every-page", new ScrutinyHost { EnvironmentName = "Development", Peopled = false });
        await MoreStates.Add(site.Host);
        var values = await RouteValues.In(site.Host);
        var pages = MappedPages.Of(site.Host);
        await Parallel.ForEachAsync(
            MappedPages.PersonOf.Keys.Select(r => (Role?)r).Append(null),
            new ParallelOptions { MaxDegreeOfParallelism = 3 },
            async (role, _) => await Go(site, pages, values, role));
        site.Tour.MustBeFaultless();
    }

    private static async Task Go(Site site, IReadOnlyList<RouteEndpoint> pages, RouteValues values, Role? role)
    {
        var name = role?.ToString() ?? "public";
        var person = role is { } held ? await site.Practising(name, MappedPages.PersonOf[held].Email, PracticePeople.Password) : await site.Someone(name);
        foreach (var page in pages.Where(p => MappedPages.MaySee(p, role)))
        {
            var template = page.RoutePattern.RawText!;
            var seen = 0;
            foreach (var address in values.Addresses(template))
            {
                // Asked for first without a browser: many pages look alike for another thing or another person.
                var (status, path, text) = await person.Ask(address);
                if (status == 200 && path == address.Split('?')[0])
                {
                    ++seen;
                    if (!site.Tour.CameBefore(text))
                    {
                        await person.Open(address);
                        await Visit(person, $"{template.Trim('/').Replace('/', '_').Replace(':', '-')}-{seen}");
                    }

                    // What is done with a file looks the same for every file; the file itself differs by where it stands.
                    if (template.Contains("batches/{Id:int}/", StringComparison.Ordinal))
                    {
                        break;
                    }
                }
            }

            if (seen == 0 && !values.MayBeUnseen(template, role))
            {
                site.Tour.Faults.Add($"{name}: no page was found for {template}");
            }
        }
    }

    private static async Task Visit(Person person, string state)
    {
        await person.Look(state);
        var button = person.Page.Locator($"{FormFiller.Forms} button");
        if (await button.CountAsync() == 0)
        {
            return;
        }

        await button.First.FocusAsync();
        await Keys.Enter(person.Page);
        if (await person.Page.Locator(".govuk-error-summary").CountAsync() > 0)
        {
            await person.Look(state + "-errors");
        }
    }
}
