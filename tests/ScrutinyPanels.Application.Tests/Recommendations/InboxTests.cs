using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Jobs;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Recommendations;

/// <summary>What waits for a force: the inbox, colleagues with links, approval, passing on together, and who is told.</summary>
public sealed class InboxTests : IAsyncLifetime
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
    public async Task Every_kind_is_in_one_list_the_late_first_and_is_counted_and_chosen()
    {
        var late = await A.Recommendation(world).DueIn(7).Sent().In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(20));
        var praise = await A.Recommendation(world).OfKind(RecommendationKind.Commendation).Sent().In(app.Services);
        var held = await Hold(daysLeft: 3);
        var minutes = await FactCheck();

        var inbox = await app.Ask(new ListInbox.Query(), world.Liaison);
        Assert.Equal([late.Value, held.Value, praise.Value, minutes.Value], inbox.Waiting.Select(i => i.Id));
        Assert.Equal([ListInbox.Kind.Recommendation, ListInbox.Kind.FootageHold, ListInbox.Kind.Feedback, ListInbox.Kind.FactCheck], inbox.Waiting.Select(i => i.Kind));
        Assert.All(inbox.Counts.Values, c => Assert.Equal(1, c));
        Assert.Equal([9, 0, 0, 0], inbox.Waiting.Select(i => i.WorkingDaysLate));

        var chosen = await app.Ask(new ListInbox.Query(ListInbox.Kind.FootageHold), world.Liaison);
        Assert.Equal(held.Value, Assert.Single(chosen.Waiting).Id);
        Assert.Equal(4, chosen.Counts.Values.Sum());
        Assert.Empty((await app.Ask(new ListInbox.Query(), world.OtherLiaison)).Waiting);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new ListInbox.Query(), world.Chair));
    }

    [Fact]
    public async Task Praise_and_green_feedback_are_passed_on_together_all_or_none()
    {
        var praise = await A.Recommendation(world).OfKind(RecommendationKind.Commendation).Sent().In(app.Services);
        var green = await A.Recommendation(world).Because(await Settled(Grade.Green)).OfKind(RecommendationKind.Feedback).Sent().In(app.Services);
        var amber = await A.Recommendation(world).OfKind(RecommendationKind.Feedback).Sent().In(app.Services);
        Assert.Equal(new[] { praise.Value, green.Value }.Order(), (await app.Ask(new ListInbox.Query(), world.Liaison)).Waiting.Where(i => i.IsGreen).Select(i => i.Id).Order());

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new PassOnTogether.Command([praise, green, amber]), world.Liaison));
        Assert.Equal(RecommendationRules.OnlyGreen, refused.Rule);
        Assert.Empty((await app.Ask(new GetAsk.Query(praise), world.Liaison)).Receipts);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new PassOnTogether.Command([praise]), world.OtherLiaison));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new PassOnTogether.Command([]), world.Liaison));

        await app.Send(new PassOnTogether.Command([praise, green]), world.Liaison);
        foreach (var id in new[] { praise, green })
        {
            Assert.Equal([Receipt.GivenToSupervisor, Receipt.GivenToOfficer], (await app.Ask(new GetAsk.Query(id), world.Liaison)).Receipts.Keys.Order());
        }

        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new PassOnTogether.Command([praise]), world.Liaison));
    }

    [Fact]
    public async Task A_colleague_writes_one_draft_by_a_link_and_sees_the_ask_alone()
    {
        var id = await A.Recommendation(world).Sent().In(app.Services);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new MakeReplyLink.Command(id), world.OtherLiaison));
        var link = await app.Send(new MakeReplyLink.Command(id), world.Liaison);
        Assert.DoesNotContain(link.Token, await app.InDb(db => db.ReplyLinks.Select(l => l.TokenHash).SingleAsync()), StringComparison.Ordinal);

        var ask = await app.Ask(new OpenReplyLink.Query(link.Token), Caller.Nobody);
        Assert.Equal(RecommendationBuilder.Ask, ask.Ask);
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(Write(link.Token) with { Post = null }, Caller.Nobody));
        await app.Send(Write(link.Token), Caller.Nobody);
        Assert.Equal([$"reply link {link.Id.Value}", $"reply link {link.Id.Value}"], await app.InDb(db => db.Operations.Where(o => o.Name == "OpenReplyLink" || o.Name == "WriteByReplyLink").Select(o => o.Subject).ToListAsync()));

        var seen = await app.Ask(new GetAsk.Query(id), world.Liaison);
        Assert.Equal(("Head of training", "We will train."), (seen.Links[0].Post, seen.Links[0].Explanation));
        Assert.Equal(RecommendationStep.Sent, seen.Step);
        Assert.Contains(world.Liaison, await Told(MessageAbout.DraftWritten));
        await DoesNotWork(link.Token);
    }

    [Fact]
    public async Task A_link_that_is_wrong_too_old_taken_back_or_not_needed_reads_the_same()
    {
        var id = await A.Recommendation(world).DueIn(60).Sent().In(app.Services);
        await DoesNotWork("made-up");
        var old = await app.Send(new MakeReplyLink.Command(id), world.Liaison);
        app.Clock.Pass(TimeSpan.FromDays(ReplyLink.DaysOpen) - TimeSpan.FromMinutes(1));
        await app.Ask(new OpenReplyLink.Query(old.Token), Caller.Nobody);
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        await DoesNotWork(old.Token);

        var taken = await app.Send(new MakeReplyLink.Command(id), world.Liaison);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new TakeBackReplyLink.Command(taken.Id), world.OtherLiaison));
        await app.Send(new TakeBackReplyLink.Command(taken.Id), world.SecondLiaison);
        await DoesNotWork(taken.Token);

        var late = await app.Send(new MakeReplyLink.Command(id), world.Liaison);
        await app.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "We will."), world.Liaison);
        await DoesNotWork(late.Token);
    }

    [Fact]
    public async Task Where_the_force_wants_it_an_answer_goes_out_when_a_senior_approves_it()
    {
        var senior = await Senior();
        var id = await A.Recommendation(world).Sent().In(app.Services);
        var asking = new AskApproval.Command(id, ForceDecision.Accepted, "We will.");
        Assert.Equal(RecommendationRules.ApprovalOff, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(asking, world.Liaison))).Rule);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SwitchApproval.Command(world.OtherForce, true), senior));
        await app.Send(new SwitchApproval.Command(world.Force, true), senior);
        Assert.Equal(RecommendationRules.ApprovalNeeded, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "We will."), world.Liaison))).Rule);

        await app.Send(new SaveReply.Command(id, ForceDecision.NoneYet, "We"), world.Liaison);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetApproval.Query(id), senior));
        await app.Send(asking, world.Liaison);
        Assert.Equal([senior], await Told(MessageAbout.ApprovalAsked));
        Assert.Equal(id, Assert.Single((await app.Ask(new ListApprovals.Query(), senior)).Waiting).Id);
        Assert.True(Assert.Single((await app.Ask(new ListInbox.Query(), world.Liaison)).Waiting).Ask!.WaitsForApproval);
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SendBackReply.Command(id, " "), senior));
        await app.Send(new SendBackReply.Command(id, "Say by when."), senior);
        Assert.Equal("Say by when.", (await app.Ask(new GetAsk.Query(id), world.Liaison)).Draft!.SentBackBecause);
        Assert.Contains(world.Liaison, await Told(MessageAbout.ReplySentBack));

        await app.Send(asking with { Explanation = "We will by May." }, world.Liaison);
        var read = await app.Ask(new GetApproval.Query(id), senior);
        await app.Send(asking with { Explanation = "We will by June." }, world.Liaison);
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new ApproveReply.Command(id, read.Version), senior));
        read = await app.Ask(new GetApproval.Query(id), senior);
        await app.Send(new ApproveReply.Command(id, read.Version), senior);

        var told = await app.Ask(new GetRecommendation.Query(id), world.Chair);
        Assert.Equal((RecommendationStep.Replied, "We will by June."), (told.Step, told.Explanation));
        Assert.DoesNotContain(told.Timeline, m => RecommendationMoment.WithinForce.Contains(m.Action));
        Assert.Equal(0, await app.InDb(db => db.Set<ReplyDraft>().CountAsync()));
        Assert.Empty((await app.Ask(new ListApprovals.Query(), senior)).Waiting);
    }

    [Fact]
    public async Task Each_rung_is_told_once_to_those_who_hold_its_roles()
    {
        var senior = await Senior();
        await A.Recommendation(world).DueIn(7).Sent().In(app.Services);
        await A.Recommendation(world).Titled("Another").DueIn(7).Sent().In(app.Services);
        Task<int> Count(MessageAbout what, UserId to) => app.InDb(db => db.Messages.CountAsync(m => m.What == what && m.UserId == to));
        await Rounds();
        Assert.Equal(2, await Count(MessageAbout.ReplyDueSoon, world.Liaison));
        Assert.Equal(0, await Count(MessageAbout.ReplyLate, world.Liaison));

        app.Clock.Pass(TimeSpan.FromDays(16));
        await Rounds();
        Assert.Equal((2, 2, 0, 0), (await Count(MessageAbout.ReplyLate, world.Liaison), await Count(MessageAbout.ReplyLate, world.Officer), await Count(MessageAbout.ReplyLate, senior), await Count(MessageAbout.ReplyLate, world.Chair)));
        app.Clock.Pass(TimeSpan.FromDays(14));
        await Rounds();
        Assert.Equal((4, 4, 2, 2), (await Count(MessageAbout.ReplyLate, world.Liaison), await Count(MessageAbout.ReplyLate, world.Officer), await Count(MessageAbout.ReplyLate, senior), await Count(MessageAbout.ReplyLate, world.Chair)));
        Assert.Equal(0, await Count(MessageAbout.ReplyLate, world.OtherLiaison));
    }

    [Fact]
    public async Task A_round_that_stops_half_way_tells_the_rest_in_the_next_and_nobody_twice()
    {
        await A.Recommendation(world).DueIn(7).Sent().In(app.Services);
        await A.Recommendation(world).Titled("Another").DueIn(7).Sent().In(app.Services);
        await app.InDb(db => db.Database.ExecuteSqlRawAsync("CREATE TRIGGER broken BEFORE INSERT ON Messages WHEN (SELECT COUNT(*) FROM Messages WHERE What = 25) >= 2 BEGIN SELECT RAISE(ABORT, 'stop'); END"));
        await Assert.ThrowsAsync<DbUpdateException>(Round);
        Assert.Equal(2, (await Told(MessageAbout.ReplyDueSoon)).Count);
        await app.InDb(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER broken"));
        await Rounds();
        Assert.Equal([2, 2], (await Told(MessageAbout.ReplyDueSoon)).GroupBy(p => p).Select(g => g.Count()));
    }

    [Fact]
    public async Task A_senior_hears_at_once_of_feedback_on_a_red_grade_and_the_liaison_of_footage_and_minutes()
    {
        var senior = await Senior();
        await A.Recommendation(world).OfKind(RecommendationKind.Feedback).Sent().In(app.Services);
        Assert.Empty(await Told(MessageAbout.RedGrade));
        await A.Recommendation(world).Because(await Settled(Grade.Red)).OfKind(RecommendationKind.Feedback).Sent().In(app.Services);
        Assert.Equal([senior], await Told(MessageAbout.RedGrade));

        await FactCheck();
        Assert.Equal(new[] { world.Liaison.Value, world.SecondLiaison.Value }.Order(), (await Told(MessageAbout.FactCheckAsked)).Select(p => p.Value).Order());
    }

    private static WriteByReplyLink.Command Write(string token) => new(token, "Head of training", ForceDecision.Accepted, "We will train.");

    private async Task DoesNotWork(string token)
    {
        Assert.Equal(RecommendationRules.LinkNoLongerWorks, (await Assert.ThrowsAsync<RuleBroken>(() => app.Ask(new OpenReplyLink.Query(token), Caller.Nobody))).Rule);
        Assert.Equal(RecommendationRules.LinkNoLongerWorks, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(Write(token), Caller.Nobody))).Rule);
    }

    private Task Round() => new TellOfReplyClocksJob(app.Services.GetRequiredService<Sender>()).Run();

    private async Task Rounds()
    {
        await Round();
        await Round();
    }

    private Task<List<UserId>> Told(MessageAbout what) => app.InDb(db => db.Messages.Where(m => m.What == what).Select(m => m.UserId).ToListAsync());

    private async Task<UserId> Senior()
    {
        await app.InDb(db => Task.FromResult(db.Grants.Add(Grant.Give(world.Nobody, Role.ForceApprover, world.Force.Value, app.Clock.GetUtcNow()))));
        return world.Nobody;
    }

    private async Task<CaseId> Settled(Grade grade)
    {
        var id = await RecommendationBuilder.CaseThatIs(CaseState.Opened, app.Services, world);
        await app.Send(new SettleCase.Command(id, grade, "The panel agrees.", null), world.Chair);
        return id;
    }

    private async Task<CaseId> Hold(int daysLeft)
    {
        var id = await RecommendationBuilder.CaseThatIs(CaseState.Reading, app.Services, world);
        await app.InDb(async db => db.FootageHolds.Add(FootageHold.Ask(await db.Cases.SingleAsync(c => c.Id == id), UkTime.DayOf(app.Clock.GetUtcNow()).AddDays(daysLeft), app.Clock.GetUtcNow())));
        return id;
    }

    private async Task<MeetingId> FactCheck()
    {
        var day = UkTime.DayOf(app.Clock.GetUtcNow()).AddDays(30);
        var meeting = await app.Send(new BookMeeting.Command(world.Panel, MeetingKind.Panel, new("Spring", day, new(18, 0), new(20, 0), "Hall", null)), world.Chair);
        await app.InDb(async db =>
        {
            var minutes = Minutes.Begin(await db.Meetings.SingleAsync(m => m.Id == meeting));
            minutes.Take(MinutesStep.GiveToChair, Actor.Person(world.Chair, [new(Role.Chair, ScopeKind.Panel, world.Panel.Value)]), app.Clock.GetUtcNow());
            return db.Minutes.Add(minutes);
        });
        await app.Send(new MoveMinutes.Command(meeting, MinutesStep.AskForce), world.Chair);
        return meeting;
    }
}
