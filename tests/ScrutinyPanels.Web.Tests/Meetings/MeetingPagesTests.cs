using System.Net;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Meetings;

public sealed class MeetingPagesTests : IDisposable
{
    private readonly ScrutinyHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task A_series_is_shown_as_days_with_bank_holidays_before_it_is_made_and_the_form_keeps_what_was_typed()
    {
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, "/meetings");
        Assert.Contains("No meeting is booked. Book one to begin.", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(chair, page.Links.Single(l => l.Text == "Book a meeting").Href);
        page.Fill("What it is called", "Monday meeting");
        page.Fill("Begins at", "six");
        page = await page.Press(chair, "Continue");
        Assert.Contains("Enter when it begins, for example 18:00.", page.Problems);
        Assert.Contains("Enter a day, for example 13 3 2026.", page.Problems);
        Assert.Contains("value=\"Monday meeting\"", page.Source, StringComparison.Ordinal);
        page.Fill("Begins at", "18:00");
        page.Fill("Ends at", "20.00");
        page.Fill("Day", "6");
        page.Fill("Month", "4");
        page.Fill("Year", "2026");
        page.Fill("Place", "Town Hall");
        page.Fill("How many meetings", "3");
        page = await page.Press(chair, "Continue");
        Assert.Contains("Monday 6 April 2026", page.Text, StringComparison.Ordinal);
        Assert.Contains("Bank holiday", page.Text, StringComparison.Ordinal);
        Assert.Contains("Monday 4 May 2026", page.Text, StringComparison.Ordinal);
        Assert.Equal(0, await host.InDb(db => db.Meetings.CountAsync()));
        page = await page.Press(chair, "Book these meetings");
        Assert.Contains("3 meetings are booked", page.Text, StringComparison.Ordinal);
        Assert.Equal(3, await host.InDb(db => db.Meetings.CountAsync()));
    }

    [Fact]
    public async Task The_chair_fills_the_agenda_moves_an_item_and_sends_the_pack_and_members_are_told_at_home()
    {
        var stage = await MeetingStage.In(host);
        var address = $"/meetings/{stage.Id.Value}";
        using var chair = host.As(host.World.Chair);
        using var member = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(chair, address);
        Assert.Contains("Send by ", page.Text, StringComparison.Ordinal);
        Assert.Contains("0 of the 5 needed said they will come.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Cannot start yet", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(member, $"{address}/pack")).Status);

        page = await (await HtmlPage.Get(chair, $"{address}/agenda")).Press(chair, "Fill it");
        Assert.Contains("4 items are added", page.Text, StringComparison.Ordinal);
        Assert.Contains("The meeting lasts 120 minutes.", page.Text, StringComparison.Ordinal);
        page = await page.Press(chair, "Down Welcome");
        Assert.Contains("“Welcome” is now item 2 of 7", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(chair, $"{address}/pack/send");
        page = await page.Press(chair, "Send the pack");
        Assert.Contains("The papers are out", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(member, "/home");
        Assert.Contains("The papers for the meeting on Friday 13 March 2026 are out.", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(member, $"{address}/pack");
        Assert.Contains("Page 1 of 1", page.Text, StringComparison.Ordinal);
        Assert.Contains("2. Welcome", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(chair, $"{address}/agenda");
        page.Fill("What it is about", "A late word");
        page = await page.Press(chair, "Add an item");
        Assert.Equal(["The papers are out already. Enter in one line why this is late."], page.Problems);
        Assert.Contains("value=\"A late word\"", page.Source, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_answers_and_takes_the_meeting_into_a_calendar()
    {
        var stage = await MeetingStage.In(host);
        var address = $"/meetings/{stage.Id.Value}";
        using var member = host.As(host.World.FirstMember);
        var page = await HtmlPage.Get(member, "/meetings");
        Assert.Contains("You have not answered yet", page.Text, StringComparison.Ordinal);
        page = await HtmlPage.Get(member, address);
        Assert.False(page.HasLink("Change the meeting"));
        page = await page.Press(member, "I will join on a call");
        Assert.Contains("You said that you will join on a call", page.Text, StringComparison.Ordinal);
        using var file = await member.GetAsync($"{address}/invitation.ics");
        Assert.Equal("text/calendar", file.Content.Headers.ContentType!.MediaType);
        Assert.Contains("DTSTART:20260313T180000Z\r\n", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var other = host.As(host.World.SecondPanelMember);
        Assert.Equal(HttpStatusCode.NotFound, (await HtmlPage.Get(other, address)).Status);
        using var none = await other.GetAsync($"{address}/invitation.ics");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task The_chair_changes_and_cancels_a_meeting_and_prints_the_run_sheet()
    {
        var stage = await MeetingStage.In(host);
        var address = $"/meetings/{stage.Id.Value}";
        using var chair = host.As(host.World.Chair);
        var page = await HtmlPage.Get(chair, $"{address}/run-sheet");
        Assert.Contains("Quorum: 5 have to be here", page.Text, StringComparison.Ordinal);
        Assert.Contains("18:05 2. Figures of the quarter", page.Text, StringComparison.Ordinal);
        Assert.Contains("FirstMember, member", page.Text, StringComparison.Ordinal);

        page = await HtmlPage.Get(chair, $"{address}/change");
        page.Fill("Place", string.Empty);
        page = await page.Press(chair, "Save");
        Assert.Equal(["Enter a place, or a link for those who join on a call."], page.Problems);
        page.Fill("Place", "Library");
        page = await page.Press(chair, "Save");
        Assert.Contains("Library", page.Text, StringComparison.Ordinal);
        page = await (await HtmlPage.Get(chair, $"{address}/cancel")).Press(chair, "Cancel the meeting");
        Assert.Equal(["Enter a reason."], page.Problems);
        page.Fill("Why will it not be?", "The hall is closed.");
        page = await page.Press(chair, "Cancel the meeting");
        Assert.Contains("This meeting will not be. The hall is closed.", page.Text, StringComparison.Ordinal);
    }
}
