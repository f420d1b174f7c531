using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Meetings;

public sealed class VisitTests : IAsyncLifetime
{
    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Each_member_writes_for_themselves_and_reads_the_others_after()
    {
        var id = await Book(MeetingKind.TrainingObservation);
        Assert.Equal(MeetingRules.TrainingClosed, (await Assert.ThrowsAsync<RuleBroken>(() => Write(id, world.FirstMember))).Rule);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 19, 0, 0, TimeSpan.Zero));
        await Write(id, world.FirstMember, Seen.Yes, "The trainer was clear");
        Assert.Null((await Training(id, world.SecondMember)).All);
        await Write(id, world.SecondMember, Seen.No, "Everybody could ask");
        await Write(id, world.SecondMember, Seen.Partly, "Everybody could ask");

        var all = (await Training(id, world.SecondMember)).All!;
        Assert.Equal(2, all.Members);
        Assert.Equal((1, 1, 0), (all.Counts[TrainingPoint.Law][Seen.Yes], all.Counts[TrainingPoint.Law][Seen.Partly], all.Counts[TrainingPoint.Law][Seen.No]));
        Assert.Equal(["Everybody could ask", "The trainer was clear"], all.Good);
        await Assert.ThrowsAsync<NotFound>(() => Training(id, world.Observer));
        await Assert.ThrowsAsync<NotFound>(() => Training(id, world.SecondPanelChair));
        Assert.Null((await Training(id, world.Chair)).All);
        Assert.NotNull((await Training(id, world.Officer)).All);

        app.Clock.GoTo(new DateTimeOffset(2026, 3, 28, 9, 0, 0, TimeSpan.Zero));
        Assert.NotNull((await Training(id, world.Chair)).All);
        await Assert.ThrowsAsync<RuleBroken>(() => Write(id, world.Chair));
    }

    [Fact]
    public async Task A_training_wants_an_answer_to_each_line()
    {
        var id = await Book(MeetingKind.TrainingObservation);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 19, 0, 0, TimeSpan.Zero));
        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(
            new CommentOnTraining.Command(id, null, new Dictionary<TrainingPoint, Seen> { [TrainingPoint.Law] = Seen.Yes }, null, null), world.FirstMember));
        Assert.Equal(["Course", "Fairness", "Explaining", "RealCases", "Questions", "PublicsView"], refusal.Problems.Select(p => p.Field));
    }

    [Fact]
    public async Task What_is_put_to_the_force_at_a_forum_comes_back_on_the_next_agenda()
    {
        var id = await Book(MeetingKind.PublicForum);
        Assert.Equal(MeetingRules.ForumNotYet, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new CountForum.Command(id, 40, null), world.Chair))).Rule);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 19, 0, 0, TimeSpan.Zero));
        await app.Send(new CountForum.Command(id, 40, "Posters"), world.Chair);
        await app.Send(new CountForum.Command(id, 41, "Posters"), world.Officer);
        await app.Send(new WriteForumPoint.Command(id, "Why here?", ForumAnswer.AskForce, null, "The office", new(2026, 4, 1)), world.Chair);
        await app.Send(new WriteForumPoint.Command(id, "Why here?", ForumAnswer.AskForce, null, "The office", new(2026, 4, 1)), world.Chair);
        await app.Send(new WriteForumPoint.Command(id, "Street lights", ForumAnswer.NotForPanel, "The council", null, null), world.Chair);

        var forum = await app.Ask(new GetForum.Query(id), world.Observer);
        Assert.Equal((41, "Posters", false), (forum.People, forum.HowTold, forum.MayWrite));
        Assert.Equal([("Why here?", ForumAnswer.AskForce), ("Street lights", ForumAnswer.NotForPanel)], forum.Points.Select(p => (p.Words, p.Answer)));
        var next = await Book(MeetingKind.Panel);
        await app.Send(new FillAgenda.Command(next), world.Chair);
        Assert.Contains((await app.Ask(new GetMeeting.Query(next), world.Chair)).Items, i => i.Kind == AgendaKind.ActionsDue);
        Assert.Equal(("Why here?", true), (await app.Ask(new GetPack.Query(next), world.Chair)).Actions.Select(a => (a.Words, a.IsQuestion)).Single());
    }

    [Fact]
    public async Task Members_read_a_forum_and_do_not_write_it_and_what_is_missing_is_said_at_its_field()
    {
        var id = await Book(MeetingKind.PublicForum);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 19, 0, 0, TimeSpan.Zero));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new CountForum.Command(id, 1, null), world.FirstMember));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new CountForum.Command(id, 1, null), world.SecondPanelChair));
        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new WriteForumPoint.Command(id, "Why?", ForumAnswer.PanelLooks, null, null, null), world.Chair));
        Assert.Equal(["Owner", "DueOn"], refusal.Problems.Select(p => p.Field));
        refusal = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new WriteForumPoint.Command(id, "Why?", ForumAnswer.AnsweredThere, null, null, null), world.Chair));
        Assert.Equal(["AnswerWords"], refusal.Problems.Select(p => p.Field));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetTraining.Query(id), world.Chair));
        Assert.Equal(0, await app.InDb(db => db.MeetingActions.CountAsync()));
    }

    private Task<MeetingId> Book(MeetingKind kind) =>
        app.Send(new BookMeeting.Command(world.Panel, kind, new("March", new(2026, 3, 13), new(18, 0), new(20, 0), "Town Hall", null)), world.Chair);

    private Task Write(MeetingId id, UserId who, Seen seen = Seen.Yes, string? good = null) =>
        app.Send(new CommentOnTraining.Command(id, "Explaining a search", Enum.GetValues<TrainingPoint>().ToDictionary(p => p, _ => seen), good, null), who);

    private Task<GetTraining.View> Training(MeetingId id, UserId who) => app.Ask(new GetTraining.Query(id), who);
}
