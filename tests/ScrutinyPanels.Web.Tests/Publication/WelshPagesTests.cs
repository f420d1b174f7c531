using System.Net;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Application.Features.Publication.Reporting;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Publication;

/// <summary>Public pages in Welsh: each of them, found by its layout.</summary>
public sealed class WelshPagesTests : IAsyncLifetime, IDisposable
{
    private const string Panel = "testshire-stop-and-search";
    private const string OtherPanel = "elsewhere-panel";

    private readonly ScrutinyHost host = new();
    private RecommendationId asked;
    private MeetingId minuted;
    private PublishedReportId report;

    public async Task InitializeAsync()
    {
        asked = await A.Recommendation(host.World).Titled("Write reasons down").Sent().Public().RepliedWith(ForceDecision.Accepted).Released().In(host.Services);
        minuted = await PublishMinutes();
        report = await Publish();
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Each_public_page_says_that_it_is_in_Welsh_and_holds_no_English_words_of_the_service()
    {
        await Offer();
        using var anyone = host.AsWithoutRedirects(null);
        var english = new EnglishWords();
        var pages = Addresses();
        Assert.Empty(new[] { "/", $"/panels/{Panel}", $"/minutes/{minuted.Value}", "/privacy" }.Except(pages));
        foreach (var path in pages)
        {
            using var answer = await anyone.GetAsync(new Uri($"/cy{path}", UriKind.Relative));
            var page = await HtmlPage.Read(answer);
            Assert.True(page.Status == HttpStatusCode.OK, $"/cy{path}: {page.Status}");
            Assert.Equal("cy", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Equal("cy", Assert.Single(answer.Content.Headers.ContentLanguage));
            Assert.False(answer.Headers.Contains("Set-Cookie"), path);
            Assert.Equal(["cy http://localhost/cy" + path, "en-GB http://localhost" + path], Alternates(page));
            Assert.Equal(path, Switch(page, "English"));
            var found = english.In(page.Document).ToList();
            Assert.True(found.Count == 0, $"/cy{path} says in English:\n{string.Join('\n', found)}");
            Assert.True(english.In((await HtmlPage.Get(anyone, path)).Document).Count() > 10, $"English words were not known again on {path}.");
        }
    }

    [Fact]
    public async Task Links_and_forms_of_a_page_in_Welsh_lead_to_pages_in_Welsh()
    {
        await Offer();
        using var anyone = host.AsWithoutRedirects(null);
        var tried = 0;
        foreach (var path in Addresses())
        {
            var page = await HtmlPage.Get(anyone, $"/cy{path}");
            var targets = page.Document.QuerySelectorAll("a[href]:not([hreflang])").Select(a => a.GetAttribute("href")!)
                .Concat(page.Document.QuerySelectorAll("form").Select(f => f.GetAttribute("action") ?? "/cy"))
                .Where(t => t.StartsWith('/') && t != "/cy" && !t.StartsWith("/cy/", StringComparison.Ordinal)).Distinct();
            foreach (var target in targets)
            {
                tried++;
                using var inWelsh = await anyone.GetAsync(new Uri($"/cy{target}", UriKind.Relative));
                Assert.True(inWelsh.StatusCode == HttpStatusCode.Redirect, $"/cy{path} leads to {target}, which is there in Welsh");
            }
        }

        Assert.True(tried > 0);
    }

    [Fact]
    public async Task Days_are_in_Welsh_and_the_panels_own_words_are_marked_as_English()
    {
        await Offer();
        using var anyone = host.As(null);
        var page = await HtmlPage.Get(anyone, $"/cy/asked/{asked.Value}");
        Assert.Contains("Mawrth 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("main [lang=en]"), e => e.TextContent.Contains(RecommendationBuilder.Saw, StringComparison.Ordinal));
        Assert.Equal("Write reasons down", page.Document.QuerySelector("h1 [lang=en]")!.TextContent);

        var english = await HtmlPage.Get(anyone, $"/asked/{asked.Value}");
        Assert.Equal("en-GB", english.Document.DocumentElement.GetAttribute("lang"));
        Assert.Empty(english.Document.QuerySelectorAll("main [lang]"));
        Assert.Equal($"/cy/asked/{asked.Value}", Switch(english, "Cymraeg"));
        Assert.Contains("Hydref", new DateOnly(2026, 10, 4).ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("cy-GB")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_looks_for_a_panel_stays_in_Welsh_and_the_switch_keeps_what_they_looked_for()
    {
        await Offer();
        using var anyone = host.As(null);
        var page = await HtmlPage.Get(anyone, "/cy");
        page.Fill("Enw llu, ardal neu banel", "north");
        page = await page.Press(anyone, "Chwilio");
        Assert.Equal("/cy/?find=north", page.Address.PathAndQuery);
        Assert.Contains("Nifer y paneli a gafwyd: 1.", page.Text, StringComparison.Ordinal);
        Assert.Equal("/?find=north", Switch(page, "English"));
    }

    [Fact]
    public async Task Where_no_area_has_Welsh_on_there_is_no_switch_and_addresses_in_Welsh_lead_to_English()
    {
        using var anyone = host.AsWithoutRedirects(null);
        foreach (var path in Addresses())
        {
            var page = await HtmlPage.Get(anyone, path);
            Assert.Equal("en-GB", page.Document.DocumentElement.GetAttribute("lang"));
            Assert.Null(Switch(page, "Cymraeg"));
            Assert.Empty(Alternates(page));
            Assert.Equal(path + "?show=Late", await RedirectOf(anyone, $"/cy{path}?show=Late"));
        }
    }

    [Fact]
    public async Task A_page_of_an_area_without_Welsh_has_no_switch_and_leads_to_English()
    {
        await Offer();
        using var anyone = host.AsWithoutRedirects(null);
        var page = await HtmlPage.Get(anyone, $"/panels/{OtherPanel}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(Switch(page, "Cymraeg"));
        Assert.Equal($"/panels/{OtherPanel}", await RedirectOf(anyone, $"/cy/panels/{OtherPanel}"));
        Assert.NotNull(Switch(await HtmlPage.Get(anyone, "/"), "Cymraeg"));
    }

    [Fact]
    public async Task Only_what_the_public_reads_is_there_in_Welsh_and_nothing_leads_to_another_site()
    {
        await Offer();
        using var anyone = host.AsWithoutRedirects(null);
        foreach (var path in new[] { "/home", "/sign-in", "/accounts/areas" })
        {
            Assert.Equal(path, await RedirectOf(anyone, $"/cy{path}"));
        }

        foreach (var path in new[] { "/cy/no-such-page", "/cy/panels/nowhere", "/cy//elsewhere.example" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(anyone, path)).Status);
        }

        var missing = await HtmlPage.Get(anyone, "/cy/no-such-page");
        Assert.Equal("cy", missing.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Heb ddod o hyd i’r dudalen", missing.Heading);
        using var file = await anyone.GetAsync(new Uri($"/cy/minutes/{minuted.Value}.docx", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        Assert.Equal("cy", Assert.Single(file.Content.Headers.ContentLanguage));
    }

    [Fact]
    public async Task An_administrator_turns_Welsh_on_for_an_area_and_sees_what_has_none()
    {
        using var administrator = host.As(host.World.Administrator);
        var page = await HtmlPage.Get(administrator, "/accounts/areas");
        page = await page.Press(administrator, "Turn Welsh on: Testshire oversight office");
        Assert.Contains("Welsh is on", page.Text, StringComparison.Ordinal);
        var log = await HtmlPage.Get(administrator, "/log");
        Assert.Contains("Turned Welsh on or off for an area", log.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(administrator, "/accounts/welsh");
        Assert.Contains("Welsh is on for: Testshire oversight office.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Write reasons down", page.Text, StringComparison.Ordinal);
        Assert.Contains("DrawsWords", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("PublicationWords", page.Text, StringComparison.Ordinal);
        Assert.Contains("Stop and search: GOWISELY, version 1, comes with the service", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(administrator, "/accounts/areas");
        await page.Press(administrator, "Turn Welsh off: Testshire oversight office");
        Assert.False(await host.InDb(db => db.Areas.AnyAsync(a => a.HasWelsh)));
    }

    // The pages in the public layout, at an address of each; a new one with a part to fill in is added to the list of parts.
    private List<string> Addresses()
    {
        var parts = new Dictionary<string, string> { ["/panels/{Slug}"] = $"/panels/{Panel}", ["/meetings/{Id:guid}"] = $"/meetings/{minuted.Value}", ["/reports/{Id:guid}"] = $"/reports/{report.Value}", ["/areas/{Slug}"] = "/areas/testshire", ["/themes/{Code}"] = "/themes/grounds", ["/asked/{Id:guid}"] = $"/asked/{asked.Value}", ["/minutes/{Id:guid}"] = $"/minutes/{minuted.Value}" };
        var routes = typeof(Program).Assembly.GetTypes()
            .Where(t => t.GetCustomAttributes(typeof(LayoutAttribute), true) is [LayoutAttribute { LayoutType.Name: "PublicLayout" }])
            .SelectMany(t => t.GetCustomAttributes(typeof(RouteAttribute), false).Cast<RouteAttribute>())
            .Select(r => parts.Aggregate(r.Template, (route, part) => route.Replace(part.Key, part.Value, StringComparison.Ordinal))).Order(StringComparer.Ordinal).ToList();
        Assert.DoesNotContain(routes, r => r.Contains('{', StringComparison.Ordinal));
        return routes;
    }

    private static string? Switch(HtmlPage page, string word) => page.Document.QuerySelectorAll("header a[hreflang]").SingleOrDefault(a => a.TextContent == word)?.GetAttribute("href");

    private static IEnumerable<string> Alternates(HtmlPage page) => page.Document.QuerySelectorAll("head link[rel=alternate][hreflang]")
        .Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}").Order(StringComparer.Ordinal);

    private static async Task<string?> RedirectOf(HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location?.OriginalString : answer.StatusCode.ToString();
    }

    private Task<bool> Offer() => host.InDb(async db =>
    {
        (await db.Areas.SingleAsync(a => a.Id == host.World.Area)).OfferWelsh(true);
        return true;
    });

    private async Task<PublishedReportId> Publish()
    {
        var (sender, officer) = (host.Services.GetRequiredService<Sender>(), Caller.Person(host.World.Officer));
        var period = ReportPeriod.LastQuarter(UkTime.DayOf(host.Clock.GetUtcNow()));
        var view = await sender.Ask(new GetReport.Query(host.World.Panel, null, period.Code), officer);
        return await sender.Send(new PublishReport.Command(host.World.Panel, null, period.Code, "A quiet quarter.", "Reasons come late.", null, view.Fingerprint, HaveRead: true), officer);
    }

    private async Task<MeetingId> PublishMinutes()
    {
        var (chair, officer) = (host.World.Chair, host.World.Officer);
        var stage = await MeetingStage.In(host);
        await stage.Begin();
        await stage.Come(host.World.FirstMember);
        await stage.Do(new WriteEntry.Command(stage.Id, stage.Items[1], EntryKind.Decision, "The figures are taken note of"), chair);
        await stage.Do(new EndMeeting.Command(stage.Id), chair);
        await stage.Do(new MoveMinutes.Command(stage.Id, MinutesStep.GiveToChair), officer);
        await stage.Do(new MoveMinutes.Command(stage.Id, MinutesStep.CloseCheck), chair);
        var later = await MeetingStage.In(host, "April meeting", new DateOnly(2026, 4, 10));
        await later.Begin();
        await stage.Do(new AgreeMinutes.Command(stage.Id, later.Id), chair);
        await stage.Do(new MoveMinutes.Command(stage.Id, MinutesStep.Publish), officer);
        return stage.Id;
    }
}
