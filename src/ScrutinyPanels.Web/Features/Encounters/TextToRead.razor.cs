using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>One written text with its marks in place, the choice to leave each readable, and the words to hide as well.</summary>
public sealed partial class TextToRead
{
    [Parameter, EditorRequired]
    public GetTexts.Row Row { get; set; } = null!;

    [Parameter, EditorRequired]
    public GetTexts.WrittenText Text { get; set; } = null!;

    [Parameter, EditorRequired]
    public RecordKind Kind { get; set; }

    /// <summary>Its place among the texts of the page.</summary>
    [Parameter, EditorRequired]
    public int Index { get; set; }

    /// <summary>The keys of the marks that stay readable.</summary>
    [Parameter, EditorRequired]
    public IReadOnlyCollection<string> Stands { get; set; } = [];

    [Parameter]
    public string? Also { get; set; }

    [Parameter]
    public IReadOnlyList<Problem> Problems { get; set; } = [];

    private string Field => Kinds.Field(Kind, Text.Field);

    private string Category(GetTexts.Piece mark) => mark.ByHand ? W["Category_ByHand"] : W[$"Category_{mark.Category}"];

    // The blank belongs to the label, so that the words of the text stay as they are.
    private string Label(GetTexts.Piece mark) => " " + (mark.Stands ? W["MarkReadable", Category(mark)].Value : W["MarkHidden", Category(mark)].Value);

    private string IdOf(GetTexts.Piece mark) => $"stand-{Index}-{mark.Start}";
}
