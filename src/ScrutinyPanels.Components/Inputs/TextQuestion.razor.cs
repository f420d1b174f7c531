using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Inputs;

/// <summary>A question answered in one line.</summary>
public sealed partial class TextQuestion
{
    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public string Type { get; set; } = "text";

    [Parameter]
    public string? InputMode { get; set; }

    [Parameter]
    public string? AutoComplete { get; set; }

    /// <summary>For example "govuk-input--width-5", where the length of the answer is known.</summary>
    [Parameter]
    public string? WidthClass { get; set; }

    // A password is never sent back to the browser.
    private string? Shown => Type == "password" ? null : Value;
}
