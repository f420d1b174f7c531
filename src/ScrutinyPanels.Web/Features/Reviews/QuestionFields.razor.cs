using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>One question with its boxes, whatever its kind.</summary>
public sealed partial class QuestionFields
{
    [Parameter, EditorRequired]
    public AskedQuestion Question { get; set; } = null!;

    /// <summary>What is kept or typed so far.</summary>
    [Parameter, EditorRequired]
    public AnswerForm Form { get; set; } = null!;

    [Parameter]
    public IReadOnlyList<Problem> Problems { get; set; } = [];

    /// <summary>It is the only question of its page.</summary>
    [Parameter]
    public bool IsHeading { get; set; }

    private IReadOnlyList<Choice> Options => [.. Question.Options.Select(o => new Choice(o.Code, o.Words, o.Meaning.Length > 0 ? o.Meaning : null))];

    private IEnumerable<Choice> Steps => Question.Scale is not { } scale ? [] : Enumerable.Range(scale.From, scale.To - scale.From + 1)
        .Select(n => n.ToString(CultureInfo.InvariantCulture))
        .Select((n, i) => new Choice(n, n, i == 0 ? EndOrNone(scale.FromWords) : i == scale.To - scale.From ? EndOrNone(scale.ToWords) : null));

    private string ScaleHint => Question.Scale is { } scale
        ? string.Join(' ', new[] { Question.Hint, End(scale.From, scale.FromWords), End(scale.To, scale.ToWords) }.Where(p => p.Length > 0))
        : Question.Hint;

    private static string? EndOrNone(string words) => words.Length > 0 ? words : null;

    private string End(int at, string words) => words.Length > 0 ? W["ScaleEnd", at, words] : string.Empty;
}
