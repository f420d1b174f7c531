using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>How often one theme was raised with the force.</summary>
/// <param name="InPeriod">Requests first sent in the period.</param>
/// <param name="Ever">Requests first sent up to the end of the period.</param>
/// <param name="Since">The day of the first of them.</param>
/// <param name="Public">Those of the period that the public can read of.</param>
public sealed record ThemeFigure(AskTheme Theme, int InPeriod, int Ever, DateOnly Since, IReadOnlyList<AskReference> Public)
{
    /// <summary>
    /// Requests first sent to the force in the period, by what they are about, the most frequent first: counts, from 1, without error, all are counted.
    /// Praise and what was withdrawn by the end of the period are left out. Source: the register of requests.
    /// </summary>
    public static IReadOnlyList<ThemeFigure> Of(IEnumerable<AskOnRecord> asks, ReportPeriod period) =>
    [
        .. asks.Where(a => a.Kind != RecommendationKind.Commendation)
            .Select(a => (Ask: a, State: a.StateAt(period.End), SentAt: FirstSent(a, period)))
            .Where(a => a.SentAt is not null && a.State.Step != RecommendationStep.Withdrawn)
            .GroupBy(a => a.Ask.Theme)
            .Select(g => new ThemeFigure(
                g.Key,
                g.Count(a => period.Holds(a.SentAt!.Value)),
                g.Count(),
                UkTime.DayOf(g.Min(a => a.SentAt!.Value)),
                [.. g.Where(a => period.Holds(a.SentAt!.Value)).Select(a => a.Ask.Public).OfType<AskReference>()]))
            .Where(t => t.InPeriod > 0)
            .OrderByDescending(t => t.InPeriod).ThenBy(t => t.Theme),
    ];

    private static DateTimeOffset? FirstSent(AskOnRecord ask, ReportPeriod period) =>
        ask.Before(period.End).FirstOrDefault(m => m.Action == RecommendationAction.Send)?.At;
}
