using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Statistics;

public sealed class StatisticsPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();

    private Sender Sender => host.Services.GetRequiredService<Sender>();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_chair_comes_from_the_list_of_cases_to_the_agreement_with_its_method_in_words()
    {
        var stage = await ReviewStage.In(host, cases: 10);
        for (var i = 0; i < 10; i++)
        {
            await stage.Send(host.World.FirstMember, stage.Cases[i], i % 2 == 0 ? "green" : "red");
            await stage.Send(host.World.SecondMember, stage.Cases[i], i == 3 ? "amber" : i % 2 == 0 ? "green" : "red");
            await Sender.Send(new OpenCase.Command(stage.Cases[i]), Caller.Person(host.World.Chair));
        }

        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, "/cases");
        page = await HtmlPage.Get(chair, page.Links.Single(l => l.Text == "How far readers agree").Href);

        Assert.Equal("Stop and search: GOWISELY and E for Explain. Cases read on this form: 10", page.Document.QuerySelector("h2.govuk-heading-m")!.TextContent);
        var grade = Figures(page, "Grade");
        Assert.Equal(["10", "90% (9 of 10 pairs)", "100% (10 of 10 pairs)"], grade.Take(3));
        Assert.EndsWith("(ordinal)", grade[3], StringComparison.Ordinal);
        Assert.Contains(" to ", grade[4], StringComparison.Ordinal);
        Assert.Equal(["10", "100% (10 of 10 pairs)", "Not for this question", "All answers are the same", "–"], Figures(page, "Footage"));
        Assert.Contains("Low agreement may mean that the question is unclear. It says nothing about any one reader.", page.Text, StringComparison.Ordinal);
        Assert.Contains("1000 times, starting from the seed 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("10 opened cases are counted.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Reader A", page.Text, StringComparison.Ordinal);
        Assert.All(host.World.People.Keys, name => Assert.DoesNotContain(name, page.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Below_ten_cases_the_page_says_why_there_is_no_alpha()
    {
        var stage = await ReviewStage.In(host);
        await stage.Send(host.World.FirstMember);
        await stage.Send(host.World.SecondMember);
        using var officer = host.As(host.World.Officer);
        Assert.Contains("No case is open yet", (await HtmlPage.Get(officer, "/cases/agreement")).Text, StringComparison.Ordinal);
        await Sender.Send(new OpenCase.Command(stage.Case), Caller.Person(host.World.Chair));

        // The officer oversees two panels of the area and chooses one.
        var page = await HtmlPage.Get(officer, $"/cases/agreement?panel={host.World.Panel.Value}");
        Assert.Equal(["1", "100% (1 of 1 pairs)", "100% (1 of 1 pairs)", "Only from 10 cases up", "–"], Figures(page, "Grade"));
        Assert.Contains("Alpha is told from 10 cases up", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cases of all draws are counted.", page.Text, StringComparison.Ordinal);

        // Of two sorts of draws it says so, and either can be looked at alone.
        var draw = await Cases.Draw(host.Services, host.World, count: 1);
        await host.InDb(async db => db.Entry(await db.Draws.SingleAsync(d => d.Id == draw)).Property(d => d.Theme).CurrentValue = DrawTheme.Under18);
        await Sender.Send(new OpenCase.Command(await host.InDb(db => db.Cases.Where(c => c.DrawId == draw).Select(c => c.Id).SingleAsync())), Caller.Person(host.World.Chair));
        page = await HtmlPage.Get(officer, page.Address.PathAndQuery);
        Assert.Contains("2 opened cases are counted.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cases of all draws are counted, at random and chosen.", page.Text, StringComparison.Ordinal);
        page.Fill("Which draws", "Chosen by a theme or picked");
        page = await page.Press(officer, "Show");
        Assert.Contains("1 opened case is counted.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Only cases that were chosen by a theme or picked are counted.", page.Text, StringComparison.Ordinal);
        Assert.Equal("chosen", page.Document.QuerySelector("select[name=draws] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Estimates_name_their_interval_what_is_missing_and_how_little_few_cases_tell()
    {
        var draw = await Cases.Draw(host.Services, host.World, count: 4, records: 30);
        var cases = await host.InDb(db => db.Cases.Where(c => c.DrawId == draw).OrderBy(c => c.Number).Select(c => c.Id).ToListAsync());
        foreach (var id in cases.Take(3))
        {
            await Sender.Send(new OpenCase.Command(id), Caller.Person(host.World.Chair));
            await Sender.Send(new SettleCase.Command(id, Grade.Green, null, null), Caller.Person(host.World.Chair));
        }

        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, "/cases");
        page = await HtmlPage.Get(chair, page.Links.Single(l => l.Text == "What the cases tell about the whole list").Href);
        Assert.Equal(("30", "4", "3"), (page.Value("In the list"), page.Value("Drawn"), page.Value("Graded")));
        Assert.Contains("3 cases cannot tell us the rate.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cases first drawn: 4. Without a grade: 1 (25%). Replaced by a reserve: 0.", page.Text, StringComparison.Ordinal);
        Assert.Equal("Draw 1: the share of each grade in the whole list", page.Document.QuerySelector("caption")!.TextContent);

        // Wilson for 3 of 3: 1 / (1 + 1.96² / 3) = 44%.
        Assert.Equal(["3 of 3", "100%", "44% to 100%Wilson"], Row(page, "Good (green)"));
        Assert.Equal(["0 of 3", "0%", "0% to 56%Wilson"], Row(page, "Concern (red)"));
    }

    [Theory]
    [InlineData("/cases/agreement")]
    [InlineData("/cases/estimates")]
    [InlineData("/cases/coverage")]
    [InlineData("/cases/force-view")]
    public async Task Figures_are_for_those_who_chair_or_oversee_the_panel(string path)
    {
        foreach (var person in new[] { host.World.FirstMember, host.World.Observer, host.World.Liaison, host.World.Administrator })
        {
            Assert.Equal(HttpStatusCode.NotFound, await Status(person, path));
        }

        foreach (var person in new[] { host.World.Chair, host.World.ViceChair, host.World.Officer, host.World.OtherChair })
        {
            Assert.Equal(HttpStatusCode.OK, await Status(person, path));
        }

        Assert.Equal(HttpStatusCode.NotFound, await Status(host.World.OtherChair, $"{path}?panel={host.World.Panel.Value}"));
        Assert.Equal(HttpStatusCode.OK, await Status(host.World.Officer, $"{path}?panel={host.World.SecondPanel.Value}"));
    }

    private async Task<HttpStatusCode> Status(Domain.Kernel.UserId person, string path)
    {
        using var browser = host.AsWithoutRedirects(person);
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }

    private static List<string> Figures(HtmlPage page, string name) =>
    [
        .. page.Document.QuerySelectorAll("h3").Single(h => h.TextContent.Trim() == name).NextElementSibling!
            .QuerySelectorAll("dd").Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    ];

    private static List<string> Row(HtmlPage page, string name) =>
    [
        .. page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == name)
            .QuerySelectorAll("td").Select(c => string.Join(' ', c.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
    ];
}
