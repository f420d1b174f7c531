using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Recommendations;

public class RecommendationTests
{
    private static readonly AreaId Area = AreaId.New();
    private static readonly ForceId Force = ForceId.New();
    private static readonly PanelId Panel = PanelId.New();
    private static readonly DateTimeOffset Now = new(2026, 3, 17, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = UkTime.DayOf(Now);
    private static readonly Actor Chair = Holder(Role.Chair, Panel.Value);
    private static readonly Actor Officer = Holder(Role.OversightOfficer, Area.Value);
    private static readonly Actor Liaison = Holder(Role.ForceLiaison, Force.Value);
    private static readonly RecommendationWording Words = new("Say why at the start", "Reasons were given late.", "Say the reason first.", "Head of training", "We look again at 20 records.");

    public static TheoryData<RecommendationStep, RecommendationAction, Role> EveryCell()
    {
        var cells = new TheoryData<RecommendationStep, RecommendationAction, Role>();
        foreach (var step in Enum.GetValues<RecommendationStep>())
        {
            foreach (var action in Enum.GetValues<RecommendationAction>().Where(a => a != RecommendationAction.Draft))
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    cells.Add(step, action, role);
                }
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(EveryCell))]
    public void Only_what_the_table_allows_can_be_done(RecommendationStep step, RecommendationAction action, Role role)
    {
        var row = RecommendationLifecycle.Table.Rows.SingleOrDefault(r => r.From == step && r.Action == action);
        var recommendation = At(step);
        var scope = Roles.ScopeOf(role) switch
        {
            ScopeKind.Area => Area.Value,
            ScopeKind.Force => Force.Value,
            ScopeKind.Panel => Panel.Value,
            _ => Guid.Empty,
        };
        var refused = Record.Exception(() => Do(recommendation, action, Holder(role, scope)));

        if (row is null)
        {
            Assert.Equal(LifecycleRules.NotNow, Assert.IsType<RuleBroken>(refused).Rule);
            Assert.Equal(step, recommendation.Step);
        }
        else if (!row.By.Contains(role))
        {
            Assert.IsType<NotPermitted>(refused);
            Assert.Equal(step, recommendation.Step);
        }
        else
        {
            Assert.Null(refused);
            Assert.Equal(row.To, recommendation.Step);
        }
    }

    [Fact]
    public void The_table_reaches_every_step_and_names_every_action()
    {
        var rows = RecommendationLifecycle.Table.Rows;
        Assert.NotEmpty(rows);
        Assert.Equal(Enum.GetValues<RecommendationStep>().Order(), rows.Select(r => r.To).Distinct().Order());
        Assert.Equal(Enum.GetValues<RecommendationAction>().Where(a => a != RecommendationAction.Draft).Order(), rows.Select(r => r.Action).Distinct().Order());
    }

    [Fact]
    public void Decision_delivery_and_judgement_move_without_the_step()
    {
        var recommendation = At(RecommendationStep.Replied);
        recommendation.ReportDelivery(Delivery.Done, "Every shift was briefed.", Liaison, Now);
        recommendation.Judge(new PanelView(Judgement.NotSettled, "New records still show it.", "Briefings", "The records"), Chair, Now);

        Assert.Equal(
            (RecommendationStep.Replied, ForceDecision.AcceptedInPart, Delivery.Done, Judgement.NotSettled),
            (recommendation.Step, recommendation.Decision, recommendation.Delivery, recommendation.Judgement));
    }

    [Fact]
    public void A_late_reply_is_taken_and_said_to_be_late()
    {
        var recommendation = At(RecommendationStep.Sent);
        recommendation.TakeEvents();
        var late = Now.AddDays(70);
        recommendation.ReplyWith(new ForceReply(ForceDecision.Accepted, "We will.", null, null), Liaison, late);

        Assert.True(Assert.IsType<ReplyReceived>(Assert.Single(recommendation.Events)).Late);
        Assert.True(recommendation.Clock(late.AddYears(1))!.Value.IsLate);
    }

