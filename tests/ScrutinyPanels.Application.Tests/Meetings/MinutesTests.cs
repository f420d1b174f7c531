using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Application.Features.Panels.Agreements;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Meetings;

public sealed class MinutesTests : IAsyncLifetime
{
    private const string AboutTheCase = "The footage of the case was dark";

    private TestApp app = null!;
    private ReviewStage cases = null!;
    private MeetingStage stage = null!;

    private World World => stage.World;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        cases = await ReviewStage.In(app);
        stage = await MeetingStage.About(cases, app);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 18, 0, 0, TimeSpan.Zero));
        await stage.Begin();
        await stage.Come(World.FirstMember);
        await stage.Come(World.SecondMember, isRemote: true);
        await Write(0, EntryKind.Note, "Everybody was welcomed");
        await Write(1, EntryKind.Decision, "The figures are taken note of");
        await Write(1, EntryKind.Action, "Ask for June", "Inspector Somebody");
        await Write(1, EntryKind.Decision, "Said by mistake");
        await stage.Do(new StrikeOutEntry.Command(stage.Id, 4, "Wrong meeting"), World.Chair);
        await Write(2, EntryKind.Decision, "A word behind closed doors");
        await Write(3, EntryKind.Decision, AboutTheCase);
        app.Clock.Pass(TimeSpan.FromMinutes(90));
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Minutes_go_from_draft_to_the_public_and_each_reader_sees_what_is_theirs()
    {
        await cases.Send(World.FirstMember, grade: "green");
        await cases.Send(World.SecondMember, grade: "green");
        await app.Send(new OpenCase.Command(cases.Case), World.Chair);
        await app.Send(new SettleCase.Command(cases.Case, Grade.Green, null, null), World.Chair);
        Assert.Equal(MinutesRules.EndFirst, (await Assert.ThrowsAsync<RuleBroken>(async () =>
        {
            await Words(0, "The chair welcomed all.", World.Officer);
            await Step(MinutesStep.GiveToChair, World.Officer);
        })).Rule);
        await stage.Do(new EndMeeting.Command(stage.Id), World.Chair);
        var draft = await Minutes(World.Officer);
        Assert.Equal((MinutesState.Draft, 3), (draft.State, draft.ToWrite));
        Assert.Equal(["Everybody was welcomed"], draft.Text.Items[0].Notes);
        Assert.Equal(["The figures are taken note of", "Ask for June"], draft.Text.Items[1].Entries.Select(e => e.Words));
        Assert.Equal(new QuorumThen(3, 5), draft.Text.Items[1].Entries[0].Quorum);
        await Assert.ThrowsAsync<NotFound>(() => Minutes(World.FirstMember));
        await Assert.ThrowsAsync<NotFound>(() => Minutes(World.SecondPanelChair));

        await Step(MinutesStep.GiveToChair, World.Officer);
        await Assert.ThrowsAsync<NotPermitted>(() => Words(0, "Another hand", World.Officer));
        await Assert.ThrowsAsync<InputInvalid>(() => Step(MinutesStep.SendBack, World.Chair));
        app.Clock.Pass(TimeSpan.FromHours(1));
        await Words(0, "The chair welcomed everybody.", World.Chair);
        await Assert.ThrowsAsync<NotFound>(() => Check());
        await Step(MinutesStep.AskForce, World.Chair);

        var check = await Check();
        Assert.Empty(check.Text.Names);
        Assert.Equal(["The chair welcomed everybody.", string.Empty], check.Text.Items.Take(2).Select(i => i.Words));
        Assert.Null(check.Text.Items[2].Title);
        Assert.DoesNotContain("closed doors", string.Join(' ', check.Text.Items.SelectMany(i => i.Entries).Select(e => e.Words)), StringComparison.Ordinal);
        Assert.Contains(AboutTheCase, check.Text.Items[3].Entries.Select(e => e.Words));
        await Comment(1, "The figures are of May");
        await Comment(1, "The figures are of May");
        await Assert.ThrowsAsync<NotFound>(() => Comment(2, "What was closed?"));
        Assert.Equal(MinutesRules.AnswerFirst, (await Assert.ThrowsAsync<RuleBroken>(() => Step(MinutesStep.CloseCheck, World.Chair))).Rule);
        await app.Send(new AnswerMinutesComment.Command(stage.Id, 1, true, "Put right"), World.Chair);
        Assert.Equal((CommentAnswer.Accepted, "Put right"), (await Check()).Comments.Select(c => (c.Answer, c.Reply)).Single());
        await Words(1, "The figures of May were read out.", World.Chair);
        await Step(MinutesStep.CloseCheck, World.Chair);
        await Assert.ThrowsAsync<RuleBroken>(() => Comment(1, "Too late"));

        var checkedNow = await Minutes(World.FirstMember);
        Assert.Equal([("The chair welcomed all.", "The chair welcomed everybody."), (string.Empty, "The figures of May were read out.")], checkedNow.Changes.Select(c => (c.Before, c.Now)));
        var observed = await Minutes(World.Observer);
        Assert.Empty(observed.Text.Names);
        Assert.Empty(observed.Comments);
        Assert.Equal(3, observed.Text.Items.Count);

        Assert.Equal(MinutesRules.LaterMeeting, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AgreeMinutes.Command(stage.Id, stage.Id), World.Chair))).Rule);
        var later = await Later();
        Assert.Equal([later], (await Minutes(World.Chair)).Later.Select(l => l.Id));
        await app.Send(new AgreeMinutes.Command(stage.Id, later), World.Chair);
        await Assert.ThrowsAsync<NotPermitted>(() => Step(MinutesStep.Publish, World.Chair));
        await Assert.ThrowsAsync<NotFound>(() => Public());
        var preview = await app.Ask(new GetMinutesPreview.Query(stage.Id), World.Officer);
        await Step(MinutesStep.Publish, World.Officer);

        var published = await Public();
        Assert.Equal(preview.Text.Items.Select(i => i.Words), published.Text.Items.Select(i => i.Words));
        Assert.Equal([(AttendingAs.Chair, 1, 0), (AttendingAs.Member, 1, 1)], published.Text.There.Select(r => (r.As, r.InRoom, r.OnCall)));
        Assert.Equal((1, Grade.Green, 1), (published.Text.Cases, published.Text.Grades.Single().Grade, published.Text.Grades.Single().Count));
        Assert.Equal(["Welcome", "Figures of the quarter", null], published.Text.Items.Select(i => i.Title));
        var everything = System.Text.Json.JsonSerializer.Serialize(published);
        foreach (var secret in new[] { "FirstMember", "Somebody", "closed doors", AboutTheCase, "mistake", "Everybody was welcomed", MeetingStage.Closed })
        {
            Assert.DoesNotContain(secret, everything, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task How_often_a_member_came_is_counted_for_the_office()
    {
        await stage.Do(new EndMeeting.Command(stage.Id), World.Chair);
        var members = await app.Ask(new ListStandings.Query(World.Panel), World.Officer);
        Assert.Equal(1, members.Held);
        Assert.Equal([("Chair", 1), ("FirstMember", 1), ("SecondMember", 1), ("ViceChair", 0)], members.People.Select(p => (p.Name, p.Came)));
    }

    [Fact]
    public async Task What_is_sent_back_is_a_draft_with_the_reason_and_no_version_is_lost()
    {
        await stage.Do(new EndMeeting.Command(stage.Id), World.Chair);
        await Words(0, "One", World.Officer);
        await Words(0, "One", World.Officer);
        await Words(0, "Two", World.Officer);
        await Step(MinutesStep.GiveToChair, World.Officer);
        await app.Send(new MoveMinutes.Command(stage.Id, MinutesStep.SendBack, "Say who was thanked"), World.Chair);
        var view = await Minutes(World.Officer);
        Assert.Equal((MinutesState.Draft, "Say who was thanked", "Two"), (view.State, view.SentBackWhy, view.Text.Items[0].Words));
        Assert.Equal(2, await app.InDb(db => Task.FromResult(db.Minutes.SelectMany(m => m.Passages).Count())));
    }

    [Fact]
    public async Task A_force_that_the_panel_does_not_look_at_sees_nothing()
    {
        await stage.Do(new EndMeeting.Command(stage.Id), World.Chair);
        await Words(0, "One", World.Chair);
        await Step(MinutesStep.GiveToChair, World.Chair);
        await Step(MinutesStep.AskForce, World.Chair);
        Assert.Single(await app.Ask(new ListFactChecks.Query(), World.Liaison));
        Assert.Empty(await app.Ask(new ListFactChecks.Query(), World.OtherLiaison));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetFactCheck.Query(stage.Id), World.OtherLiaison));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new CommentOnMinutes.Command(stage.Id, stage.Items[0], "Wrong"), World.OtherLiaison));
    }

    private async Task<MeetingId> Later()
    {
        var id = await app.Send(new BookMeeting.Command(World.Panel, MeetingKind.Panel, new("April", new(2026, 4, 10), new(18, 0), new(20, 0), "Town Hall", null)), World.Chair);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AgreeMinutes.Command(stage.Id, id), World.Chair));
        app.Clock.GoTo(new DateTimeOffset(2026, 4, 10, 18, 0, 0, TimeSpan.Zero));
        await app.Send(new BeginMeeting.Command(id, "The papers were handed out"), World.Chair);
        return id;
    }

    private Task Write(int item, EntryKind kind, string words, string? owner = null) =>
        stage.Do(new WriteEntry.Command(stage.Id, stage.Items[item], kind, words, owner, owner is null ? null : new DateOnly(2026, 4, 1)), World.Chair);

    private Task Words(int item, string words, UserId who) => app.Send(new WriteMinutes.Command(stage.Id, stage.Items[item], words), who);

    private Task Step(MinutesStep step, UserId who) => app.Send(new MoveMinutes.Command(stage.Id, step), who);

    private Task Comment(int item, string words) => app.Send(new CommentOnMinutes.Command(stage.Id, stage.Items[item], words), World.Liaison);

    private Task<GetMinutes.View> Minutes(UserId who) => app.Ask(new GetMinutes.Query(stage.Id), who);

    private Task<GetFactCheck.View> Check() => app.Ask(new GetFactCheck.Query(stage.Id), World.Liaison);

    private Task<GetPublicMinutes.View> Public() => app.Ask(new GetPublicMinutes.Query(stage.Id), Caller.Nobody);
}
