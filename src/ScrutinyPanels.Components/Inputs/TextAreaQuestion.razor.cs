using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Inputs;

/// <summary>A question answered in sentences, with its limit said before and counted while typing.</summary>
public sealed partial class TextAreaQuestion
{
    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    [Parameter]
    public string? Value { get; set; }

    /// <summary>The most characters that are taken; none where it is not limited.</summary>
    [Parameter]
    public int Limit { get; set; }

    [Parameter]
    public int Rows { get; set; } = 5;

    private string InfoId => $"{Id}-info";

    private string? Described => Limit > 0 ? DescribedBy(InfoId) : DescribedBy();
}