    [Fact]
    public void It_closes_only_when_the_panel_said_settled()
    {
        var recommendation = At(RecommendationStep.Replied);
        Assert.Equal(RecommendationRules.SettleFirst, Assert.Throws<RuleBroken>(() => recommendation.Close(6, Officer, Now)).Rule);
        recommendation.Judge(new PanelView(Judgement.Partly, "Some of it.", null, null), Chair, Now);
        Assert.Equal(RecommendationRules.SettleFirst, Assert.Throws<RuleBroken>(() => recommendation.Close(6, Officer, Now)).Rule);
        recommendation.Judge(new PanelView(Judgement.Settled, "All of it.", null, null), Chair, Now);
        Assert.Equal(RecommendationRules.EvidenceFirst, Assert.Throws<RuleBroken>(() => recommendation.Close(6, Officer, Now)).Rule);
        recommendation.GiveEvidence(new Evidence(EvidenceKind.Document, "The new guidance, on the force's site."), Liaison, Now);
        Assert.Equal(RecommendationRules.CheckDayNeeded, Assert.Throws<RuleBroken>(() => recommendation.Close(null, Officer, Now)).Rule);
        Assert.Equal(RecommendationRules.CheckDayNeeded, Assert.Throws<RuleBroken>(() => recommendation.Close(4, Officer, Now)).Rule);
        recommendation.Close(6, Officer, Now);
        Assert.Equal(RecommendationStep.Closed, recommendation.Step);
    }

    [Fact]
    public void Withdrawing_needs_a_reason()
    {
        var recommendation = At(RecommendationStep.Sent);
        Assert.Equal(LifecycleRules.ReasonNeeded, Assert.Throws<RuleBroken>(() => recommendation.Withdraw("  ", Chair, Now)).Rule);
        recommendation.Withdraw("The force did it already.", Chair, Now);
        Assert.Equal("The force did it already.", recommendation.WithdrawnBecause);
    }

    [Fact]
    public void Words_are_not_released_before_it_is_public_and_it_is_made_public_once()
    {
        var recommendation = At(RecommendationStep.Sent, isPublic: false);
        Assert.Equal(RecommendationRules.PublishFirst, Assert.Throws<RuleBroken>(() => recommendation.ReleaseWords("words", Officer, Now)).Rule);
        recommendation.Publish(Officer, Now);
        Assert.Equal(RecommendationRules.AlreadyPublic, Assert.Throws<RuleBroken>(() => recommendation.Publish(Officer, Now)).Rule);
    }

    [Theory]
    [InlineData(CaseState.Drawn)]
    [InlineData(CaseState.Reading)]
    [InlineData(CaseState.Opened)]
    [InlineData(CaseState.Substituted)]
    [InlineData(CaseState.Withdrawn)]
    public void Only_settled_cases_can_be_linked(CaseState state) =>
        Assert.Equal(RecommendationRules.OnlySettled, Refusal(Settled(), Settled() with { State = state }));

    [Fact]
    public void Cases_are_of_one_panel_and_one_force()
    {
        Assert.Equal(RecommendationRules.CaseNeeded, Refusal());
        Assert.Equal(RecommendationRules.OnePanel, Refusal(Settled(), Settled() with { Panel = PanelId.New() }));
        Assert.Equal(RecommendationRules.OneForce, Refusal(Settled(), Settled() with { Force = ForceId.New() }));
    }

    [Fact]
    public void Revising_changes_the_cases_and_keeps_those_that_stay()
    {
        var (stays, goes, comes) = (Settled(), Settled(), Settled());
        var draft = Recommendation.Draft(Area, 14, [stays, goes], Words, 56, Chair, Now);
        draft.Revise([stays, comes], Words, 28, Chair, Now);

        Assert.Equal([stays.Id, comes.Id], draft.Cases.Select(c => c.CaseId));
        Assert.Equal(("R14", 28), (draft.Reference, draft.TermDays));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(366)]
    public void The_term_is_between_a_week_and_a_year(int days) => Assert.Equal(
        RecommendationRules.TermOutOfRange,
        Assert.Throws<RuleBroken>(() => Recommendation.Draft(Area, 1, [Settled()], Words, days, Chair, Now)).Rule);

