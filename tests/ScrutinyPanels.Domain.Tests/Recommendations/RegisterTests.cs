using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Recommendations;

/// <summary>What the register has to do, written from what the product is to be and not from the table.</summary>
public class RegisterTests
{
    private static readonly AreaId Area = AreaId.New();
    private static readonly ForceId Force = ForceId.New();
    private static readonly PanelId Panel = PanelId.New();

    // Tuesday 17 March 2026; 56 days make Tuesday 12 May.
    private static readonly DateTimeOffset Sent = new(2026, 3, 17, 10, 0, 0, TimeSpan.Zero);
    private static readonly Actor Chair = Holder(Role.Chair, Panel.Value);
    private static readonly Actor Officer = Holder(Role.OversightOfficer, Area.Value);
    private static readonly Actor Liaison = Holder(Role.ForceLiaison, Force.Value);
    private static readonly RecommendationWording Words = new("Say why at the start", "Reasons were given late.", "Say the reason first.", "Head of training", "We look again at 20 records.");

    [Fact]
    public void A_request_for_more_time_stops_no_clock_until_it_is_granted()
    {
        var ask = Begun();
        ask.AskForTime(PauseCause.NewPolicy, "The policy is being written.", new(2026, 4, 30), Liaison, Sent.AddDays(14));
        Assert.Equal((new DateOnly(2026, 5, 12), (ReplyPause?)null), (ask.Clock(Sent.AddDays(15))!.Value.Due, ask.Clock(Sent.AddDays(15))!.Value.Paused));
        Assert.Equal(Liaison.Id, Assert.Single(ask.Pauses).By);
    }

    [Fact]
    public void A_granted_pause_runs_from_the_day_of_asking_and_puts_the_due_day_off_by_its_days()
    {
        var ask = Begun();
        ask.AskForTime(PauseCause.NewPolicy, "The policy is being written.", new(2026, 4, 30), Liaison, Sent.AddDays(14));
        ask.GrantTime(Officer, Sent.AddDays(20));

        // From 31 March to 30 April are 30 days: 12 May and 30 days make Thursday 11 June.
        var clock = ask.Clock(Sent.AddDays(21))!.Value;
        Assert.Equal((new DateOnly(2026, 6, 11), new DateOnly(2026, 3, 31), new DateOnly(2026, 4, 30)), (clock.Due, clock.Paused!.From, clock.Paused.Until));
        Assert.Null(ask.Clock(Sent.AddDays(44))!.Value.Paused);
    }

    [Fact]
    public void The_panel_may_end_a_pause_that_its_office_granted()
    {
        var ask = Begun();
        ask.AskForTime(PauseCause.NewPolicy, "The policy is being written.", new(2026, 4, 30), Liaison, Sent.AddDays(14));
        ask.GrantTime(Officer, Sent.AddDays(15));
        ask.ContestTime("The policy is there already.", Chair, Sent.AddDays(17));

        // Three days: Friday 15 May.
        Assert.Equal(new DateOnly(2026, 5, 15), ask.Clock(Sent.AddDays(30))!.Value.Due);
    }

    [Fact]
    public void A_request_that_the_panel_refused_counts_for_nothing_and_another_may_follow()
    {
        var ask = Begun();
        ask.AskForTime(PauseCause.Figures, "We count.", new(2026, 4, 30), Liaison, Sent.AddDays(1));
        Assert.Equal(RecommendationRules.TimeAskedAlready, Broken(() => ask.AskForTime(PauseCause.Figures, "Again.", new(2026, 4, 30), Liaison, Sent.AddDays(2))));
        ask.ContestTime("The figures are public.", Chair, Sent.AddDays(3));
        Assert.Equal(new DateOnly(2026, 5, 12), ask.Clock(Sent.AddDays(4))!.Value.Due);
        ask.AskForTime(PauseCause.Figures, "Other figures.", new(2026, 4, 30), Liaison, Sent.AddDays(5));
    }

    [Fact]
    public void More_time_is_asked_for_before_it_is_late_with_a_reason_and_an_end()
    {
        var ask = Begun();
        Assert.Equal(LifecycleRules.ReasonNeeded, Broken(() => ask.AskForTime(PauseCause.Other, " ", new(2026, 6, 1), Liaison, Sent)));
        Assert.Equal(RecommendationRules.PauseEnd, Broken(() => ask.AskForTime(PauseCause.Other, "Why.", new(2026, 3, 17), Liaison, Sent)));
        Assert.Equal(RecommendationRules.TimeAskedLate, Broken(() => ask.AskForTime(PauseCause.Other, "Why.", new(2026, 7, 1), Liaison, Sent.AddDays(60))));
    }

