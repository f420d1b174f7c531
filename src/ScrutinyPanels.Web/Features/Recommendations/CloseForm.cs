namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>What the closing page posts.</summary>
internal sealed class CloseForm
{
    public int? CheckInMonths { get; set; }
}
