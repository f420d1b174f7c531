using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>Goes to every page the host maps, as each role that may see it, in each state the practice area has, and sends each form empty.</summary>
public class EveryPageJourney
{
    private static readonly Dictionary<Role, PracticePerson> PersonOf = new()
    {
        [Role.Administrator] = PracticePeople.Administrator,
        [Role.OversightOfficer] = PracticePeople.Officer,
        [Role.ForceLiaison] = PracticePeople.Liaison,
        [Role.Chair] = PracticePeople.Chair,
        [Role.ViceChair] = PracticePeople.ViceChair,
        [Role.Member] = PracticePeople.Members[0],
        [Role.Observer] = PracticePeople.Observer,
    };

    [BrowserFact]
    public async Task Every_page_is_without_barrier_for_each_role_in_each_state()
    {
        await using var site = await Site.Start("every-page", new ScrutinyHost { EnvironmentName = "Development", Peopled = false });
        var values = await RouteValues.In(site.Host);
        var pages = Pages(site.Host);
        Assert.True(pages.Count > 20, "There should be more pages than these.");
        await Task.WhenAll(Go(site, pages, values, null), GoAll(site, pages, values));
        Assert.Empty(site.Tour.Faults.Order());
    }

    private static async Task GoAll(Site site, IReadOnlyList<RouteEndpoint> pages, RouteValues values)
    {
        foreach (var role in PersonOf.Keys)
        {
            await Go(site, pages, values, role);
        }
    }

    private static async Task Go(Site site, IReadOnlyList<RouteEndpoint> pages, RouteValues values, Role? role)
    {
        var name = role?.ToString() ?? "public";
        var person = role is { } held ? await site.Practising(name, PersonOf[held].Email, PracticePeople.Password) : await site.Someone(name);
        foreach (var page in pages.Where(p => MaySee(p, role)))
        {
            var template = page.RoutePattern.RawText!;
            var seen = 0;
            foreach (var address in values.Addresses(template))
            {
                var (status, path, _) = await person.Ask(address);
                if (status == 200 && path == address)
                {
                    await Visit(person, address, $"{template.Trim('/').Replace('/', '_').Replace(':', '-')}-{++seen}");
                }
            }

            if (seen == 0 && !values.MayBeUnseen(template, role))
            {
                site.Tour.Faults.Add($"{name}: no page was found for {template}");
            }
        }
    }

    private static async Task Visit(Person person, string address, string state)
    {
        await person.Open(address);
        await person.Look(state);
        var form = person.Page.Locator("main form[method=post]:has(:is(input:not([type=hidden]), textarea, select)) button").First;
        if (await person.Page.Locator("main form[method=post]:has(:is(input:not([type=hidden]), textarea, select))").CountAsync() == 0)
        {
            return;
        }

        await form.ClickAsync();
        await person.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        if (await person.Page.Locator(".govuk-error-summary").CountAsync() > 0)
        {
            await person.Look(state + "-errors");
        }
    }

    private static bool MaySee(RouteEndpoint page, Role? role)
    {
        if (page.Metadata.GetMetadata<IAllowAnonymous>() is not null)
        {
            return role is null;
        }

        return role is { } held
            && page.Metadata.GetOrderedMetadata<IAuthorizeData>().All(a => a.Policy is null or Permissions.UseOwnAccount || Permissions.RolesFor(a.Policy).Contains(held));
    }

    private static List<RouteEndpoint> Pages(ScrutinyHost host) =>
        [.. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)];
}
