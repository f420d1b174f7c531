namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>How a recommendation stands, whatever its words are.</summary>
public sealed record RecommendationState(
    RecommendationStep Step,
    ForceDecision Decision,
    Delivery Delivery,
    Judgement Judgement,
    DateTimeOffset? SentAt,
    DateTimeOffset? AcknowledgedAt,
    DateTimeOffset? RepliedAt,
    DateTimeOffset? JudgedAt,
    DateTimeOffset? ClosedAt,
    DateTimeOffset? WithdrawnAt,
    DateTimeOffset? PublishedAt,
    DateOnly? CheckOn,
    CheckResult? Checked)
{
    private static readonly RecommendationState Nothing =
        new(RecommendationStep.Draft, ForceDecision.NoneYet, Delivery.NotStarted, Judgement.NoneYet, null, null, null, null, null, null, null, null, null);

    /// <summary>The state that these moments leave, from nothing, one after the other.</summary>
    public static RecommendationState Replay(IEnumerable<RecommendationMoment> moments) => moments.OrderBy(m => m.Number).Aggregate(Nothing, (state, moment) => state.After(moment));

    private RecommendationState After(RecommendationMoment moment) => moment.Action switch
    {
        RecommendationAction.Send => this with { Step = RecommendationStep.Sent, SentAt = moment.At },
        RecommendationAction.Acknowledge => this with { Step = RecommendationStep.Acknowledged, AcknowledgedAt = moment.At },
        RecommendationAction.Reply => this with { Step = RecommendationStep.Replied, RepliedAt = moment.At, Decision = (ForceDecision?)moment.Told ?? Decision },
        RecommendationAction.ReportDelivery => this with { Delivery = (Delivery?)moment.Told ?? Delivery },
        RecommendationAction.GiveEvidence => this with { Delivery = Delivery.Evidenced },
        RecommendationAction.Judge => this with { JudgedAt = moment.At, Judgement = (Judgement?)moment.Told ?? Judgement },
        RecommendationAction.AskAgain => this with { Step = RecommendationStep.Sent, AcknowledgedAt = null },
        RecommendationAction.Close => this with { Step = RecommendationStep.Closed, ClosedAt = moment.At, CheckOn = moment.Day, Checked = null },
        RecommendationAction.RecordCheck => this with { Checked = (CheckResult?)moment.Told, Delivery = moment.Told == (int)CheckResult.StillSeen ? Delivery.Lapsed : Delivery.Checked },
        RecommendationAction.Reopen => this with { Step = RecommendationStep.Replied, ClosedAt = null, CheckOn = null, Checked = null, Judgement = Judgement.NotSettled },
        RecommendationAction.Withdraw => this with { Step = RecommendationStep.Withdrawn, WithdrawnAt = moment.At },
        RecommendationAction.Publish => this with { PublishedAt = moment.At },
        _ => this,
    };
}
