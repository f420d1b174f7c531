using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>The question for one rule of a panel.</summary>
public sealed partial class RuleField
{
    [Parameter, EditorRequired]
    public PanelRule Rule { get; set; }

    /// <summary>What the rule is set to now, which tells how it is asked for.</summary>
    [Parameter, EditorRequired]
    public object Sets { get; set; } = null!;

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public string? Error { get; set; }

    [Parameter]
    public IReadOnlyList<Choice> Forms { get; set; } = [];

    private string Name => $"Form.{Rule}";

    private string Words => W[$"Rule_{Rule}"];

    private string About => W[$"Rule_{Rule}_About"];

    private Choice Choice(object value) => new(value.ToString()!, W[$"{Rule}_{value}"], W[$"{Rule}_{value}_About"] is { ResourceNotFound: false } about ? about.Value : null);
}
