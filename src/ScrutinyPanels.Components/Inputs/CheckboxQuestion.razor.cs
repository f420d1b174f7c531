using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Inputs;

/// <summary>A question with any number of answers.</summary>
public sealed partial class CheckboxQuestion
{
    [Parameter, EditorRequired]
    public string Legend { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public IReadOnlyList<Choice> Options { get; set; } = [];

    [Parameter]
    public IReadOnlyCollection<string> Values { get; set; } = [];

    private string IdOf(int index) => index == 0 ? Id : $"{Id}-{index + 1}";

    private string HintOf(int index) => $"{IdOf(index)}-item-hint";
}