    [Fact]
    public void Overdue_shows_itself_with_nobody_doing_anything()
    {
        var ask = Begun();
        Assert.False(ask.Clock(new(2026, 5, 12, 20, 0, 0, TimeSpan.Zero))!.Value.IsLate);
        Assert.True(ask.Clock(new(2026, 5, 13, 8, 0, 0, TimeSpan.Zero))!.Value.IsLate);
        Assert.Equal(2, ask.Moments.Count);
    }

    [Fact]
    public void A_panel_that_does_not_agree_asks_again_a_new_clock_starts_and_the_first_answer_stays_on_the_record()
    {
        var ask = Begun();
        ask.ReplyWith(new ForceReply(ForceDecision.NotAccepted, "We cannot.", null, null), Liaison, Sent.AddDays(10));
        Assert.Equal(RecommendationRules.DisagreeFirst, Broken(() => ask.AskAgain("Look again.", Chair, Sent.AddDays(11))));
        ask.Judge(new PanelView(Judgement.NotSettled, "Others can.", null, null), Chair, Sent.AddDays(12));
        ask.AskAgain("Look again.", Chair, Sent.AddDays(14));

        // Tuesday 31 March and 56 days make Tuesday 26 May.
        Assert.Equal((RecommendationStep.Sent, ForceDecision.NotAccepted, new DateOnly(2026, 5, 26)), (ask.Step, ask.Decision, ask.Clock(Sent.AddDays(14))!.Value.Due));
        ask.ReplyWith(new ForceReply(ForceDecision.Accepted, "We will.", null, null), Liaison, Sent.AddDays(20));
        Assert.Equal(["We cannot.", "We will."], ask.Moments.Where(m => m.Action == RecommendationAction.Reply).Select(m => m.Words));
    }

    [Fact]
    public void Feedback_is_about_one_case_is_passed_on_and_never_public()
    {
        Assert.Equal(RecommendationRules.OneCaseOnly, Broken(() => Recommendation.Draft(Area, 1, [Settled(), Settled()], Words, 28, Chair, Sent, RecommendationKind.Feedback)));
        var feedback = Begun(RecommendationKind.Feedback);
        Assert.Equal(RecommendationRules.FeedbackStaysPrivate, Broken(() => feedback.Publish(Officer, Sent)));
        feedback.NoteReceipt(Receipt.GivenToSupervisor, null, Liaison, Sent.AddDays(1));
        feedback.NoteReceipt(Receipt.GivenToOfficer, null, Liaison, Sent.AddDays(2));
        Assert.Equal(RecommendationRules.ReceiptNotedAlready, Broken(() => feedback.NoteReceipt(Receipt.GivenToOfficer, null, Liaison, Sent.AddDays(3))));
        Assert.Equal([Receipt.OfficerReplied, Receipt.LearningDone], feedback.ReceiptsLeft);
        feedback.ReplyWith(new ForceReply(ForceDecision.Accepted, "We spoke.", null, null), Liaison, Sent.AddDays(4));
        Assert.Equal(RecommendationRules.NothingToCarryOut, Broken(() => feedback.ReportDelivery(Delivery.Done, "Done.", Liaison, Sent.AddDays(5))));
        Assert.Equal([Receipt.GivenToSupervisor, Receipt.GivenToOfficer, Receipt.OfficerReplied], Begun(RecommendationKind.Commendation).ReceiptsLeft.Order());
    }

    [Fact]
    public void A_question_that_is_settled_closes_without_evidence()
    {
        var question = Begun(RecommendationKind.Question);
        question.ReplyWith(new ForceReply(ForceDecision.Accepted, "Eleven.", null, null), Liaison, Sent.AddDays(3));
        question.Judge(new PanelView(Judgement.Settled, "That is what we asked.", null, null), Chair, Sent.AddDays(4));
        question.Close(null, Officer, Sent.AddDays(5));
        Assert.Equal((RecommendationStep.Closed, (DateOnly?)null), (question.Step, question.CheckOn));
    }

