using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>What the page of the second look posts.</summary>
internal sealed class CheckForm
{
    public CheckResult? Result { get; set; }

    public string? Sentence { get; set; }
}
