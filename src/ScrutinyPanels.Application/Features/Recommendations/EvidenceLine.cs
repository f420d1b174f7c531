using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>One piece of evidence as it is shown: words, and the counts before and after where there are any.</summary>
public sealed record EvidenceLine(EvidenceKind Kind, string Words, DateTimeOffset At, Proportion? Before, string BeforePeriod, Proportion? After, string AfterPeriod)
{
    internal static IReadOnlyList<EvidenceLine> Of(Recommendation r) =>
        [.. r.Evidence.OrderByDescending(e => e.Number).Select(e => new EvidenceLine(e.Kind, e.Words, e.At, e.Before, e.BeforePeriod, e.After, e.AfterPeriod))];
}
