using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>How the public finds a request.</summary>
public sealed record AskReference(Guid Id, string Reference, string Panel);

/// <summary>A request as the figures of a report need it: what it is, and everything that happened to it.</summary>
/// <param name="SaysWhatWillBeDone">Whether the force's last answer says what it will do, or by when.</param>
/// <param name="PromisedBy">The day named in the force's last answer.</param>
/// <param name="Public">None while the public does not know of it.</param>
public sealed record AskOnRecord(RecommendationKind Kind, AskTheme Theme, bool SaysWhatWillBeDone, DateOnly? PromisedBy, IReadOnlyList<RecommendationMoment> Moments, AskReference? Public)
{
    /// <summary>Whether it wants an answer: feedback and praise are passed on instead.</summary>
    public bool WantsAnswer => Kind is not (RecommendationKind.Feedback or RecommendationKind.Commendation);

    /// <summary>What had happened before an instant, in order.</summary>
    public IReadOnlyList<RecommendationMoment> Before(DateTimeOffset end) => [.. Moments.Where(m => m.At < end).OrderBy(m => m.Number)];

    /// <summary>How it stood at an instant, whatever came later.</summary>
    public RecommendationState StateAt(DateTimeOffset end) => RecommendationState.Replay(Before(end));
}