    [Fact]
    public void Every_act_leaves_a_line_on_the_timeline()
    {
        var recommendation = At(RecommendationStep.Closed);
        Assert.Equal(
            [
                RecommendationAction.Draft, RecommendationAction.Send, RecommendationAction.Publish, RecommendationAction.Reply, RecommendationAction.GiveEvidence,
                RecommendationAction.Judge, RecommendationAction.Close,
            ],
            recommendation.Moments.Select(m => m.Action));
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], recommendation.Moments.Select(m => m.Number));
    }

    [Fact]
    public void What_is_open_to_somebody_leaves_out_what_another_fact_stands_against()
    {
        var officer = new HashSet<Role> { Role.OversightOfficer };
        var partly = At(RecommendationStep.Replied, isPublic: false);
        partly.Judge(new PanelView(Judgement.Partly, "Half.", null, null), Chair, Now);
        Assert.Equal([RecommendationAction.GiveEvidence, RecommendationAction.Publish, RecommendationAction.CorrectWords], RecommendationLifecycle.Open(partly, Today, officer));
        var settled = At(RecommendationStep.Replied);
        settled.Judge(new PanelView(Judgement.Settled, "All.", null, null), Chair, Now);
        settled.GiveEvidence(new Evidence(EvidenceKind.Document, "The new guidance."), Liaison, Now);
        Assert.Equal([RecommendationAction.GiveEvidence, RecommendationAction.Close, RecommendationAction.ReleaseWords, RecommendationAction.CorrectWords], RecommendationLifecycle.Open(settled, Today, officer));
        var withdrawn = Recommendation.Draft(Area, 1, [Settled()], Words, 56, Chair, Now);
        withdrawn.Withdraw("A mistake.", Chair, Now);
        Assert.Empty(RecommendationLifecycle.Open(withdrawn, Today, officer));
    }

    private static CaseInQuestion Settled() => new(CaseId.New(), Panel, Force, CaseState.Settled);

    private static Actor Holder(Role role, Guid scope) => Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(role, Roles.ScopeOf(role), scope)]);

    private static Rule Refusal(params IReadOnlyList<CaseInQuestion> because) =>
        Assert.Throws<RuleBroken>(() => Recommendation.Draft(Area, 1, because, Words, 56, Chair, Now)).Rule;

    // Judged settled and public wherever the step allows, so that only the table decides; a publication is tried on one not yet public.
    private static Recommendation At(RecommendationStep step, bool isPublic = true)
    {
        var made = Recommendation.Draft(Area, 1, [Settled()], Words, 56, Chair, Now);
        if (step == RecommendationStep.Draft)
        {
            return made;
        }

        made.Send(Chair, Now);
        if (isPublic)
        {
            made.Publish(Officer, Now);
        }

        switch (step)
        {
            case RecommendationStep.Acknowledged:
                made.Acknowledge(Liaison, Now);
                break;
            case RecommendationStep.Withdrawn:
                made.Withdraw("A mistake.", Chair, Now);
                break;
            case RecommendationStep.Replied or RecommendationStep.Closed:
                made.ReplyWith(new ForceReply(ForceDecision.AcceptedInPart, "We will do half.", "A briefing", null), Liaison, Now);
                break;
        }

        if (step == RecommendationStep.Closed)
        {
            made.GiveEvidence(new Evidence(EvidenceKind.Document, "The new guidance."), Liaison, Now);
            made.Judge(new PanelView(Judgement.Settled, "Done.", null, null), Chair, Now);
            made.Close(3, Officer, Now);
        }

        return made;
    }

    private static void Do(Recommendation on, RecommendationAction action, Actor by)
    {
        if (action == RecommendationAction.Publish)
        {
            typeof(Recommendation).GetProperty(nameof(Recommendation.PublishedAt))!.SetValue(on, null);
        }

        MakeReady(on, action);

        switch (action)
        {
            case RecommendationAction.Revise:
                on.Revise([Settled()], Words, 56, by, Now);
                break;
            case RecommendationAction.Send:
                on.Send(by, Now);
                break;
            case RecommendationAction.Acknowledge:
                on.Acknowledge(by, Now);
                break;
            case RecommendationAction.Reply:
                on.ReplyWith(new ForceReply(ForceDecision.Accepted, "We will.", null, null), by, Now);
                break;
            case RecommendationAction.ReportDelivery:
                on.ReportDelivery(Delivery.InProgress, "Begun.", by, Now);
                break;
            case RecommendationAction.Judge:
                on.Judge(new PanelView(Judgement.Partly, "Half.", null, null), by, Now);
                break;
            case RecommendationAction.Close:
                on.Close(3, by, Now);
                break;
            case RecommendationAction.Withdraw:
                on.Withdraw("A mistake.", by, Now);
                break;
            case RecommendationAction.Publish:
                on.Publish(by, Now);
                break;
            case RecommendationAction.ReleaseWords:
                on.ReleaseWords("these words", by, Now);
                break;
            case RecommendationAction.SignWords:
                on.SignWords("these words", by, Now);
                break;
            case RecommendationAction.CommentOnWords:
                on.CommentOnWords("It was two.", by, Now);
                break;
            case RecommendationAction.AskForDelay:
                on.AskForDelay(PauseCause.LiveCase, "A trial.", Today.AddDays(30), by, Now);
                break;
            case RecommendationAction.CorrectWords:
                on.CorrectWords(Words, null, null, "A slip.", by, Now);
                break;
            case RecommendationAction.AskForTime:
                on.AskForTime(PauseCause.Training, "The course is in May.", Today.AddDays(30), by, Now);
                break;
            case RecommendationAction.SaveReply:
                on.SaveReply(ForceDecision.NoneYet, "Half a", null, null, by, Now);
                break;
            case RecommendationAction.AskApproval:
                on.AskApproval(by, Now);
                break;
            case RecommendationAction.ApproveReply:
                on.ApproveReply(by, Now);
                break;
            case RecommendationAction.SendBackReply:
                on.SendBackReply("Say by when.", by, Now);
                break;
            case RecommendationAction.GrantTime:
                on.GrantTime(by, Now);
                break;
            case RecommendationAction.ContestTime:
                on.ContestTime("It is urgent.", by, Now);
                break;
            case RecommendationAction.AskAgain:
                on.AskAgain("Half is not enough.", by, Now);
                break;
            case RecommendationAction.GiveEvidence:
                on.GiveEvidence(new Evidence(EvidenceKind.Document, "The new guidance."), by, Now);
                break;
            case RecommendationAction.RecordCheck:
                on.RecordCheck(CheckResult.NotSeen, "We looked at ten records.", by, Now);
                break;
            case RecommendationAction.Reopen:
                on.Reopen("It is back.", by, Now);
                break;
            case RecommendationAction.NoteReceipt:
                on.NoteReceipt(Receipt.GivenToOfficer, null, by, Now);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(action));
        }
    }

    // Whatever else an action needs beside the step and the role.
    private static void MakeReady(Recommendation on, RecommendationAction action)
    {
        var waiting = on.Step is RecommendationStep.Sent or RecommendationStep.Acknowledged;
        if (action is RecommendationAction.GrantTime or RecommendationAction.ContestTime && waiting)
        {
            on.AskForTime(PauseCause.Training, "The course is in May.", Today.AddDays(30), Liaison, Now);
        }

        if (action is RecommendationAction.Close or RecommendationAction.AskAgain && on.Step == RecommendationStep.Replied)
        {
            on.GiveEvidence(new Evidence(EvidenceKind.Document, "The new guidance."), Liaison, Now);
            on.Judge(new PanelView(action == RecommendationAction.Close ? Judgement.Settled : Judgement.NotSettled, "Said.", null, null), Chair, Now);
        }

        if (action == RecommendationAction.ReleaseWords && on.PublishedAt is not null)
        {
            on.SignWords("these words", Chair, Now);
        }

        if (action is RecommendationAction.AskApproval or RecommendationAction.ApproveReply or RecommendationAction.SendBackReply && waiting)
        {
            on.SaveReply(ForceDecision.Accepted, "We will.", null, null, Liaison, Now);
        }

        if (action is RecommendationAction.ApproveReply or RecommendationAction.SendBackReply && waiting)
        {
            on.AskApproval(Liaison, Now);
        }

        if (action == RecommendationAction.NoteReceipt)
        {
            typeof(Recommendation).GetProperty(nameof(Recommendation.Kind))!.SetValue(on, RecommendationKind.Commendation);
        }
    }
}
