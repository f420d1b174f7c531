using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>One piece of evidence as it is shown: words, and the counts before and after where there are any.</summary>
public sealed record EvidenceLine(EvidenceKind Kind, string Words, DateTimeOffset At, Proportion? Before, string BeforePeriod, Proportion? After, string AfterPeriod)
{
    /// <summary>Where its file can be fetched; none where it has none.</summary>
    public string? FileAddress { get; init; }

    public string FileName { get; init; } = string.Empty;

    /// <summary>The size of its file in bytes.</summary>
    public long FileSize { get; init; }

    internal static IReadOnlyList<EvidenceLine> Of(Recommendation r) =>
        [.. r.Evidence.OrderByDescending(e => e.Number).Select(e => new EvidenceLine(e.Kind, e.Words, e.At, e.Before, e.BeforePeriod, e.After, e.AfterPeriod)
        {
            FileAddress = e.FileType is null ? null : $"/recommendations/{r.Id.Value}/evidence/{e.Number}/file",
            FileName = e.FileName,
            FileSize = e.FileSize,
        })];
}
