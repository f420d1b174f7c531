using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Recommendations;

public class RecommendationUseTests
{
    private static readonly WordingInput Words = RecommendationBuilder.Words;

    [Fact]
    public async Task Drafting_takes_the_panels_next_number_and_its_own_term()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var first = await A.Recommendation(world).In(app.Services);
        var second = await A.Recommendation(world).DueIn(28).In(app.Services);

        var views = new[] { await app.Ask(new GetRecommendation.Query(first), world.Chair), await app.Ask(new GetRecommendation.Query(second), world.Officer) };
        Assert.Equal([("R1", 56), ("R2", 28)], views.Select(v => (v.Reference, v.TermDays)));
        Assert.All(views, v => Assert.Equal((RecommendationStep.Draft, ForceDecision.NoneYet, Delivery.NotStarted, Judgement.NoneYet), (v.Step, v.Decision, v.Delivery, v.Judgement)));
    }

    [Fact]
    public async Task Only_settled_cases_within_reach_can_be_asked_about()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var opened = await RecommendationBuilder.CaseThatIs(CaseState.Opened, app.Services, world);
        var ofSecond = await RecommendationBuilder.SettledCase(app.Services, world, world.SecondPanel);
        var own = await RecommendationBuilder.SettledCase(app.Services, world);

        var refused = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new DraftRecommendation.Command([opened], Words), world.Chair));
        Assert.Equal(RecommendationRules.OnlySettled, refused.Rule);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new DraftRecommendation.Command([own, ofSecond], Words), world.Chair));
        var mixed = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new DraftRecommendation.Command([own, ofSecond], Words), world.Officer));
        Assert.Equal(RecommendationRules.OnePanel, mixed.Rule);
        await app.Send(new DraftRecommendation.Command([ofSecond], Words), world.SecondPanelChair);
    }

    [Fact]
    public async Task Nothing_that_somebody_else_changed_is_changed_sent_judged_or_corrected_even_where_only_its_cases_differ()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var (one, two) = (await RecommendationBuilder.SettledCase(app.Services, world), await RecommendationBuilder.SettledCase(app.Services, world));
        var id = await A.Recommendation(world).Because(one).In(app.Services);
        var seen = (await app.Ask(new GetRecommendation.Query(id), world.Chair)).Version;
        await app.Send(new ReviseDraft.Command(id, [one, two], Words, 56, seen), world.Chair);

        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new ReviseDraft.Command(id, [one], Words, 56, seen), world.Officer));
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new SendRecommendation.Command(id, seen), world.Officer));
        var view = await app.Ask(new GetRecommendation.Query(id), world.Chair);
        Assert.Equal((2, RecommendationStep.Draft), (view.Cases.Count, view.Step));
        await app.Send(new SendRecommendation.Command(id, view.Version), world.Officer);
        await app.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "We agree."), world.Liaison);

        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new JudgeReply.Command(id, Judgement.Settled, "Done.", Version: view.Version), world.Chair));
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new CorrectWords.Command(id, Words, null, null, "A slip.", view.Version), world.Chair));
        await app.Send(new JudgeReply.Command(id, Judgement.Settled, "Done.", Version: (await app.Ask(new GetRecommendation.Query(id), world.Chair)).Version), world.Chair);
    }

    [Fact]
    public async Task The_cases_offered_are_the_settled_ones_of_ones_own_panels()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await RecommendationBuilder.CaseThatIs(CaseState.Opened, app.Services, world);
        var own = await RecommendationBuilder.SettledCase(app.Services, world);
        await RecommendationBuilder.SettledCase(app.Services, world, world.OtherPanel);

        var chair = await app.Ask(new GetCasesToAskAbout.Query(), world.Chair);
        Assert.Equal([own], Assert.Single(chair.Panels).Cases.Select(c => c.Id));
        var officer = await app.Ask(new GetCasesToAskAbout.Query(), world.Officer);
        Assert.Equal([world.SecondPanel, world.Panel], officer.Panels.Select(p => p.Id));
    }

    [Theory]
    [InlineData("PC 1234 did not say why.", "Words.Saw")]
    [InlineData("   ", "Words.Saw")]
    public async Task Words_that_the_public_may_not_read_are_refused_where_they_are_written(string saw, string field)
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var invalid = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new DraftRecommendation.Command([CaseId.New()], Words with { Saw = saw }), world.Chair));
        Assert.Equal(field, Assert.Single(invalid.Problems).Field);
    }

    public static TheoryData<string, string[], string[]> WhoMayDoWhat => new()
    {
        // use case; who may; who is told that there is no such thing (they hold the permission, elsewhere)
        { nameof(ReviseDraft), ["Chair", "ViceChair", "Officer"], ["SecondPanelChair", "OtherChair", "OtherOfficer"] },
        { nameof(SendRecommendation), ["Chair", "ViceChair", "Officer"], ["SecondPanelChair", "OtherChair", "OtherOfficer"] },
        { nameof(WithdrawRecommendation), ["Chair", "ViceChair", "Officer"], ["SecondPanelChair", "OtherChair", "OtherOfficer"] },
        { nameof(CorrectWords), ["Chair", "ViceChair", "Officer"], ["SecondPanelChair", "OtherChair", "OtherOfficer"] },
        { nameof(GetRecommendation), ["Chair", "ViceChair", "Officer"], ["SecondPanelChair", "OtherChair", "OtherOfficer"] },
        { nameof(AcknowledgeRecommendation), ["Liaison", "SecondLiaison"], ["OtherLiaison"] },
        { nameof(ReplyToRecommendation), ["Liaison", "SecondLiaison"], ["OtherLiaison"] },
        { nameof(ReportDelivery), ["Liaison", "SecondLiaison"], ["OtherLiaison"] },
        { nameof(GetAsk), ["Liaison", "SecondLiaison"], ["OtherLiaison"] },
        { nameof(JudgeReply), ["Chair", "ViceChair"], ["SecondPanelChair", "OtherChair"] },
        { nameof(CloseRecommendation), ["Officer"], ["OtherOfficer"] },
        { nameof(GiveEvidence), ["Chair", "ViceChair", "Officer", "Liaison", "SecondLiaison"], ["SecondPanelChair", "OtherChair", "OtherOfficer", "OtherLiaison"] },
        { nameof(RecordCheck), ["Chair", "ViceChair", "Officer"], ["SecondPanelChair", "OtherChair", "OtherOfficer"] },
        { nameof(ReopenRecommendation), ["Chair", "ViceChair", "Officer"], ["SecondPanelChair", "OtherChair", "OtherOfficer"] },
        { nameof(AskForTime), ["Liaison", "SecondLiaison"], ["OtherLiaison"] },
        { nameof(GrantTime), ["Chair", "ViceChair", "Officer"], ["SecondPanelChair", "OtherChair", "OtherOfficer"] },
        { nameof(ContestTime), ["Chair", "ViceChair"], ["SecondPanelChair", "OtherChair"] },
        { nameof(AskAgain), ["Chair", "ViceChair"], ["SecondPanelChair", "OtherChair"] },
        { nameof(NoteReceipt), ["Liaison", "SecondLiaison"], ["OtherLiaison"] },
        { nameof(PublishRecommendation), ["Officer"], ["OtherOfficer"] },
    };

    [Theory]
    [MemberData(nameof(WhoMayDoWhat))]
    public async Task Each_use_is_for_those_it_is_for(string use, string[] may, string[] notThere)
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        Assert.NotEmpty(world.People);
        foreach (var (name, person) in world.People.OrderBy(p => may.Contains(p.Key)))
        {
            var id = await ReadyFor(use, world).In(app.Services);
            var refused = await Record.ExceptionAsync(() => Do(app, use, id, person));
            if (may.Contains(name))
            {
                Assert.True(refused is null, $"{name} should have been able to {use}, but: {refused?.Message}");
            }
            else
            {
                Assert.True(
                    refused?.GetType() == (notThere.Contains(name) ? typeof(NotFound) : typeof(NotPermitted)),
                    $"{name} got {refused?.GetType().Name ?? "nothing"} from {use}");
            }
        }
    }

    [Fact]
    public async Task A_force_never_meets_a_draft()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var draft = await A.Recommendation(world).In(app.Services);
        var dropped = await A.Recommendation(world).Withdrawn().In(app.Services);

        foreach (var id in new[] { draft, dropped })
        {
            await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetAsk.Query(id), world.Liaison));
            await Assert.ThrowsAsync<NotFound>(() => app.Send(new AcknowledgeRecommendation.Command(id), world.Liaison));
        }

        var inbox = await app.Ask(new ListInbox.Query(), world.Liaison);
        Assert.Empty(inbox.Waiting);
        Assert.Empty(inbox.Answered);
    }

    [Fact]
    public async Task The_force_reads_the_ask_the_notes_and_the_keys_of_its_records()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().In(app.Services);

        var ask = await app.Ask(new GetAsk.Query(id), world.Liaison);
        Assert.Equal((RecommendationBuilder.Saw, RecommendationBuilder.Ask), (ask.Saw, ask.Ask));
        Assert.Equal([new GetAsk.CaseLine(1, new Month(2026, 1), "Give the reason before the search.", "testshire/2026-01/17")], ask.Cases);
        Assert.Equal([RecommendationAction.Acknowledge, RecommendationAction.Reply, RecommendationAction.SaveReply, RecommendationAction.AskForTime, RecommendationAction.CommentOnWords, RecommendationAction.AskForDelay], ask.Actions);
    }

    [Fact]
    public async Task The_inbox_is_in_order_of_due_days_and_other_forces_have_their_own()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var later = await A.Recommendation(world).Sent().In(app.Services);
        var sooner = await A.Recommendation(world).DueIn(14).Sent().Acknowledged().In(app.Services);
        var answered = await A.Recommendation(world).Sent().RepliedWith(ForceDecision.NotAccepted).In(app.Services);

        var inbox = await app.Ask(new ListInbox.Query(), world.Liaison);
        Assert.Equal([sooner.Value, later.Value], inbox.Waiting.Select(r => r.Id));
        Assert.Equal([answered], inbox.Answered.Select(r => r.Id));
        var other = await app.Ask(new ListInbox.Query(), world.OtherLiaison);
        Assert.Empty(other.Waiting);
        Assert.Empty(other.Answered);
    }

    [Fact]
    public async Task Replying_stores_the_answer_stops_the_clock_and_is_in_the_log()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);

        // Sent on Monday 2 March 2026, due on Monday 27 April; answered 70 days later, on Monday 11 May: 28 to 30 April, 1 May, 5 to 8 and 11 May.
        var id = await A.Recommendation(world).Sent().After(TimeSpan.FromDays(70), app.Clock).RepliedWith(ForceDecision.AcceptedInPart, promise: "A briefing").In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(100));

        var view = await app.Ask(new GetRecommendation.Query(id), world.Chair);
        Assert.Equal((RecommendationStep.Replied, ForceDecision.AcceptedInPart, "A briefing"), (view.Step, view.Decision, view.Promise));
        Assert.Equal(new ReplyClock(new DateOnly(2026, 4, 27), new DateOnly(2026, 5, 11), true, 9), view.Clock);
        Assert.Equal(1, await app.InDb(db => db.Operations.CountAsync(o => o.Name == nameof(ReplyToRecommendation) && o.Subject == $"recommendation {id.Value}")));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "Again."), world.Liaison));
    }

    [Fact]
    public async Task The_tracker_puts_what_is_due_first_counts_what_is_late_and_keeps_to_ones_own_panels()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var draft = await A.Recommendation(world).In(app.Services);
        var waiting = await A.Recommendation(world).DueIn(90).Sent().In(app.Services);
        var late = await A.Recommendation(world).DueIn(7).Sent().In(app.Services);
        var judge = await A.Recommendation(world).Sent().RepliedWith(ForceDecision.Accepted).In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(20));

        var all = await app.Ask(new ListRecommendations.Query(), world.Officer);
        Assert.Equal([late, waiting, judge, draft], all.Rows.Select(r => r.Id));
        Assert.Equal(
            (4, 1, 2, 1, 1),
            (all.Counts[ListRecommendations.Show.All], all.Counts[ListRecommendations.Show.Drafts], all.Counts[ListRecommendations.Show.Waiting],
                all.Counts[ListRecommendations.Show.Late], all.Counts[ListRecommendations.Show.ToJudge]));
        var onlyLate = await app.Ask(new ListRecommendations.Query(ListRecommendations.Show.Late), world.Chair);
        Assert.Equal([late], onlyLate.Rows.Select(r => r.Id));
        foreach (var other in new[] { world.SecondPanelChair, world.OtherChair, world.OtherOfficer })
        {
            Assert.Empty((await app.Ask(new ListRecommendations.Query(), other)).Rows);
        }
    }

    [Fact]
    public async Task What_may_be_done_is_told_to_each_by_role()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().RepliedWith(ForceDecision.Accepted).Evidenced().Judged(Judgement.Settled).In(app.Services);

        var chair = await app.Ask(new GetRecommendation.Query(id), world.Chair);
        var officer = await app.Ask(new GetRecommendation.Query(id), world.Officer);
        Assert.Equal([RecommendationAction.Judge, RecommendationAction.GiveEvidence, RecommendationAction.CorrectWords], chair.Actions);
        Assert.Equal([RecommendationAction.GiveEvidence, RecommendationAction.Close, RecommendationAction.Publish, RecommendationAction.CorrectWords], officer.Actions);
        Assert.Equal([RecommendationAction.Judge, RecommendationAction.GiveEvidence, RecommendationAction.Reply, RecommendationAction.Send, RecommendationAction.Draft], chair.Timeline.Select(m => m.Action));
    }

    private static RecommendationBuilder ReadyFor(string use, World world) => use switch
    {
        nameof(ReviseDraft) or nameof(SendRecommendation) => A.Recommendation(world),
        nameof(ReportDelivery) or nameof(JudgeReply) => A.Recommendation(world).Sent().RepliedWith(ForceDecision.Accepted),
        nameof(GiveEvidence) => A.Recommendation(world).Sent().RepliedWith(ForceDecision.Accepted),
        nameof(CloseRecommendation) => A.Recommendation(world).Sent().RepliedWith(ForceDecision.Accepted).Evidenced().Judged(Judgement.Settled),
        nameof(RecordCheck) or nameof(ReopenRecommendation) => A.Recommendation(world).Sent().RepliedWith(ForceDecision.Accepted).Evidenced().Judged(Judgement.Settled).Closed(),
        nameof(GrantTime) or nameof(ContestTime) => A.Recommendation(world).Sent().AskedForTime(new(2026, 4, 1)),
        nameof(AskAgain) => A.Recommendation(world).Sent().RepliedWith(ForceDecision.NotAccepted).Judged(Judgement.NotSettled),
        nameof(NoteReceipt) => A.Recommendation(world).OfKind(RecommendationKind.Feedback).Sent(),
        _ => A.Recommendation(world).Sent(),
    };

    private static Task Do(TestApp app, string use, RecommendationId id, UserId by) => use switch
    {
        nameof(ReviseDraft) => Revise(app, id, by),
        nameof(SendRecommendation) => app.Send(new SendRecommendation.Command(id), by),
        nameof(WithdrawRecommendation) => app.Send(new WithdrawRecommendation.Command(id, "A mistake."), by),
        nameof(CorrectWords) => app.Send(new CorrectWords.Command(id, Words, null, null, "A slip."), by),
        nameof(GetRecommendation) => app.Ask(new GetRecommendation.Query(id), by),
        nameof(AcknowledgeRecommendation) => app.Send(new AcknowledgeRecommendation.Command(id), by),
        nameof(ReplyToRecommendation) => app.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "We will."), by),
        nameof(ReportDelivery) => app.Send(new ReportDelivery.Command(id, Delivery.Done, "All were briefed."), by),
        nameof(GetAsk) => app.Ask(new GetAsk.Query(id), by),
        nameof(JudgeReply) => app.Send(new JudgeReply.Command(id, Judgement.Partly, "Half of it."), by),
        nameof(CloseRecommendation) => app.Send(new CloseRecommendation.Command(id, 3), by),
        nameof(GiveEvidence) => app.Send(new GiveEvidence.Command(id, new(EvidenceKind.Measure, "Fewer.", 12, 40, "January", 4, 40, "July")), by),
        nameof(RecordCheck) => app.Send(new RecordCheck.Command(id, CheckResult.NotSeen, "We looked at ten records."), by),
        nameof(ReopenRecommendation) => app.Send(new ReopenRecommendation.Command(id, "It is back."), by),
        nameof(AskForTime) => app.Send(new AskForTime.Command(id, PauseCause.Training, "The course is in April.", new(2026, 4, 20)), by),
        nameof(GrantTime) => app.Send(new GrantTime.Command(id), by),
        nameof(ContestTime) => app.Send(new ContestTime.Command(id, "It is urgent."), by),
        nameof(AskAgain) => app.Send(new AskAgain.Command(id, "Look again."), by),
        nameof(NoteReceipt) => app.Send(new NoteReceipt.Command(id, Receipt.GivenToOfficer), by),
        nameof(PublishRecommendation) => app.Send(new PublishRecommendation.Command(id), by),
        _ => throw new ArgumentOutOfRangeException(nameof(use)),
    };

    private static async Task Revise(TestApp app, RecommendationId id, UserId by)
    {
        var linked = await app.InDb(db => db.Recommendations.Where(r => r.Id == id).SelectMany(r => r.Cases).Select(c => c.CaseId).ToListAsync());
        await app.Send(new ReviseDraft.Command(id, linked, Words with { Title = "Say it first" }, 28), by);
    }
}
