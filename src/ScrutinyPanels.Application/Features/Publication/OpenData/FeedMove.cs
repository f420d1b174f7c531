using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication.OpenData;

/// <summary>What an entry of a feed tells.</summary>
public enum FeedMove
{
    MadePublic = 1,
    Acknowledged = 2,
    Replied = 3,
    DeliveryReported = 4,
    Judged = 5,
    Closed = 6,
    Withdrawn = 7,
    TimeAsked = 8,
    TimeGranted = 9,
    TimeContested = 10,
    AskedAgain = 11,
    EvidenceGiven = 12,
    LookedAgain = 13,
    Reopened = 14,
    WordsReleased = 15,
    WordsCorrected = 16,
    MinutesPublished = 17,
}

internal static class FeedMoves
{
    /// <summary>The entry that a public move makes.</summary>
    public static FeedMove Of(RecommendationAction action) => action switch
    {
        RecommendationAction.Publish => FeedMove.MadePublic,
        RecommendationAction.Acknowledge => FeedMove.Acknowledged,
        RecommendationAction.Reply => FeedMove.Replied,
        RecommendationAction.ReportDelivery => FeedMove.DeliveryReported,
        RecommendationAction.Judge => FeedMove.Judged,
        RecommendationAction.Close => FeedMove.Closed,
        RecommendationAction.Withdraw => FeedMove.Withdrawn,
        RecommendationAction.AskForTime => FeedMove.TimeAsked,
        RecommendationAction.GrantTime => FeedMove.TimeGranted,
        RecommendationAction.ContestTime => FeedMove.TimeContested,
        RecommendationAction.AskAgain => FeedMove.AskedAgain,
        RecommendationAction.GiveEvidence => FeedMove.EvidenceGiven,
        RecommendationAction.RecordCheck => FeedMove.LookedAgain,
        RecommendationAction.Reopen => FeedMove.Reopened,
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}
