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

    private static readonly string[] Endings = ["/abandon", "/withdraw", "/pass", "/close", "/seed", "/settle", "/open", "/check", "/undo", "/done", "/release", "/lift", "/erase", "/give-up", "/columns"];

    // Page templates on which a form was met, and those of which a form was filled and sent.
    private readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> forms = new();

    [BrowserFact]
    public async Task Every_page_is_without_barrier_for_each_role_in_each_state()
    {
        await using var site = await Site.Start("every-page", new ScrutinyHost { EnvironmentName = "Development", Peopled = false }, pictures: false);
        await MoreStates.Add(site.Host);
        var values = await RouteValues.In(site.Host);
        var pages = Pages(site.Host);
        Assert.True(pages.Count > 20, "There should be more pages than these.");
        await Parallel.ForEachAsync(
            PersonOf.Keys.Select(r => (Role?)r).Append(null),
            new ParallelOptions { MaxDegreeOfParallelism = 3 },
            async (role, _) => await Go(site, pages, values, role));
        await SendEachForm(site, pages, values);
        Assert.NotEmpty(forms);
        Assert.All(forms, f => Assert.True(f.Value, $"The form of {f.Key} was met and never filled."));
        site.Tour.MustBeFaultless();
    }

    private async Task Go(Site site, IReadOnlyList<RouteEndpoint> pages, RouteValues values, Role? role)
    {
        var name = role?.ToString() ?? "public";
        var person = role is { } held ? await site.Practising(name, PersonOf[held].Email, PracticePeople.Password) : await site.Someone(name);
        foreach (var page in pages.Where(p => MaySee(p, role)))
        {
            var template = page.RoutePattern.RawText!;
            var seen = 0;
            foreach (var address in values.Addresses(template))
            {
                if (await person.OpenIfShown(address))
                {
                    await Visit(person, template, $"{template.Trim('/').Replace('/', '_').Replace(':', '-')}-{++seen}");

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

    private async Task Visit(Person person, string template, string state)
    {
        await person.Look(state);
        var button = person.Page.Locator($"{FormFiller.Forms} button");
        if (await button.CountAsync() == 0)
        {
            return;
        }

        forms.TryAdd(template, false);
        await button.First.FocusAsync();
        await Keys.Enter(person.Page);
        if (await person.Page.Locator(".govuk-error-summary").CountAsync() > 0)
        {
            await person.Look(state + "-errors");
        }
    }

    // Each form of each page once, filled and sent by keyboard alone. Those that end something come last.
    private async Task SendEachForm(Site site, IReadOnlyList<RouteEndpoint> pages, RouteValues values)
    {
        var roles = PersonOf.Keys.Select(r => (Role?)r).Append(null).ToList();
        var people = new Dictionary<string, Person>();
        foreach (var found in pages.Select(p => (Page: p, Template: p.RoutePattern.RawText!)).OrderBy(p => Endings.Count(e => p.Template.EndsWith(e, StringComparison.Ordinal))))
        {
            foreach (var role in roles.Where(r => MaySee(found.Page, r) && !values.MayBeUnseen(found.Template, r)))
            {
                await SendForms(site, await SignedIn(site, people, role), values, found.Template, role);

                // Another role only where a form was met that this one is not shown.
                if (forms.GetValueOrDefault(found.Template, true))
                {
                    break;
                }
            }
        }
    }

    // One browser for each role, signed in again where a form has signed it out.
    private static async Task<Person> SignedIn(Site site, Dictionary<string, Person> people, Role? role)
    {
        var name = role?.ToString() ?? "public";
        if (!people.TryGetValue(name, out var person))
        {
            person = people[name] = await site.Someone(name);
        }

        if (role is { } held && !await person.Sees("/home"))
        {
            await person.SignIn(PersonOf[held].Email, PracticePeople.Password);
        }

        return person;
    }

    private async Task SendForms(Site site, Person person, RouteValues values, string template, Role? role)
    {
        foreach (var address in values.Addresses(template))
        {
            if (!await person.OpenIfShown(address))
            {
                continue;
            }

            var count = await person.Page.Locator(FormFiller.Forms).CountAsync();
            for (var i = 0; i < count; i++)
            {
                await person.Open(address);
                forms[template] = true;
                var form = person.Page.Locator(FormFiller.Forms).Nth(i);
                if (await form.CountAsync() == 1 && await FormFiller.Send(person.Page, form) is { } fault)
                {
                    site.Tour.Faults.Add($"{role?.ToString() ?? "public"} {template}, form {i + 1}: {fault}");
                }
            }

            if (count > 0)
            {
                break;
            }
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
