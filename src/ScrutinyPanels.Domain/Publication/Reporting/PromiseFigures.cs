using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>What has become of a promise.</summary>
public enum PromiseStanding
{
    /// <summary>There is evidence for it, or the panel looked again and did not find the fault.</summary>
    Kept = 1,

    /// <summary>It lapsed, or its day passed without evidence.</summary>
    Broken = 2,

    /// <summary>Its day is still to come, or none was named.</summary>
    Open = 3,
}

/// <summary>One promise at the end of the period.</summary>
/// <param name="Ask">None while the public does not know of the request.</param>
/// <param name="IsNew">Whether it did not stand so before the period.</param>
public sealed record PromiseFigure(AskReference? Ask, PromiseStanding Standing, bool IsNew);

/// <summary>The promises that a force had made by the end of the period, and what has become of them.</summary>
public sealed record PromiseFigures(IReadOnlyList<PromiseFigure> All)
{
    /// <summary>
    /// How many promises stand so at the end of the period: a count, from 0; the three standings together are all promises. Without error but for evidence that
    /// nobody gave. Source: the register of requests.
    /// </summary>
    public int Count(PromiseStanding standing) => All.Count(p => p.Standing == standing);

    /// <summary>Of them, how many came to stand so in the period: a count, from 0 to <see cref="Count"/>. Source: as <see cref="Count"/>.</summary>
    public int CountSince(PromiseStanding standing) => All.Count(p => p.Standing == standing && p.IsNew);

    /// <summary>Kept ÷ all promises: a fraction without unit, from 0 to 1, without error since all are counted. None from fewer than ten. Source: as <see cref="Count"/>.</summary>
    public double? ShareKept => All.Count >= CaseFigures.FewestForShares ? new Proportion(Count(PromiseStanding.Kept), All.Count).Share : null;

    /// <summary>The promises as they stood at the end of the period, or now while it goes on: what happened later changes nothing.</summary>
    public static PromiseFigures Of(IEnumerable<AskOnRecord> asks, ReportPeriod period, DateTimeOffset now) => new(
    [
        .. asks.Select(a => (a.Public, Then: StandingAt(a, period.Start, period.Start), Now: StandingAt(a, period.End, period.ReadAt(now))))
            .Where(a => a.Now is not null)
            .Select(a => new PromiseFigure(a.Public, a.Now!.Value, a.Then != a.Now)),
    ]);

    /// <summary>
    /// How the promise in a request stood at an instant; none where the force had promised nothing, or where the request was withdrawn. A promise is a request for a
    /// change that the force accepted, wholly or in part, or a question which it answered with something that it will do.
    /// </summary>
    /// <param name="before">What happened from then on does not count.</param>
    /// <param name="readAt">The instant at which it is asked whether the promised day has passed.</param>
    public static PromiseStanding? StandingAt(AskOnRecord ask, DateTimeOffset before, DateTimeOffset readAt)
    {
        var state = ask.StateAt(before);
        var isPromise = ask.WantsAnswer
            && state is { RepliedAt: not null, Step: not RecommendationStep.Withdrawn, Decision: ForceDecision.Accepted or ForceDecision.AcceptedInPart }
            && (ask.Kind != RecommendationKind.Question || ask.SaysWhatWillBeDone);
        return !isPromise ? null : state.Delivery switch
        {
            Delivery.Evidenced or Delivery.Checked => PromiseStanding.Kept,
            Delivery.Lapsed => PromiseStanding.Broken,
            _ => DayOf(ask, before) is { } day && UkTime.StartOf(day.AddDays(1)) <= readAt ? PromiseStanding.Broken : PromiseStanding.Open,
        };
    }

    // Answers kept before the day was written down with each of them have it on the request alone, which holds the last answer's.
    private static DateOnly? DayOf(AskOnRecord ask, DateTimeOffset before)
    {
        var answers = ask.Moments.Where(m => m.Action == RecommendationAction.Reply).OrderBy(m => m.Number).ToList();
        var last = answers.FindLast(m => m.At < before);
        return last?.Day ?? (last is not null && last == answers[^1] ? ask.PromisedBy : null);
    }
}
