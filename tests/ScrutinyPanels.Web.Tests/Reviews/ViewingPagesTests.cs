using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Reviews;

public sealed class ViewingPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();

    public async Task InitializeAsync() => await ReviewStage.In(host);

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_member_starts_a_viewing_and_stops_it_and_sees_their_hours()
    {
        using var browser = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, "/viewings");
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Start a viewing now").Href);
        Assert.Equal("FirstMember", page.Document.QuerySelector("input[type=checkbox][checked] + label")!.TextContent);
        page = await page.Press(browser, "Start now");
        Assert.Equal("Enter the reference of the clip.", Assert.Single(page.Problems));
        page.Fill("Reference of the clip", "CLIP-77");
        page.Fill("Case", "Case 14, June 2025");
        page.Choose("Who was there?", "SecondMember");
        page = await page.Press(browser, "Start now");
        Assert.Contains("CLIP-77", page.Text, StringComparison.Ordinal);

        host.Clock.Pass(TimeSpan.FromMinutes(50));
        page = await HtmlPage.Get(browser, "/viewings");
        page = await page.Press(browser, "Stop now CLIP-77");
        Assert.Equal("50 min", page.Value("March 2026"));
        using var second = host.As(host.World.SecondMember);
        Assert.Equal("50 min", (await HtmlPage.Get(second, "/viewings")).Value("March 2026"));
    }

    [Fact]
    public async Task One_that_is_over_is_typed_and_what_was_typed_wrongly_is_kept()
    {
        using var browser = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(browser, "/viewings/new?past=true");
        page.Fill("Reference of the clip", "CLIP-78");
        page.Fill("Day", "1");
        page.Fill("Month", "3");
        page.Fill("Year", "2026");
        page.Fill("When did it begin?", "19:05");
        page.Fill("When did it end?", "18:05");
        page = await page.Press(browser, "Save");
        Assert.Equal("A viewing can last 12 hours at most. Enter when it really ended.", Assert.Single(page.Problems));
        Assert.Equal("19:05", page.Document.QuerySelector("[name='Form.From']")!.GetAttribute("value"));
        page.Fill("When did it end?", "20:05");
        page = await page.Press(browser, "Save");
        Assert.Contains("1 March 2026, 19:05–20:05 (1 h 0 min)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_shows_both_entries()
    {
        await Watch("CLIP-79", host.World.FirstMember, host.World.SecondMember);
        using var browser = host.As(host.World.SecondMember);
        var page = await HtmlPage.Get(browser, (await HtmlPage.Get(browser, "/viewings")).Links.Single(l => l.Text == "CLIP-79").Href);
        page = await HtmlPage.Get(browser, page.Links.Single(l => l.Text == "Correct it").Href);
        page = await page.Press(browser, "Save");
        Assert.Equal("Choose what is right", Assert.Single(page.Problems));
        page.Choose(null, "It was at another time");
        page.Fill("When did it end?", "09:40");
        page.Fill("What was wrong?", "We went on");
        page = await page.Press(browser, "Save");
        Assert.Contains("09:00–09:20 (20 min)", page.Text, StringComparison.Ordinal);
        Assert.Contains("09:00–09:40 (40 min)", page.Text, StringComparison.Ordinal);
        Assert.Contains("Why: We went on", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Chair_and_officer_see_hours_and_viewings_in_company_and_download_them_without_names()
    {
        await Watch("CLIP-80", host.World.FirstMember, host.World.SecondMember);
        await Watch("=CLIP-ALONE", host.World.ViceChair);
        foreach (var person in new[] { host.World.Chair, host.World.Officer })
        {
            using var browser = host.As(person);
            var page = await HtmlPage.Get(browser, "/cases/viewings");
            Assert.Equal(("40 min", "1 h 0 min"), (page.Value("Footage watched"), page.Value("Time that members gave")));
            Assert.Contains("FirstMember, SecondMember", page.Text, StringComparison.Ordinal);
            Assert.Contains("One member alone", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("CLIP-ALONE", page.Source, StringComparison.Ordinal);
            Assert.DoesNotContain("ViceChair", page.Source, StringComparison.Ordinal);
            var file = await browser.GetStringAsync(new Uri("/cases/viewings.csv", UriKind.Relative));
            var lines = file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal("Panel,Day,From,To,Minutes,People,Clip,Case,Corrections", lines[0]);
            Assert.Equal(
                ["\"Testshire stop and search\",\"2026-03-01\",\"09:00\",\"09:20\",\"20\",\"2\",\"CLIP-80\",,\"0\"", "\"Testshire stop and search\",\"2026-03-01\",,,\"20\",\"1\",,,\"0\""],
                lines[1..].Order(StringComparer.Ordinal));
        }
    }

    private Task Watch(string clip, params UserId[] there) => host.Services.GetRequiredService<Sender>()
        .Send(new WriteViewing.Command(host.World.Panel, null, clip, there, new("1", "3", "2026", "09:00", "09:20")), Caller.Person(there[0]));
}
