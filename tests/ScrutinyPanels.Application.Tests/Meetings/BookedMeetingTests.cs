using System.Text;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Meetings;

public sealed class BookedMeetingTests : IAsyncLifetime
{
    private TestApp app = null!;
    private MeetingStage stage = null!;

    private World World => stage.World;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await MeetingStage.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_series_is_on_the_same_day_of_its_months()
    {
        var first = await app.Send(new BookMeeting.Command(World.Panel, MeetingKind.PublicForum, Time(new(2026, 4, 14)), 3, Recurrence.Of(new(2026, 4, 14), 2)), World.Chair);
        var list = await List(World.FirstMember);
        Assert.Equal([new(2026, 3, 13), new(2026, 4, 14), new(2026, 6, 9), new DateOnly(2026, 8, 11)], list.Coming.Select(r => UkTime.DayOf(r.StartsAt)));
        Assert.Equal(first, list.Coming[1].Id);
        Assert.Equal(MeetingKind.PublicForum, list.Coming[1].Kind);
    }

    [Fact]
    public async Task Meetings_are_seen_by_their_own_panel_and_area_alone()
    {
        foreach (var who in new[] { World.Chair, World.ViceChair, World.FirstMember, World.Observer, World.Officer })
        {
            Assert.Equal([stage.Id], (await List(who)).Coming.Select(r => r.Id));
            Assert.Equal("March meeting", (await Get(who)).Plan.Title);
        }

        foreach (var who in new[] { World.SecondPanelChair, World.SecondPanelMember, World.OtherChair, World.OtherOfficer })
        {
            Assert.Empty((await List(who)).Coming);
            await Assert.ThrowsAsync<NotFound>(() => Get(who));
            await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetPack.Query(stage.Id), who));
            await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetCalendarEntry.Query(stage.Id, "https://panel.example"), who));
        }

        foreach (var command in Changes())
        {
            await Assert.ThrowsAsync<NotFound>(() => app.Send(command, World.SecondPanelChair));
            await Assert.ThrowsAsync<NotPermitted>(() => app.Send(command, World.FirstMember));
        }

        await Assert.ThrowsAsync<NotFound>(() => app.Send(new FillAgenda.Command(stage.Id), World.OtherChair));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerInvitation.Command(stage.Id, Coming.No), World.SecondPanelMember));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new AnswerInvitation.Command(stage.Id, Coming.No), World.Observer));
        Assert.Equal([World.Panel], (await app.Ask(new ListPanelsToBook.Query(), World.Chair)).Select(p => p.Id));
    }

    [Fact]
    public async Task Who_says_that_they_come_is_counted_for_the_quorum_and_the_last_answer_holds()
    {
        Assert.True((await List(World.FirstMember)).Coming[0].IsAsked);
        Assert.False((await List(World.Observer)).Coming[0].IsAsked);
        await app.Send(new AnswerInvitation.Command(stage.Id, Coming.No), World.FirstMember);
        await app.Send(new AnswerInvitation.Command(stage.Id, Coming.OnCall), World.FirstMember);
        await app.Send(new AnswerInvitation.Command(stage.Id, Coming.InPerson), World.Chair);
        await app.Send(new AnswerInvitation.Command(stage.Id, Coming.No), World.SecondMember);
        Assert.Equal((Coming.OnCall, false), ((await List(World.FirstMember)).Coming[0].Mine, (await List(World.FirstMember)).Coming[0].IsAsked));

        var forecast = (await Get(World.Chair)).Forecast!;
        Assert.Equal((2, 5), (forecast.Counted, forecast.Needed));
        Assert.Equal([Coming.InPerson, null, Coming.OnCall, Coming.No], forecast.People.Select(p => p.Coming));
        Assert.Null((await Get(World.FirstMember)).Forecast);
        Assert.Null((await Get(World.FirstMember)).Preparation);
    }

    [Fact]
    public async Task A_change_raises_the_number_that_calendars_go_by_and_a_cancelled_meeting_says_so()
    {
        await app.Send(new ChangeMeeting.Command(stage.Id, Time(new(2026, 3, 20))), World.Officer);
        Assert.Equal((1, new DateOnly(2026, 3, 20)), ((await Get(World.Chair)).Sequence, UkTime.DayOf((await Get(World.Chair)).Plan.StartsAt)));
        var wrong = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new CancelMeeting.Command(stage.Id, " "), World.Chair));
        Assert.Equal("Reason", wrong.Problems.Single().Field);
        await app.Send(new CancelMeeting.Command(stage.Id, "The hall is closed"), World.Chair);
        var file = await app.Ask(new GetCalendarEntry.Query(stage.Id, "https://panel.example"), World.FirstMember);
        var text = Encoding.UTF8.GetString(file.Content);
        Assert.Contains("STATUS:CANCELLED", text, StringComparison.Ordinal);
        Assert.Contains("SEQUENCE:2", text, StringComparison.Ordinal);
        Assert.Equal("The hall is closed", (await Get(World.FirstMember)).Why);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AnswerInvitation.Command(stage.Id, Coming.No), World.FirstMember));
    }

    [Fact]
    public async Task The_agenda_fills_itself_once_and_takes_own_items_from_the_meeting_before()
    {
        var added = await app.Send(new FillAgenda.Command(stage.Id), World.Chair);
        Assert.Equal(4, added);
        Assert.Equal(0, await app.Send(new FillAgenda.Command(stage.Id), World.Chair));
        var kinds = (await Get(World.Chair)).Items.Select(i => i.Kind).ToList();
        Assert.Equal([AgendaKind.Welcome, AgendaKind.DataPack, AgendaKind.Own, AgendaKind.Apologies, AgendaKind.Declarations, AgendaKind.Themes, AgendaKind.NextDate], kinds);

        var next = await app.Send(new BookMeeting.Command(World.Panel, MeetingKind.Panel, Time(new(2026, 5, 12))), World.Chair);
        await app.Send(new FillAgenda.Command(next), World.Chair);
        var items = (await app.Ask(new GetMeeting.Query(next), World.Chair)).Items;
        Assert.Equal(MeetingStage.Closed, items.Single(i => i.Kind == AgendaKind.Own).Title);
        Assert.True(items.Single(i => i.Kind == AgendaKind.Own).IsClosed);
        Assert.DoesNotContain(items, i => i.Kind == AgendaKind.MinutesOfLast);
        Assert.Equal(AgendaKind.NextDate, items[^1].Kind);
    }

    [Fact]
    public async Task After_a_meeting_the_next_agenda_has_its_minutes_and_what_is_to_be_done_and_the_next_date_stays_last()
    {
        var next = await app.Send(new BookMeeting.Command(World.Panel, MeetingKind.Panel, Time(new(2026, 5, 12))), World.Chair);
        await app.Send(new FillAgenda.Command(next), World.Chair);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 18, 0, 0, TimeSpan.Zero));
        await stage.Begin();
        await app.Send(new WriteEntry.Command(stage.Id, stage.Items[0], EntryKind.Action, "Ask for the figures", "The clerk", new(2026, 4, 1)), World.Chair);
        await app.Send(new EndMeeting.Command(stage.Id), World.Chair);
        Assert.Equal(2, await app.Send(new FillAgenda.Command(next), World.Chair));
        var items = (await app.Ask(new GetMeeting.Query(next), World.Chair)).Items;
        Assert.Equal("Minutes of 13 March 2026", items.Single(i => i.Kind == AgendaKind.MinutesOfLast).Title);
        Assert.Equal(AgendaKind.NextDate, items[^1].Kind);
        Assert.Equal("Ask for the figures", (await app.Ask(new GetPack.Query(next), World.Chair)).Actions.Single().Words);
        Assert.Equal([stage.Id], (await List(World.FirstMember)).Past.Select(r => r.Id));

        await app.Send(new CallMeeting.Command(next), World.Chair);
        Assert.Single((await app.Ask(new GetPack.Query(next), World.FirstMember)).Actions);
        Assert.Empty((await app.Ask(new GetPack.Query(next), World.Observer)).Actions);
    }

    [Fact]
    public async Task Items_are_added_changed_moved_and_taken_off_and_each_has_its_time()
    {
        await app.Send(new AddAgendaItem.Command(stage.Id, new("A visit", "Who can come", "15", false)), World.Chair);
        var visit = (await Get(World.Chair)).Items[^1];
        await app.Send(new MoveAgendaItem.Command(stage.Id, visit.Id, 1), World.Chair);
        await app.Send(new RewriteAgendaItem.Command(stage.Id, visit.Id, new("A visit to the school", null, "30", true)), World.Chair);
        await app.Send(new TakeOffAgendaItem.Command(stage.Id, stage.Items[0]), World.Chair);
        var view = await Get(World.Chair);
        Assert.Equal(["A visit to the school", "Figures of the quarter", MeetingStage.Closed], view.Items.Select(i => i.Title));
        Assert.Equal([new(18, 0), new(18, 30), new TimeOnly(18, 50)], view.Items.Select(i => TimeOnly.FromDateTime(UkTime.In(i.At).DateTime)));
        Assert.Equal(55, view.Planned);
        var wrong = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new AddAgendaItem.Command(stage.Id, new(" ", null, "long", false)), World.Chair));
        Assert.Equal(["Title", "Minutes"], wrong.Problems.Select(p => p.Field.TrimStart('.')));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new MoveAgendaItem.Command(stage.Id, stage.Items[0], 1), World.Chair));
    }

    [Fact]
    public async Task Sent_in_time_the_notice_is_kept_and_what_comes_later_is_a_supplement_with_a_reason()
    {
        var days = (await Get(World.Chair)).Notice;
        app.Clock.GoTo(UkTime.StartOf(days.SendBy).AddHours(12));
        Assert.False((await app.Ask(new GetPack.Query(stage.Id), World.FirstMember)).IsOut);
        await app.Send(new CallMeeting.Command(stage.Id), World.Chair);
        var notice = (await Get(World.FirstMember)).Notice;
        Assert.Equal((days.SendBy, days.Days, true), (notice.SentOn, notice.Given, notice.IsKept));
        Assert.Equal((days.Days, NoticeUnit.ClearDays), (new DateOnly(2026, 3, 13).DayNumber - days.SendBy.DayNumber - 1, days.Unit));
        Assert.True((await app.Ask(new GetPack.Query(stage.Id), World.Observer)).IsOut);

        var late = new AddAgendaItem.Command(stage.Id, new("Late", null, "5", false));
        Assert.Equal(MeetingRules.WhyLate, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(late, World.Chair))).Rule);
        await app.Send(late with { WhyLate = "It came today" }, World.Chair);
        Assert.Equal((1, "It came today"), ((await Get(World.Chair)).Items[^1].Supplement, (await Get(World.Chair)).Items[^1].WhyLate));
        Assert.Equal(MeetingRules.WhyLate, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new FillAgenda.Command(stage.Id), World.Chair))).Rule);
        Assert.Equal(MeetingRules.PapersAreOut, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new TakeOffAgendaItem.Command(stage.Id, stage.Items[0]), World.Chair))).Rule);
    }

    [Fact]
    public async Task A_day_too_late_the_notice_is_not_kept()
    {
        var days = (await Get(World.Chair)).Notice;
        app.Clock.GoTo(UkTime.StartOf(days.SendBy.AddDays(1)).AddHours(12));
        await app.Send(new CallMeeting.Command(stage.Id), World.Chair);
        var notice = (await Get(World.Chair)).Notice;
        Assert.Equal((days.Days - 1, false), (notice.Given, notice.IsKept));
    }

    [Fact]
    public async Task Of_a_closed_item_an_observer_sees_the_title_alone()
    {
        await app.Send(new RewriteAgendaItem.Command(stage.Id, stage.Items[2], new("Vetting", "Two members wait", "5", true)), World.Chair);
        Assert.Equal(("Vetting", string.Empty, true), Closed(await Get(World.Observer)));
        Assert.Equal(("Vetting", "Two members wait", false), Closed(await Get(World.FirstMember)));

        static (string, string, bool) Closed(GetMeeting.View view) => view.Items.Where(i => i.IsClosed).Select(i => (i.Title, i.Purpose, i.IsHidden)).Single();
    }

    private IEnumerable<ICommand> Changes() =>
    [
        new ChangeMeeting.Command(stage.Id, Time(new(2026, 3, 20))),
        new CancelMeeting.Command(stage.Id, "No"),
        new CallMeeting.Command(stage.Id),
        new AddAgendaItem.Command(stage.Id, new("A", null, "5", false)),
        new RewriteAgendaItem.Command(stage.Id, stage.Items[0], new("A", null, "5", false)),
        new MoveAgendaItem.Command(stage.Id, stage.Items[0], 2),
        new TakeOffAgendaItem.Command(stage.Id, stage.Items[0]),
    ];

    private Task<GetMeeting.View> Get(UserId who) => app.Ask(new GetMeeting.Query(stage.Id), who);

    private Task<ListMeetings.View> List(UserId who) => app.Ask(new ListMeetings.Query(), who);

    private static MeetingTime Time(DateOnly day) => new("Next meeting", day, new(18, 0), new(20, 0), "Town Hall", null);
}
