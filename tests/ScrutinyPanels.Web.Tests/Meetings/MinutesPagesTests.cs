using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Meetings;

public sealed class MinutesPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();
    private MeetingStage stage = null!;

    private string Page => $"/meetings/{stage.Id.Value}/minutes";

    public async Task InitializeAsync()
    {
        stage = await MeetingStage.In(host);
        await stage.Begin();
        await stage.Come(host.World.FirstMember);
        await stage.Do(new WriteEntry.Command(stage.Id, stage.Items[0], EntryKind.Note, "Everybody was welcomed"), host.World.Chair);
        await stage.Do(new WriteEntry.Command(stage.Id, stage.Items[1], EntryKind.Decision, "The figures are taken note of & kept"), host.World.Chair);
        await stage.Do(new EndMeeting.Command(stage.Id), host.World.Chair);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task From_the_first_word_to_the_public_by_posted_forms()
    {
        using var chair = host.As(host.World.Chair);
        using var office = host.As(host.World.Officer);
        using var force = host.As(host.World.Liaison);
        using var anyone = host.CreateClient();
        var page = await HtmlPage.Get(office, Page);
        Assert.Contains("Minutes: 0 of 6 steps done", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(office, $"{Page}/{stage.Items[0].Value}");
        Assert.Contains(">Everybody was welcomed</textarea>", page.Source, StringComparison.Ordinal);
        page.Fill("Words of the minutes", "The chair welcomed all.");
        page = await page.Press(office, "Save and go to the next item");
        Assert.EndsWith("2. Figures of the quarter", page.Heading, StringComparison.Ordinal);
        page.Fill("Words of the minutes", new string('x', 8001));
        page = await page.Press(office, "Save");
        Assert.Single(page.Problems);
        page.Fill("Words of the minutes", "They were read out.");
        page = await page.Press(office, "Save");
        page = await page.Press(office, "Send to the chair");
        Assert.Contains("With the chair", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(chair, Page);
        page = await page.Press(chair, "Send back");
        Assert.Equal("Enter why.", Assert.Single(page.Problems));
        page = await page.Press(chair, "Let the force check the facts");
        page = await HtmlPage.Get(force, "/fact-checks");
        page = await HtmlPage.Get(force, page.Links.Single(l => l.Href.StartsWith("/fact-checks/", StringComparison.Ordinal)).Href);
        Assert.DoesNotContain("FirstMember", page.Source, StringComparison.Ordinal);
        page = await page.Press(force, "Add a comment");
        Assert.Equal(["Choose the item.", "Enter what is wrong in fact."], page.Problems);
        page.Fill("Which item?", "2. Figures of the quarter");
        page.Fill("What is wrong in fact?", "They are of May");
        page = await page.Press(force, "Add a comment");
        Assert.Contains("They are of May Not answered", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(chair, $"{Page}/comments/1");
        page = await page.Press(chair, "Save");
        Assert.Equal(2, page.Problems.Count);
        page.Choose("Is the comment taken up?", "Yes");
        page.Fill("A line that the force reads", "Put right");
        page = await page.Press(chair, "Save");
        host.Clock.Pass(TimeSpan.FromMinutes(5));
        page = await HtmlPage.Get(chair, $"{Page}/{stage.Items[1].Value}");
        page.Fill("Words of the minutes", "Those of May were read out.");
        page = await page.Press(chair, "Save");
        page = await page.Press(chair, "The check is done");
        Assert.Equal("They were read out.", page.Document.QuerySelector("del")!.TextContent);
        Assert.Equal("Those of May were read out.", page.Document.QuerySelector("ins")!.TextContent);
        Assert.Contains("can agree the minutes once it has begun", page.Text, StringComparison.Ordinal);

        var next = await Later();
        page = await HtmlPage.Get(chair, Page);
        page = await page.Press(chair, "They were agreed");
        Assert.Contains("Agreed at April", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(anyone, $"/minutes/{stage.Id.Value}")).Status);
        page = await HtmlPage.Get(office, $"{Page}/publish");
        page = await page.Press(office, "Publish the minutes");
        Assert.Contains("Published", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(anyone, $"/minutes/{stage.Id.Value}");
        Assert.Contains("The chair welcomed all.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("FirstMember", page.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(MeetingStage.Closed, page.Source, StringComparison.Ordinal);
        var panel = await HtmlPage.Get(anyone, page.Links.Single(l => l.Href.StartsWith("/panels/", StringComparison.Ordinal)).Href);
        Assert.Contains(panel.Links, l => l.Href == $"/minutes/{stage.Id.Value}");
        await TheWordFileSaysTheSame(anyone, $"/minutes/{stage.Id.Value}.docx", page);
        await TheWordFileSaysTheSame(office, $"{Page}.docx", await HtmlPage.Get(office, Page));
        Assert.NotEqual(stage.Id, next);
    }

    [Fact]
    public async Task A_second_press_shows_how_things_stand()
    {
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"{Page}/{stage.Items[0].Value}");
        page.Fill("Words of the minutes", "One");
        await page.Press(chair, "Save");
        var before = await HtmlPage.Get(chair, Page);
        await before.Press(chair, "Send to the chair");
        var again = await before.Press(chair, "Send to the chair");
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Contains("With the chair", again.Text, StringComparison.Ordinal);
    }

    private static async Task TheWordFileSaysTheSame(HttpClient reader, string address, HtmlPage page)
    {
        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        using var file = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        var paragraphs = file.MainDocumentPart!.Document.Body!.Elements<Paragraph>().ToList();
        foreach (var line in paragraphs.Select(p => p.InnerText))
        {
            Assert.Contains(line.Trim(), page.Text, StringComparison.Ordinal);
        }

        Assert.Equal(
            page.Document.QuerySelectorAll(".scrutiny-minutes__item h2").Select(h => h.TextContent),
            paragraphs.Where(p => p.ParagraphProperties!.ParagraphStyleId!.Val == "Heading1").Select(p => p.InnerText).Where(t => char.IsDigit(t[0])));
    }

    private async Task<MeetingId> Later()
    {
        var other = await MeetingStage.In(host, "April meeting", new DateOnly(2026, 4, 10));
        await other.Begin();
        return other.Id;
    }
}
