using ScrutinyPanels.Domain.Kernel;
using static ScrutinyPanels.Domain.Kernel.Role;
using static ScrutinyPanels.Domain.Recommendations.RecommendationAction;
using static ScrutinyPanels.Domain.Recommendations.RecommendationStep;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>The life of a recommendation as a table. Publishing moves no step: the public sees each step as it is taken.</summary>
public static class RecommendationLifecycle
{
    private static readonly Role[] Panel = [Chair, ViceChair];
    private static readonly Role[] PanelOrOffice = [Chair, ViceChair, OversightOfficer];
    private static readonly Role[] Office = [OversightOfficer];
    private static readonly Role[] Force = [ForceLiaison];
    private static readonly Role[] Senior = [ForceApprover];
    private static readonly Role[] Anybody = [Chair, ViceChair, OversightOfficer, ForceLiaison];

    public static Lifecycle<RecommendationStep, RecommendationAction> Table { get; } = new(
    [
        new(RecommendationStep.Draft, Revise, RecommendationStep.Draft, PanelOrOffice),
        new(RecommendationStep.Draft, Send, Sent, PanelOrOffice),
        new(RecommendationStep.Draft, Withdraw, Withdrawn, PanelOrOffice, Needs.Reason),
        new(Sent, Acknowledge, Acknowledged, Force),
        new(Sent, Reply, Replied, Force),
        new(Sent, SaveReply, Sent, Force),
        new(Sent, AskApproval, Sent, Force),
        new(Sent, ApproveReply, Replied, Senior),
        new(Sent, SendBackReply, Sent, Senior, Needs.Reason),
        new(Sent, AskForTime, Sent, Force, Needs.Reason),
        new(Sent, GrantTime, Sent, PanelOrOffice),
        new(Sent, ContestTime, Sent, Panel, Needs.Reason),
        new(Sent, NoteReceipt, Sent, Force),
        new(Sent, Publish, Sent, Office),
        new(Sent, CommentOnWords, Sent, Force, Needs.Reason),
        new(Sent, AskForDelay, Sent, Force, Needs.Reason),
        new(Sent, SignWords, Sent, Panel),
        new(Sent, ReleaseWords, Sent, Office),
        new(Sent, CorrectWords, Sent, PanelOrOffice, Needs.Reason),
        new(Sent, Withdraw, Withdrawn, PanelOrOffice, Needs.Reason),
        new(Acknowledged, Reply, Replied, Force),
        new(Acknowledged, SaveReply, Acknowledged, Force),
        new(Acknowledged, AskApproval, Acknowledged, Force),
        new(Acknowledged, ApproveReply, Replied, Senior),
        new(Acknowledged, SendBackReply, Acknowledged, Senior, Needs.Reason),
        new(Acknowledged, AskForTime, Acknowledged, Force, Needs.Reason),
        new(Acknowledged, GrantTime, Acknowledged, PanelOrOffice),
        new(Acknowledged, ContestTime, Acknowledged, Panel, Needs.Reason),
        new(Acknowledged, NoteReceipt, Acknowledged, Force),
        new(Acknowledged, Publish, Acknowledged, Office),
        new(Acknowledged, CommentOnWords, Acknowledged, Force, Needs.Reason),
        new(Acknowledged, AskForDelay, Acknowledged, Force, Needs.Reason),
        new(Acknowledged, SignWords, Acknowledged, Panel),
        new(Acknowledged, ReleaseWords, Acknowledged, Office),
        new(Acknowledged, CorrectWords, Acknowledged, PanelOrOffice, Needs.Reason),
        new(Acknowledged, Withdraw, Withdrawn, PanelOrOffice, Needs.Reason),
        new(Replied, ReportDelivery, Replied, Force),
        new(Replied, Judge, Replied, Panel),
        new(Replied, AskAgain, Sent, Panel, Needs.Reason),
        new(Replied, GiveEvidence, Replied, Anybody),
        new(Replied, NoteReceipt, Replied, Force),
        new(Replied, Close, Closed, Office),
        new(Replied, Publish, Replied, Office),
        new(Replied, CommentOnWords, Replied, Force, Needs.Reason),
        new(Replied, AskForDelay, Replied, Force, Needs.Reason),
        new(Replied, SignWords, Replied, Panel),
        new(Replied, ReleaseWords, Replied, Office),
        new(Replied, CorrectWords, Replied, PanelOrOffice, Needs.Reason),
        new(Closed, RecordCheck, Closed, PanelOrOffice),
        new(Closed, Reopen, Replied, PanelOrOffice, Needs.Reason),
        new(Closed, NoteReceipt, Closed, Force),
        new(Closed, Publish, Closed, Office),
        new(Closed, CommentOnWords, Closed, Force, Needs.Reason),
        new(Closed, AskForDelay, Closed, Force, Needs.Reason),
        new(Closed, SignWords, Closed, Panel),
        new(Closed, ReleaseWords, Closed, Office),
        new(Closed, CorrectWords, Closed, PanelOrOffice, Needs.Reason),
        new(Withdrawn, SignWords, Withdrawn, Panel),
        new(Withdrawn, ReleaseWords, Withdrawn, Office),
        new(Withdrawn, CorrectWords, Withdrawn, PanelOrOffice, Needs.Reason),
    ]);

    /// <summary>What somebody with these roles may do now: the table's rows, less those that another fact of this recommendation stands against.</summary>
    public static IReadOnlyList<RecommendationAction> Open(Recommendation of, DateOnly today, IReadOnlySet<Role> roles) =>
        [.. Table.ActionsFor(of.Step, roles).Where(action => IsOpen(of, action, today))];

    private static bool IsOpen(Recommendation of, RecommendationAction action, DateOnly today) => action switch
    {
        Close => of.Judgement == Judgement.Settled && of.HasWhatClosingNeeds,
        Publish => of.PublishedAt is null && of.Kind != RecommendationKind.Feedback,
        ReleaseWords or SignWords => of.PublishedAt is not null,
        CommentOnWords or AskForDelay => of.Kind != RecommendationKind.Feedback,
        CorrectWords => of.SentAt is not null,
        AskForTime => of.MayAskForTime(today),
        GrantTime => of.Pauses.Any(p => p.IsOpen),
        ContestTime => of.Pauses.Any(p => p.IsOpen || p.RunsOn(today)),
        AskAgain => of.Judgement is Judgement.Partly or Judgement.NotSettled,
        RecordCheck => of.CheckOn is not null && of.Checked is null,
        NoteReceipt => of.IsPassedOn && of.ReceiptsLeft.Count > 0,
        AskApproval => of.ReplyDraft is { IsWhole: true, AskedAt: null },
        ApproveReply or SendBackReply => of.ReplyDraft is { AskedAt: not null },
        ReportDelivery => !of.IsPassedOn,
        GiveEvidence => !of.IsPassedOn,
        _ => true,
    };
}
