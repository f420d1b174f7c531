using Microsoft.AspNetCore.Components;

namespace ScrutinyPanels.Components.Feedback;

/// <summary>Everything that is wrong, at the top of the page, each with a link to its field; takes the focus where script runs.</summary>
public sealed partial class ErrorSummary
{
    [Parameter, EditorRequired]
    public IReadOnlyList<Problem>? Problems { get; set; }

    /// <summary>The name of the page's form property: a problem of "Reason" belongs to the field "Form.Reason".</summary>
    [Parameter]
    public string Prefix { get; set; } = "Form";

    [Inject]
    internal NavigationManager Navigation { get; set; } = null!;

    private string Link(Problem problem)
    {
        var name = Prefix.Length == 0 || problem.Field.StartsWith(Prefix + ".", StringComparison.Ordinal) ? problem.Field : $"{Prefix}.{problem.Field}";

        // The page has a base address, so a link of only "#field" would lead to the start page.
        return $"{new Uri(Navigation.Uri).PathAndQuery}#{FieldId.From(name)}";
    }
}
