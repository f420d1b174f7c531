using Microsoft.AspNetCore.Routing;
using ScrutinyPanels.Application.Practice;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Journeys;

/// <summary>Fills and sends each form of every page the host maps by keyboard alone, as a role that is shown it.</summary>
public class EveryFormJourney
{
    private static readonly string[] Endings = ["/pick", "/abandon", "/withdraw", "/pass", "/close", "/ask-again", "/reopen", "/seed", "/settle", "/open", "/check", "/undo", "/done", "/release", "/lift", "/erase", "/give-up", "/discard", "/columns"];

    // Templates of pages of which a form was filled and sent.
    private readonly HashSet<string> sent = [];

    [BrowserFact]
    public async Task Every_form_is_filled_and_sent_by_keyboard_alone()
    {
        await using var site = await Site.Start("every-form", new ScrutinyHost { EnvironmentName = "Development", Peopled = false });
        await MoreStates.Add(site.Host);
        await SendEachForm(site, MappedPages.Of(site.Host), await RouteValues.In(site.Host));
        Assert.True(sent.Count > 20, "There should be more pages with forms than these.");
        site.Tour.MustBeFaultless();
    }

    // Each form of each page once, filled and sent by keyboard alone. Those that end something come last.
    private async Task SendEachForm(Site site, IReadOnlyList<RouteEndpoint> pages, RouteValues values)
    {
        var roles = MappedPages.PersonOf.Keys.Select(r => (Role?)r).Append(null).ToList();
        var people = new Dictionary<string, Person>();
        foreach (var found in pages.Select(p => (Page: p, Template: p.RoutePattern.RawText!)).OrderBy(p => Endings.Count(e => p.Template.EndsWith(e, StringComparison.Ordinal))))
        {
            foreach (var role in roles.Where(r => MappedPages.MaySee(found.Page, r) && !values.MayBeUnseen(found.Template, r)))
            {
                await SendForms(site, await SignedIn(site, people, role), values, found.Template, role);

                // Another role only where this one is not shown a form.
                if (sent.Contains(found.Template))
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
            await person.SignIn(MappedPages.PersonOf[held].Email, PracticePeople.Password);
        }

        return person;
    }

    private async Task SendForms(Site site, Person person, RouteValues values, string template, Role? role)
    {
        foreach (var address in values.Addresses(template))
        {
            // Asked for first without a browser: most pages have no form that asks for something.
            var (status, path, text) = await person.Ask(address);
            var count = status == 200 && path == address.Split('?')[0] ? FormFiller.CountForms(text) : 0;
            for (var i = 0; i < count; i++)
            {
                await person.Open(address);
                sent.Add(template);
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
}
