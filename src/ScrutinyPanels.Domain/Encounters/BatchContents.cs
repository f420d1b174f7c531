using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>What checking a file found, before it is kept.</summary>
public sealed record BatchContents(
    string Fingerprint,
    int Rows,
    int Accepted,
    int Quarantined,
    Month FirstMonth,
    Month LastMonth,
    bool EveryRowOccursEvenly,
    bool TimesLookLocal,
    IReadOnlyList<BatchFinding> Findings,
    bool HasText = false);
