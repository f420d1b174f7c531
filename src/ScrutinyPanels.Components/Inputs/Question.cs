using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Inputs;

/// <summary>What every question has: a name, a hint, an error, and how they are tied together for a screen reader.</summary>
public abstract class Question : ComponentBase
{
    /// <summary>The name under which the form posts the answer, for example "Form.Reason".</summary>
    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public string? Error { get; set; }

    /// <summary>The question is the page's first heading.</summary>
    [Parameter]
    public bool IsHeading { get; set; }

    protected string Id => FieldId.From(Name);

    protected bool HasHint => !string.IsNullOrEmpty(Hint);

    protected bool HasError => !string.IsNullOrEmpty(Error);

    protected string HintId => $"{Id}-hint";

    protected string ErrorId => $"{Id}-error";

    /// <summary>Adds the class that marks a wrong answer.</summary>
    protected string Marked(string name) => HasError ? $"{name} {name}--error" : name;

    /// <summary>The ids of the hint and the error, whichever are shown, after those given.</summary>
    protected string? DescribedBy(params string[] first)
    {
        var ids = string.Join(' ', [.. first, .. HasHint ? [HintId] : Array.Empty<string>(), .. HasError ? [ErrorId] : Array.Empty<string>()]);
        return ids.Length == 0 ? null : ids;
    }
}
