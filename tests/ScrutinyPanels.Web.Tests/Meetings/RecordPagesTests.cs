using System.Net;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Meetings;

public sealed class RecordPagesTests : IAsyncLifetime, IDisposable
{
    private readonly ScrutinyHost host = new();
    private MeetingStage stage = null!;

    public async Task InitializeAsync()
    {
        stage = await MeetingStage.In(host);
        await stage.Begin();
        await stage.Do(new GoToItem.Command(stage.Id, stage.Items[1]), host.World.Chair);
    }

    public async Task DisposeAsync() => await host.DisposeAsync();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task The_chairs_screen_works_by_posted_forms_and_keeps_what_was_typed_when_something_is_wrong()
    {
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"/meetings/{stage.Id.Value}/live");
        page.Fill("What was said or decided", "Ask for the figures of June");
        page = await page.Press(chair, "Action");
        Assert.Equal(["Enter who will do it.", "Enter by which day."], page.Problems);
        Assert.Contains("Ask for the figures of June", page.Source, StringComparison.Ordinal);
        page.Fill("Who will do it", "The office");
        page.Fill("By which day", "1/4/2026");
        page = await page.Press(chair, "Action");
        Assert.Empty(page.Problems);
        Assert.Contains("The office, by 1 April 2026", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chairs_screen_shows_the_case_under_way_and_its_views_only_once_they_are_opened()
    {
        var room = await ReviewStage.In(host);
        var about = await MeetingStage.About(room, host);
        await about.Begin();
        await about.Do(new GoToItem.Command(about.Id, about.Items[3]), host.World.Chair);
        await room.Send(host.World.FirstMember, reason: "A sealed reason");
        using var chair = host.As(host.World.Chair);
        Assert.Equal(["record"], await Parts());
        await room.Send(host.World.SecondMember, grade: "amber", reason: "Another reason");
        await about.Do(new OpenCase.Command(room.Case), host.World.Chair);
        Assert.Equal(["record", "views"], await Parts());

        // What desk.js takes from the page of the case is there.
        var shown = await HtmlPage.Get(chair, $"/cases/{room.Case.Value}");
        Assert.Contains("Smell of cannabis and hid a bag.", shown.Document.QuerySelector("main [data-part=record]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("A sealed reason", shown.Document.QuerySelector("main [data-part=views]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Opened", shown.Document.QuerySelector("main [data-part=state]")!.TextContent, StringComparison.Ordinal);
        var settle = await HtmlPage.Get(chair, $"/cases/{room.Case.Value}/settle");
        Assert.Contains($"/meetings/{about.Id.Value}/live", settle.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        using var office = host.As(host.World.Officer);
        Assert.DoesNotContain("Start watching", (await HtmlPage.Get(office, $"/meetings/{about.Id.Value}/live")).Text, StringComparison.Ordinal);
        await about.Do(new NoteArrival.Command(about.Id, host.World.FirstMember, IsRemote: false), host.World.Chair);
        var page = await HtmlPage.Get(chair, $"/meetings/{about.Id.Value}/live");
        page.Fill("Reference of the clip", "BWV-7");
        page = await page.Press(chair, "Start watching");
        Assert.Contains("BWV-7. Down as watching: 2", page.Text, StringComparison.Ordinal);

        async Task<IReadOnlyList<string?>> Parts()
        {
            var desk = await HtmlPage.Get(chair, $"/meetings/{about.Id.Value}/live");
            Assert.DoesNotContain("A sealed reason", desk.Source, StringComparison.Ordinal);
            return [.. desk.Document.QuerySelectorAll("[data-from]").Select(e => e.GetAttribute("data-part"))];
        }
    }

    [Fact]
    public async Task What_happened_can_be_read_and_an_observer_reads_nothing_of_a_closed_item()
    {
        await stage.Do(new WriteEntry.Command(stage.Id, stage.Items[1], EntryKind.Decision, "The figures are taken note of."), host.World.Chair);
        await stage.Do(new WriteEntry.Command(stage.Id, stage.Items[2], EntryKind.Note, "Words behind closed doors."), host.World.Chair);
        await stage.Do(new EndMeeting.Command(stage.Id), host.World.Chair);

        using var member = host.As(host.World.FirstMember);
        var read = await HtmlPage.Get(member, $"/meetings/{stage.Id.Value}/record");
        Assert.Contains("1 counted of 5 needed, no quorum", read.Text, StringComparison.Ordinal);
        Assert.Contains("Words behind closed doors.", read.Text, StringComparison.Ordinal);
        using var observer = host.As(host.World.Observer);
        var seen = await HtmlPage.Get(observer, $"/meetings/{stage.Id.Value}/record");
        Assert.Contains("The figures are taken note of.", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("closed doors", seen.Source, StringComparison.Ordinal);
        Assert.DoesNotContain(MeetingStage.Closed, seen.Source, StringComparison.Ordinal);
        using var other = host.As(host.World.SecondPanelChair);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(other, $"/meetings/{stage.Id.Value}/record")).Status);
    }

    [Fact]
    public async Task An_action_is_open_until_somebody_says_that_it_is_done_and_can_be_taken_up_again()
    {
        await stage.Do(new WriteEntry.Command(stage.Id, stage.Items[1], EntryKind.Question, "Why so few?", "The inspector", new(2026, 3, 2)), host.World.Chair);
        host.Clock.GoTo(new DateTimeOffset(2026, 3, 5, 10, 0, 0, TimeSpan.Zero));
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, "/meetings/actions");
        Assert.Contains("3 working days late", page.Text, StringComparison.Ordinal);
        page = await Say(chair, page);
        page.Choose("What is so?", "It gets more time");
        page.Fill("In a sentence, what was done or why", "They asked for a week");
        page = await page.Press(chair, "Save");
        Assert.Equal("Enter by which day.", Assert.Single(page.Problems));
        page.Choose("What is so?", "It is done");
        page = await page.Press(chair, "Save");
        Assert.Contains("Noted as done", page.Text, StringComparison.Ordinal);
        Assert.Contains("Last said: They asked for a week", page.Text, StringComparison.Ordinal);
        page = await Say(chair, page);
        page.Choose("What is so?", "It is taken up again");
        page.Fill("In a sentence, what was done or why", "It was not done after all");
        page = await page.Press(chair, "Save");
        Assert.Contains("3 working days late", page.Text, StringComparison.Ordinal);
    }

    private static Task<HtmlPage> Say(HttpClient chair, HtmlPage page) =>
        HtmlPage.Get(chair, page.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Say how it stands: Why so few?").GetAttribute("href")!);
}
