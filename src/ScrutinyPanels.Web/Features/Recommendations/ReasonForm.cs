namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>A reason as a form posts it.</summary>
internal sealed class ReasonForm
{
    public string? Reason { get; set; }
}
