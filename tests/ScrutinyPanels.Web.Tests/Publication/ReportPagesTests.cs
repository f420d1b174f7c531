using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Publication;

public sealed class ReportPagesTests : IAsyncLifetime, IDisposable
{
    private const string Panel = "/panels/testshire-stop-and-search";
    private const string Chosen = "January to March 2026 (quarter 4 of 2025-26)";

    private readonly ScrutinyHost host = new();
    private RecommendationId asked;

    private World World => host.World;

    // In March 2026 one case was graded, one request was answered and judged, and one waits too long and is not public.
    public async Task InitializeAsync()
    {
        var because = await RecommendationBuilder.SettledCase(host.Services, World);
        asked = await A.Recommendation(World).Because(because).OfKind(RecommendationKind.Practice, AskTheme.Footage).Titled("Switch on the camera").Sent().Public()
            .RepliedWith(ForceDecision.Accepted).Judged(Judgement.Partly, changed: "Cameras & briefings").Released().In(host.Services);
        await A.Recommendation(World).Because(because).DueIn(7).Titled("Secret title").Sent().In(host.Services);
        host.Clock.GoTo(new(2026, 4, 10, 9, 0, 0, TimeSpan.Zero));
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task From_choosing_a_period_to_the_public_and_the_word_file()
    {
        using var officer = host.As(World.Officer);
        using var anyone = host.As(null);
        var page = await HtmlPage.Get(officer, "/home");
        page = await HtmlPage.Get(officer, page.Links.First(l => l.Text == "Reports").Href);
        Assert.EndsWith("Reports", page.Heading, StringComparison.Ordinal);
        page.Fill("Panel or area", "Testshire stop and search");
        page.Fill("Period", Chosen);
        page = await page.Press(officer, "Show");
        Assert.Equal(["1"], Cells(page, "Answers in this period", "Late without an answer at the end"));
        page = await HtmlPage.Get(officer, page.Links.Single(l => l.Text == "Write the words and publish").Href);
        page = await page.Press(officer, "Publish");
        Assert.Equal(["Write an introduction.", "Say that you have read the report as the public will see it."], page.Problems);
        page.Fill("Introduction", "Thanks to PC 1234.");
        page.Fill("What we learned", "Cameras help.");
        page.Choose(null, "I have read this report. Nobody can be recognised from it.");
        page = await page.Press(officer, "Publish");
        Assert.Equal("Take out ‘PC 1234’: it looks like an officer’s number.", Assert.Single(page.Problems));
        Assert.Contains("Cameras help.", page.Text, StringComparison.Ordinal);
        page.Fill("Introduction", "We looked at searches.");
        page.Choose(null, "I have read this report. Nobody can be recognised from it.");
        page = await page.Press(officer, "Publish");
        Assert.Contains("The report is published.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The figures are still the same.", page.Text, StringComparison.Ordinal);

        var panel = await HtmlPage.Get(anyone, Panel);
        var list = await HtmlPage.Get(anyone, panel.Links.Single(l => l.Text == "Quarterly and yearly reports").Href);
        var report = await HtmlPage.Get(anyone, list.Links.Single(l => l.Text == $"Report for {Chosen}").Href);
        Assert.EndsWith($"Report for {Chosen}", report.Heading, StringComparison.Ordinal);
        Assert.Equal(
            ["Introduction", "What we learned", "Cases we looked at", "What we raised", "Time spent watching footage", "How fast the force answered", "Promises", "What changed and what has not"],
            report.Document.QuerySelectorAll("main h2").Select(h => h.TextContent));
        Assert.Equal(["0", "1"], Cells(report, "Cases by grade", "Some concern (amber)"));
        Assert.Equal(["2"], Cells(report, "Answers in this period", "Requests sent or asked again"));
        Assert.Equal(["1"], Cells(report, "Answers in this period", "Answers in time"));
        Assert.Equal(["1"], Cells(report, "Answers in this period", "Late without an answer at the end"));
        Assert.Equal(["1 since 2 March 2026"], Cells(report, "Themes and how often they were raised", "Body-worn video").Skip(1));
        Assert.Equal(6, report.Document.QuerySelectorAll("details").Length);
        Assert.All(report.Document.QuerySelectorAll("details summary"), s => Assert.Equal("How we worked this out", s.TextContent));
        Assert.Contains("What changed: Cameras & briefings", report.Text, StringComparison.Ordinal);
        Assert.Contains($"/asked/{asked.Value}", report.Links.Select(l => l.Href));
        Assert.DoesNotContain("Secret", report.Source, StringComparison.Ordinal);
        Assert.Empty(report.Document.QuerySelectorAll("script"));
        Assert.InRange(report.Source.Length, 1000, 100_000);
        await TheWordFileHasTheSameNumbers(anyone, report);
    }

    [Fact]
    public async Task Chairs_look_and_do_not_publish_and_others_see_nothing_before_publication()
    {
        using var chair = host.As(World.Chair);
        using var member = host.As(World.FirstMember);
        using var anyone = host.As(null);
        var page = await HtmlPage.Get(chair, "/reports/make");
        Assert.Contains("Cases by grade", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasLink("Write the words and publish"));
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(chair, $"/reports/make?of=panel-{World.SecondPanel.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(chair, $"/reports/make?of=area-{World.Area.Value}")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await HtmlPage.Get(chair, "/reports/make/publish")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await HtmlPage.Get(member, "/reports/make")).Status);
        Assert.Contains("No report has been published yet.", (await HtmlPage.Get(anyone, $"{Panel}/reports")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(anyone, "/panels/nowhere/reports")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(anyone, $"/reports/{Guid.NewGuid()}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await anyone.GetAsync(new Uri($"/reports/{Guid.NewGuid()}/word", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_correction_stands_beside_the_first_and_in_the_log()
    {
        using var officer = host.As(World.Officer);
        using var anyone = host.As(null);
        await Publish(officer, "We looked.");
        await Publish(officer, "We looked at searches.", "A slip of the pen.");
        var sender = host.Services.GetRequiredService<Sender>();
        await sender.Send(new CorrectWords.Command(asked, RecommendationBuilder.Words with { Title = "Switch it on" }, "Cameras & briefings", null, "A slip."), Caller.Person(World.Officer));
        host.Clock.Pass(TimeSpan.FromDays(1));
        await RecommendationBuilder.Release(sender, World, asked);

        var list = await HtmlPage.Get(anyone, $"{Panel}/reports");
        var first = await HtmlPage.Get(anyone, list.Links.Single(l => l.Text == $"Report for {Chosen}").Href);
        Assert.Contains("We looked.", first.Text, StringComparison.Ordinal);
        var second = await HtmlPage.Get(anyone, first.Links.Single(l => l.Text == "Read the latest version").Href);
        Assert.EndsWith($"Report for {Chosen}, version 2", second.Heading, StringComparison.Ordinal);
        Assert.Contains("Changed: Introduction. A slip of the pen.", second.Text, StringComparison.Ordinal);

        var log = await HtmlPage.Get(anyone, (await HtmlPage.Get(anyone, "/")).Links.Single(l => l.Text == "Corrections").Href);
        Assert.Equal(["11 April 2026: Testshire stop and search", "10 April 2026: Testshire stop and search"], log.Document.QuerySelectorAll("article h2").Select(h => h.TextContent));
        Assert.Equal(["Switch on the camera", "We looked."], log.Document.QuerySelectorAll("del").Select(d => d.TextContent));
        Assert.Equal(["Switch it on", "We looked at searches."], log.Document.QuerySelectorAll("ins").Select(d => d.TextContent));
        Assert.Contains(log.Links, l => l.Href == $"/asked/{asked.Value}" && l.Text == "R1 Switch it on");
        Assert.Contains(log.Links, l => l.Text == $"Report for {Chosen}, version 2");
        log.Fill("Panel", "Testshire north");
        Assert.Contains("0 corrections.", (await log.Press(anyone, "Show")).Text, StringComparison.Ordinal);
        log.Fill("Panel", "Testshire stop and search");
        Assert.Contains("2 corrections.", (await log.Press(anyone, "Show")).Text, StringComparison.Ordinal);
    }

    private async Task Publish(HttpClient officer, string introduction, string? why = null)
    {
        var page = await HtmlPage.Get(officer, $"/reports/make/publish?of=panel-{World.Panel.Value}&period=2026-q1");
        page.Fill("Introduction", introduction);
        if (why is not null)
        {
            page.Fill("Why is it published again?", why);
        }

        page.Choose(null, "I have read this report. Nobody can be recognised from it.");
        Assert.Empty((await page.Press(officer, "Publish")).Problems);
    }

    private static async Task TheWordFileHasTheSameNumbers(HttpClient reader, HtmlPage page)
    {
        using var answer = await reader.GetAsync(new Uri(page.Links.Single(l => l.Text == "Save as a Word file").Href, UriKind.Relative));
        Assert.Equal("report-2026-q1.docx", answer.Content.Headers.ContentDisposition!.FileName);
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var body = file.MainDocumentPart!.Document.Body!;
        Assert.Equal(
            page.Document.QuerySelectorAll("table").Select(t => string.Join('|', t.QuerySelectorAll("th, td").Select(c => c.TextContent))),
            body.Elements<Table>().Select(t => string.Join('|', t.Descendants<TableCell>().Select(c => c.InnerText))));
        Assert.Equal(page.Document.QuerySelectorAll("caption").Select(c => c.TextContent), Styled(body, "Caption"));
        Assert.Equal(page.Document.QuerySelectorAll("main h2").Select(h => h.TextContent), Styled(body, "Heading1"));
        Assert.All(body.Elements<Table>(), t => Assert.NotNull(t.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        foreach (var line in body.Elements<Paragraph>().Select(p => p.InnerText).Where(t => t.Length > 0))
        {
            // A point of the working is a key and its words on the page.
            foreach (var part in line.Split(": ", 2))
            {
                Assert.Contains(part.Trim(), page.Text, StringComparison.Ordinal);
            }
        }
    }

    private static IEnumerable<string> Styled(Body body, string style) => body.Elements<Paragraph>().Where(p => p.ParagraphProperties!.ParagraphStyleId!.Val == style).Select(p => p.InnerText);

    private static IReadOnlyList<string> Cells(HtmlPage page, string caption, string row) =>
    [
        .. page.Document.QuerySelectorAll("table").Single(t => t.QuerySelector("caption")!.TextContent == caption)
            .QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent == row)
            .QuerySelectorAll("td").Select(d => d.TextContent),
    ];
}
