using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>What stands between the words of a recommendation and the public: two releases by two people, and what the force says before.</summary>
public sealed partial class Recommendation
{
    /// <summary>For how many days at most the force may ask to wait with the words.</summary>
    public const int LongestDelay = 90;

    /// <summary>The last release by the panel; the words it was about are told by their fingerprint.</summary>
    public RecommendationMoment? PanelRelease => moments.Where(m => m.Action == RecommendationAction.SignWords).MaxBy(m => m.Number);

    /// <summary>What the force said about the words since they were last released, oldest first.</summary>
    public IReadOnlyList<RecommendationMoment> CommentsOnWords =>
        [.. moments.Where(m => m.Action == RecommendationAction.CommentOnWords && m.Number > LastRelease).OrderBy(m => m.Number)];

    private int LastRelease => moments.Where(m => m.Action == RecommendationAction.ReleaseWords).Select(m => m.Number).DefaultIfEmpty(0).Max();

    /// <summary>The force's request to wait with the words, while it runs and they are not released.</summary>
    public RecommendationMoment? Delay(DateOnly today) =>
        moments.Where(m => m.Action == RecommendationAction.AskForDelay && m.Number > LastRelease && m.Day >= today).MaxBy(m => m.Number);

    /// <summary>The panel releases its words as they stand; the public reads them when its office has released the same words.</summary>
    /// <param name="fingerprint">The fingerprint of the words that were read.</param>
    public void SignWords(string fingerprint, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.SignWords, by);
        Refuse(PublishedAt is null, RecommendationRules.PublishFirst);
        Refuse(PanelRelease?.Words == fingerprint, RecommendationRules.SignedAlready);
        Note(RecommendationAction.SignWords, by, now, fingerprint);
    }

    /// <summary>The office releases the words that the panel released; from then on the public reads them.</summary>
    public void ReleaseWords(string fingerprint, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.ReleaseWords, by);
        Refuse(PublishedAt is null, RecommendationRules.PublishFirst);
        Refuse(PanelRelease?.Words != fingerprint, RecommendationRules.PanelFirst);
        Refuse(PanelRelease?.By == by.Id, RecommendationRules.TwoPeople);
        Note(RecommendationAction.ReleaseWords, by, now);
    }

    /// <summary>The force says what is not right in words that the public will read; it cannot change them.</summary>
    public void CommentOnWords(string? comment, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.CommentOnWords, by, comment);
        Refuse(Kind == RecommendationKind.Feedback, RecommendationRules.FeedbackStaysPrivate);
        Note(RecommendationAction.CommentOnWords, by, now, Text.Optional(comment, ReasonLimit));
    }

    /// <summary>The force asks to wait with the words; the public is shown that it did, and the office decides.</summary>
    public void AskForDelay(PauseCause cause, string? reason, DateOnly until, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.AskForDelay, by, reason);
        var today = UkTime.DayOf(now);
        Refuse(Kind == RecommendationKind.Feedback, RecommendationRules.FeedbackStaysPrivate);
        Refuse(!Enum.IsDefined(cause), RecommendationRules.PauseCauseNeeded);
        Refuse(until <= today || until > today.AddDays(LongestDelay), RecommendationRules.DelayEnd);
        Note(RecommendationAction.AskForDelay, by, now, Text.Optional(reason, ReasonLimit), (int)cause, until);
    }
}
