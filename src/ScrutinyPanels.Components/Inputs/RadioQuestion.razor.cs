using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Inputs;

/// <summary>A question with one answer out of a few. Some answers can ask for a reason; without script its box is always there.</summary>
public sealed partial class RadioQuestion
{
    [Parameter, EditorRequired]
    public string Legend { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Options { get; set; } = [];

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public bool Inline { get; set; }

    /// <summary>The values that need a reason.</summary>
    [Parameter]
    public IReadOnlyList<string> ReasonFor { get; set; } = [];

    [Parameter]
    public string ReasonName { get; set; } = string.Empty;

    [Parameter]
    public string ReasonLabel { get; set; } = string.Empty;

    [Parameter]
    public string? ReasonHint { get; set; }

    [Parameter]
    public string? ReasonValue { get; set; }

    [Parameter]
    public string? ReasonError { get; set; }

    [Parameter]
    public int ReasonLimit { get; set; }

    private bool HasReason => ReasonFor.Count > 0 && ReasonName.Length > 0;

    // The first has the question's own id, so that the error summary leads to it.
    private string IdOf(int index) => index == 0 ? Id : $"{Id}-{index + 1}";

    private string HintOf(int index) => $"{IdOf(index)}-item-hint";
}
