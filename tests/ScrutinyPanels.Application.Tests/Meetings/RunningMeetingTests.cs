using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Meetings;

public sealed class RunningMeetingTests : IAsyncLifetime
{
    private TestApp app = null!;
    private MeetingStage stage = null!;

    private World World => stage.World;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await MeetingStage.In(app);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 18, 0, 0, TimeSpan.Zero));
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Without_papers_a_meeting_begins_only_with_a_reason()
    {
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new BeginMeeting.Command(stage.Id), World.Chair));
        Assert.Equal(LifecycleRules.ReasonNeeded, refusal.Rule);
        await stage.Begin();
        Assert.Equal(MeetingState.Sitting, (await Now(World.FirstMember)).State);
    }

    [Fact]
    public async Task The_clock_of_each_item_runs_while_the_meeting_is_at_it_and_stops_in_a_break()
    {
        await stage.Begin();
        await Chair(new GoToItem.Command(stage.Id, stage.Items[0]));
        app.Clock.Pass(TimeSpan.FromMinutes(7));
        await Chair(new GoToItem.Command(stage.Id, stage.Items[1]));
        app.Clock.Pass(TimeSpan.FromMinutes(5));
        await Chair(new TakeBreak.Command(stage.Id));
        app.Clock.Pass(TimeSpan.FromMinutes(10));
        var inBreak = await Desk();
        Assert.Null(inBreak.Current);
        Assert.Equal(stage.Items[1], inBreak.Next!.Id);
        await Chair(new GoToItem.Command(stage.Id, stage.Items[1]));
        await Chair(new GoToItem.Command(stage.Id, stage.Items[1]));
        app.Clock.Pass(TimeSpan.FromMinutes(3));

        var desk = await Desk();
        Assert.Equal([7, 8, 0], desk.Items.Select(i => i.Used.TotalMinutes));
        Assert.Equal((stage.Items[1], stage.Items[2]), (desk.Current!.Id, desk.Next!.Id));
    }

    [Fact]
    public async Task The_quorum_follows_who_comes_and_goes_and_a_decision_keeps_that_of_its_moment()
    {
        await stage.Begin();
        await Chair(new GoToItem.Command(stage.Id, stage.Items[0]));
        foreach (var who in new[] { World.Chair, World.ViceChair, World.FirstMember, World.SecondMember, World.Observer, World.Officer })
        {
            await stage.Come(who, isRemote: who == World.SecondMember);
        }

        await Chair(new NoteArrival.Command(stage.Id, null, false, "Inspector of the day", AttendingAs.Force));
        Assert.Equal(new QuorumThen(4, 5), (await Desk()).Quorum);
        await Chair(new WriteEntry.Command(stage.Id, stage.Items[0], EntryKind.Decision, "We go on without a quorum."));
        await Chair(new NoteLeaving.Command(stage.Id, World.FirstMember.Value));
        await Chair(new WriteEntry.Command(stage.Id, stage.Items[0], EntryKind.Decision, "And again."));

        var desk = await Desk();
        Assert.Equal([(4, 5), (3, 5)], desk.Entries.Select(e => (e.Quorum.Counted, e.Quorum.Needed)));
        Assert.Equal(6, desk.Here.Count);
        Assert.Contains(desk.Away, p => p.Id == World.FirstMember);
    }

    [Fact]
    public async Task What_is_sent_twice_because_the_line_dropped_is_written_once()
    {
        await stage.Begin();
        await Chair(new GoToItem.Command(stage.Id, stage.Items[0]));
        var action = new WriteEntry.Command(stage.Id, stage.Items[0], EntryKind.Action, "Ask for the figures of June", "The office", new(2026, 4, 1), Guid.CreateVersion7());
        await Chair(action);
        await Chair(action);

        Assert.Single((await Desk()).Entries);
        var kept = await app.InDb(db => db.MeetingActions.AsNoTracking().SingleAsync());
        Assert.Equal(("Ask for the figures of June", "The office", new DateOnly(2026, 4, 1), ActionState.Open, false), (kept.Words, kept.Owner, kept.DueOn, kept.State, kept.IsQuestion));
    }

    [Fact]
    public async Task An_action_without_owner_or_day_is_refused_at_its_field()
    {
        await stage.Begin();
        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => Chair(new WriteEntry.Command(stage.Id, stage.Items[0], EntryKind.Question, "Why?")));
        Assert.Equal(["Owner", "DueOn"], refusal.Problems.Select(p => p.Field));
    }

    [Fact]
    public async Task What_is_struck_out_stays_and_its_action_is_dropped()
    {
        await stage.Begin();
        await Chair(new GoToItem.Command(stage.Id, stage.Items[0]));
        await Chair(new WriteEntry.Command(stage.Id, stage.Items[0], EntryKind.Action, "Wrong", "Nobody", new(2026, 4, 1)));
        await Chair(new StrikeOutEntry.Command(stage.Id, 1, "Said by mistake"));

        Assert.Equal((true, "Said by mistake"), (await Desk()).Entries.Select(e => (e.IsStruck, e.StruckWhy)).Single());
        Assert.Equal(ActionState.Dropped, await app.InDb(db => db.MeetingActions.Select(a => a.State).SingleAsync()));
    }

    [Fact]
    public async Task Nobody_sees_a_quick_grade_before_all_are_shown_and_then_only_numbers()
    {
        await stage.Begin();
        await Chair(new GoToItem.Command(stage.Id, stage.Items[1]));
        await stage.Come(World.FirstMember);
        await stage.Come(World.SecondMember, isRemote: true);
        await Chair(new AskForGrades.Command(stage.Id, stage.Items[1]));
        await app.Send(new GiveGrade.Command(stage.Id, Grade.Red), World.FirstMember);
        await app.Send(new GiveGrade.Command(stage.Id, Grade.Green), World.SecondMember);
        await app.Send(new GiveGrade.Command(stage.Id, Grade.Amber), World.SecondMember);

        foreach (var person in new[] { World.Chair, World.SecondMember, World.Observer, World.Officer })
        {
            var sealedGrade = (await Now(person)).Grade!;
            Assert.Equal((false, 2, 0), (sealedGrade.IsShown, sealedGrade.Given, sealedGrade.Counts.Count));
        }

        Assert.Equal((false, 2, 0), ((await Desk()).Grade!.IsShown, (await Desk()).Grade!.Given, (await Desk()).Grade!.Counts.Count));
        Assert.Equal((Grade.Amber, (Grade?)null), ((await Now(World.SecondMember)).Me.Given, (await Now(World.Chair)).Me.Given));
        await Chair(new ShowGrades.Command(stage.Id));
        Assert.Equal([(Grade.Green, 0), (Grade.Amber, 1), (Grade.Red, 1), (Grade.CouldNotTell, 0)], (await Now(World.Observer)).Grade!.Counts);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new GiveGrade.Command(stage.Id, Grade.Green), World.FirstMember));
    }

    [Fact]
    public async Task Only_who_is_there_raises_a_hand_and_the_order_is_that_of_asking()
    {
        await stage.Begin();
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new RaiseHand.Command(stage.Id, true), World.FirstMember));
        await stage.Come(World.FirstMember);
        await stage.Come(World.SecondMember);
        await app.Send(new RaiseHand.Command(stage.Id, true), World.SecondMember);
        app.Clock.Pass(TimeSpan.FromSeconds(2));
        await app.Send(new RaiseHand.Command(stage.Id, true), World.FirstMember);

        Assert.Equal([World.SecondMember, World.FirstMember], (await Desk()).Hands.Select(h => h.Id));
        Assert.Equal(2, (await Now(World.FirstMember)).Me.Place);
        await Chair(new CallToSpeak.Command(stage.Id, World.SecondMember));
        Assert.Equal(1, (await Now(World.FirstMember)).Me.Place);
        await app.Send(new RaiseHand.Command(stage.Id, false), World.FirstMember);
        Assert.Empty((await Desk()).Hands);
    }

    [Fact]
    public async Task A_closed_item_is_on_no_shared_screen_and_its_words_on_no_phone()
    {
        await stage.Begin();
        await Chair(new GoToItem.Command(stage.Id, stage.Items[1]));
        await Chair(new ShowOnScreen.Command(stage.Id, SharedView.Item));
        await Chair(new GoToItem.Command(stage.Id, stage.Items[2]));
        await Chair(new WriteEntry.Command(stage.Id, stage.Items[2], EntryKind.Decision, "Secret words"));
        foreach (var person in new[] { World.Observer, World.FirstMember, World.Chair })
        {
            var now = await Now(person);
            Assert.Equal(SharedView.Calm, now.Shared);
            Assert.Null(now.Item!.Title);
            Assert.Empty(now.Words);
            Assert.DoesNotContain(now.Agenda, l => l.Title == MeetingStage.Closed);
        }
    }

    [Fact]
    public async Task The_end_stops_all_clocks_and_everybody_leaves()
    {
        await stage.Begin();
        await Chair(new GoToItem.Command(stage.Id, stage.Items[0]));
        await stage.Come(World.FirstMember);
        app.Clock.Pass(TimeSpan.FromMinutes(30));
        await Chair(new EndMeeting.Command(stage.Id));
        app.Clock.Pass(TimeSpan.FromMinutes(30));

        var record = await app.InDb(db => db.MeetingRecords.AsNoTracking().Include(r => r.Attendances).Include(r => r.Turns).SingleAsync());
        Assert.Equal(TimeSpan.FromMinutes(30), record.Used(stage.Items[0], app.Clock.GetUtcNow()));
        Assert.Equal([World.Chair, World.FirstMember], record.Attendances.OrderBy(a => a.Number).Select(a => a.UserId!.Value));
        Assert.All(record.Attendances, a => Assert.Equal(record.EndedAt, a.LeftAt));
        await Assert.ThrowsAsync<RuleBroken>(() => stage.Come(World.SecondMember));
        await Chair(new GoOnWithMeeting.Command(stage.Id, "We forgot an item"));
        await stage.Come(World.SecondMember);
    }

    [Fact]
    public async Task Nobody_of_another_panel_or_area_finds_the_meeting_and_a_member_does_not_run_it()
    {
        await stage.Begin();
        foreach (var person in new[] { World.SecondPanelChair, World.SecondPanelMember, World.OtherChair, World.OtherOfficer })
        {
            await Assert.ThrowsAsync<NotFound>(() => Now(person));
        }

        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetDesk.Query(stage.Id), World.SecondPanelChair));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetDesk.Query(stage.Id), World.FirstMember));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new GoToItem.Command(stage.Id, stage.Items[0]), World.FirstMember));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetMeetingNow.Query(stage.Id), World.Liaison));
    }

    private Task Chair(Application.Messaging.ICommand command) => app.Send(command, World.Chair);

    private Task<GetDesk.View> Desk() => app.Ask(new GetDesk.Query(stage.Id), World.Chair);

    private Task<GetMeetingNow.View> Now(UserId person) => app.Ask(new GetMeetingNow.Query(stage.Id), person);
}