    [Fact]
    public void What_was_closed_is_looked_at_again_and_opens_again_when_new_cases_still_show_it()
    {
        var ask = Answered();
        ask.GiveEvidence(new Evidence(EvidenceKind.Measure, "Fewer.", new(12, 40, "January to March"), new(4, 40, "July to September")), Liaison, Sent.AddDays(30));
        Assert.Equal(Delivery.Evidenced, ask.Delivery);
        ask.Judge(new PanelView(Judgement.Settled, "Good.", null, null), Chair, Sent.AddDays(31));
        ask.Close(6, Officer, Sent.AddDays(32));
        Assert.Equal(new DateOnly(2026, 10, 18), ask.CheckOn);
        ask.RecordCheck(CheckResult.StillSeen, "Five of ten records.", Chair, Sent.AddDays(220));
        Assert.Equal((CheckResult.StillSeen, Delivery.Lapsed), (ask.Checked, ask.Delivery));
        Assert.Equal(RecommendationRules.CheckedAlready, Broken(() => ask.RecordCheck(CheckResult.NotSeen, "No.", Chair, Sent.AddDays(221))));
        ask.Reopen("It came back.", Chair, Sent.AddDays(222));
        ask.AskAgain("It came back.", Chair, Sent.AddDays(223));
        Assert.Equal(RecommendationStep.Sent, ask.Step);
    }

    [Theory]
    [InlineData(5, 4)]
    [InlineData(-1, 4)]
    [InlineData(0, 0)]
    public void Counts_that_cannot_be_are_refused(int count, int of) => Assert.Equal(RecommendationRules.CountsNeeded, Assert.Throws<RuleBroken>(() => { _ = new Counted(count, of, "March"); }).Rule);

    [Fact]
    public void The_force_does_not_call_its_own_work_evidenced_or_checked()
    {
        var ask = Answered();
        Assert.Equal(RecommendationRules.DeliveryByOthers, Broken(() => ask.ReportDelivery(Delivery.Checked, "Believe us.", Liaison, Sent)));
        Assert.Equal(RecommendationRules.DeliveryByOthers, Broken(() => ask.ReportDelivery(Delivery.Evidenced, "Believe us.", Liaison, Sent)));
    }

    [Fact]
    public void What_another_body_asked_is_tracked_from_the_day_it_is_loaded()
    {
        var outside = Recommendation.FromOutside(Area, 7, Panel, Force, "An inspectorate", Words, 56, Officer, Sent);
        Assert.Equal((RecommendationKind.Outside, RecommendationStep.Sent, new DateOnly(2026, 5, 12)), (outside.Kind, outside.Step, outside.Clock(Sent)!.Value.Due));
        Assert.Empty(outside.Cases);
        Assert.Equal(RecommendationRules.SourceNeeded, Broken(() => Recommendation.FromOutside(Area, 7, Panel, Force, " ", Words, 56, Officer, Sent)));
    }

    [Theory]
    [InlineData(false, 0, null)]
    [InlineData(true, 4, null)]
    [InlineData(true, 5, "The head of the oversight office")]
    [InlineData(true, 15, "The deputy chief constable")]
    [InlineData(true, 99, "The commissioner")]
    public void What_is_late_climbs_the_ladder_by_itself(bool late, int days, string? to) => Assert.Equal(to, Presets.BedfordshireLike.RungAt(late, days)?.To);

    [Fact]
    public void A_rung_without_a_name_is_left_out() =>
        Assert.Equal([1, 3], (Presets.BedfordshireLike with { SecondRungTo = string.Empty }).Ladder.Select(r => r.Number));

    internal static CaseInQuestion Settled() => new(CaseId.New(), Panel, Force, CaseState.Settled);

    private static Recommendation Begun(RecommendationKind kind = RecommendationKind.Practice)
    {
        var ask = Recommendation.Draft(Area, 1, [Settled()], Words, 56, Chair, Sent, kind);
        ask.Send(Chair, Sent);
        return ask;
    }

    private static Recommendation Answered()
    {
        var ask = Begun();
        ask.ReplyWith(new ForceReply(ForceDecision.Accepted, "We will.", "A briefing", null), Liaison, Sent.AddDays(9));
        return ask;
    }

    private static Rule Broken(Action act) => Assert.Throws<RuleBroken>(act).Rule;

    private static Actor Holder(Role role, Guid scope) => Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(role, Roles.ScopeOf(role), scope)]);
}
