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

    public static Lifecycle<RecommendationStep, RecommendationAction> Table { get; } = new(
    [
        new(RecommendationStep.Draft, Revise, RecommendationStep.Draft, PanelOrOffice),
        new(RecommendationStep.Draft, Send, Sent, PanelOrOffice),
        new(RecommendationStep.Draft, Withdraw, Withdrawn, PanelOrOffice, Needs.Reason),
        new(Sent, Acknowledge, Acknowledged, Force),
        new(Sent, Reply, Replied, Force),
        new(Sent, Publish, Sent, Office),
        new(Sent, ReleaseWords, Sent, Office),
        new(Sent, CorrectWords, Sent, PanelOrOffice, Needs.Reason),
        new(Sent, Withdraw, Withdrawn, PanelOrOffice, Needs.Reason),
        new(Acknowledged, Reply, Replied, Force),
        new(Acknowledged, Publish, Acknowledged, Office),
        new(Acknowledged, ReleaseWords, Acknowledged, Office),
        new(Acknowledged, CorrectWords, Acknowledged, PanelOrOffice, Needs.Reason),
        new(Acknowledged, Withdraw, Withdrawn, PanelOrOffice, Needs.Reason),
        new(Replied, ReportDelivery, Replied, Force),
        new(Replied, Judge, Replied, Panel),
        new(Replied, Close, Closed, Office),
        new(Replied, Publish, Replied, Office),
        new(Replied, ReleaseWords, Replied, Office),
        new(Replied, CorrectWords, Replied, PanelOrOffice, Needs.Reason),
        new(Closed, Publish, Closed, Office),
        new(Closed, ReleaseWords, Closed, Office),
        new(Closed, CorrectWords, Closed, PanelOrOffice, Needs.Reason),
        new(Withdrawn, ReleaseWords, Withdrawn, Office),
        new(Withdrawn, CorrectWords, Withdrawn, PanelOrOffice, Needs.Reason),
    ]);

    /// <summary>What somebody with these roles may do now: the table's rows, less those that another fact of this recommendation stands against.</summary>
    public static IReadOnlyList<RecommendationAction> Open(RecommendationStep step, Judgement judgement, bool isPublic, bool wasSent, IReadOnlySet<Role> roles) =>
    [
        .. Table.ActionsFor(step, roles).Where(action => action switch
        {
            Close => judgement == Judgement.Settled,
            Publish => !isPublic,
            ReleaseWords => isPublic,
            CorrectWords => wasSent,
            _ => true,
        }),
    ];
}
