using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Recommendations;

public class ApprovalTests
{
    private static readonly AreaId Area = AreaId.New();
    private static readonly ForceId Force = ForceId.New();
    private static readonly PanelId Panel = PanelId.New();
    private static readonly DateTimeOffset Now = new(2026, 3, 17, 10, 0, 0, TimeSpan.Zero);
    private static readonly Actor Chair = Actor.Person(new(Guid.CreateVersion7()), [new(Role.Chair, ScopeKind.Panel, Panel.Value)]);
    private static readonly Actor Liaison = Actor.Person(new(Guid.CreateVersion7()), [new(Role.ForceLiaison, ScopeKind.Force, Force.Value)]);
    private static readonly Actor Senior = Actor.Person(new(Guid.CreateVersion7()), [new(Role.ForceApprover, ScopeKind.Force, Force.Value)]);
    private static readonly Actor Both = Actor.Person(new(Guid.CreateVersion7()), [new(Role.ForceLiaison, ScopeKind.Force, Force.Value), new(Role.ForceApprover, ScopeKind.Force, Force.Value)]);

    [Fact]
    public void The_clock_goes_on_until_the_answer_is_approved()
    {
        var ask = Sent();
        ask.SaveReply(ForceDecision.Accepted, "We will.", null, null, Liaison, Now);
        ask.AskApproval(Liaison, Now.AddDays(1));
        Assert.True(ask.Clock(Now.AddDays(80))!.Value.IsLate);

        ask.ApproveReply(Senior, Now.AddDays(2));
        Assert.Equal((RecommendationStep.Replied, ForceDecision.Accepted, "We will."), (ask.Step, ask.Decision, ask.Explanation));
        Assert.False(ask.Clock(Now.AddDays(80))!.Value.IsLate);
        Assert.Null(ask.ReplyDraft);
        Assert.Equal([RecommendationAction.ApproveReply, RecommendationAction.Reply], ask.Moments.TakeLast(2).Select(m => m.Action));
    }

    [Fact]
    public void Nobody_approves_what_they_asked_to_be_approved()
    {
        var ask = Sent();
        ask.SaveReply(ForceDecision.Accepted, "We will.", null, null, Both, Now);
        ask.AskApproval(Both, Now);
        Broken(RecommendationRules.SomebodyElseApproves, () => ask.ApproveReply(Both, Now));
    }

    [Fact]
    public void A_draft_is_asked_for_when_it_is_whole_and_once_and_a_new_text_is_asked_for_anew()
    {
        var ask = Sent();
        Broken(RecommendationRules.DraftNotWhole, () => ask.AskApproval(Liaison, Now));
        ask.SaveReply(ForceDecision.NoneYet, "We will.", null, null, Liaison, Now);
        Broken(RecommendationRules.DraftNotWhole, () => ask.AskApproval(Liaison, Now));
        ask.SaveReply(ForceDecision.Accepted, "We will.", null, null, Liaison, Now);
        Broken(RecommendationRules.ApprovalNotAsked, () => ask.ApproveReply(Senior, Now));
        ask.AskApproval(Liaison, Now);
        Broken(RecommendationRules.ApprovalAskedAlready, () => ask.AskApproval(Liaison, Now));
        ask.SendBackReply("Say by when.", Senior, Now);
        Assert.Equal("Say by when.", ask.ReplyDraft!.SentBackBecause);
        Broken(RecommendationRules.ApprovalNotAsked, () => ask.SendBackReply("Again.", Senior, Now));
        ask.AskApproval(Liaison, Now);
        ask.SaveReply(ForceDecision.Accepted, "We will by May.", null, null, Liaison, Now);
        Assert.Null(ask.ReplyDraft.AskedAt);
    }

    [Fact]
    public void Where_approval_is_needed_nothing_goes_out_without_it() =>
        Broken(RecommendationRules.ApprovalNeeded, () => Sent().ReplyWith(new(ForceDecision.Accepted, "We will.", null, null), Liaison, Now, needsApproval: true));

    [Fact]
    public void A_link_works_once_within_its_days_until_it_is_taken_back()
    {
        var reply = new ForceReply(ForceDecision.Accepted, "We will.", null, null);
        var used = ReplyLink.Make(Sent(), "hash", Liaison, Now);
        Broken(RecommendationRules.PostNeeded, () => used.Use(reply, " ", Now));
        used.Use(reply, "Head of training", Now.AddDays(ReplyLink.DaysOpen).AddSeconds(-1));
        Broken(RecommendationRules.LinkNoLongerWorks, () => used.Use(reply, "Head of training", Now));

        Broken(RecommendationRules.LinkNoLongerWorks, () => ReplyLink.Make(Sent(), "hash", Liaison, Now).Use(reply, "Head", Now.AddDays(ReplyLink.DaysOpen)));
        var taken = ReplyLink.Make(Sent(), "hash", Liaison, Now);
        Assert.Throws<NotPermitted>(() => taken.TakeBack(Chair, Now));
        taken.TakeBack(Liaison, Now);
        Broken(RecommendationRules.LinkNoLongerWorks, () => taken.Use(reply, "Head", Now));
        Assert.Throws<NotPermitted>(() => ReplyLink.Make(Sent(), "hash", Senior, Now));
        Broken(RecommendationRules.LinkNotForThis, () => ReplyLink.Make(Draft(), "hash", Liaison, Now));
    }

    private static Recommendation Draft() =>
        Recommendation.Draft(Area, 1, [new CaseInQuestion(CaseId.New(), Panel, Force, CaseState.Settled)], new("Say why", "Late.", "Say it first.", "Head", "We look again."), 56, Chair, Now);

    private static Recommendation Sent()
    {
        var ask = Draft();
        ask.Send(Chair, Now);
        return ask;
    }

    private static void Broken(Rule rule, Action action) => Assert.Equal(rule, Assert.Throws<RuleBroken>(action).Rule);
}
