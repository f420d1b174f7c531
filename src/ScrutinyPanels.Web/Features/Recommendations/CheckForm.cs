using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>What the page of the second look posts.</summary>
internal sealed class CheckForm
{
    public CheckResult? Result { get; set; }

    public string? Sentence { get; set; }

    public string? BeforeCount { get; set; }

    public string? BeforeOf { get; set; }

    public string? BeforePeriod { get; set; }

    public string? AfterCount { get; set; }

    public string? AfterOf { get; set; }

    public string? AfterPeriod { get; set; }

    /// <summary>What was counted; none where all boxes were left empty.</summary>
    public EvidenceInput? Seen => string.IsNullOrWhiteSpace($"{BeforeCount}{BeforeOf}{BeforePeriod}{AfterCount}{AfterOf}{AfterPeriod}") ? null : new EvidenceForm
    {
        Kind = EvidenceKind.Resample,
        Words = Sentence,
        BeforeCount = BeforeCount,
        BeforeOf = BeforeOf,
        BeforePeriod = BeforePeriod,
        AfterCount = AfterCount,
        AfterOf = AfterOf,
        AfterPeriod = AfterPeriod,
    }.ToInput();
}
