using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>A question as its reader is shown it, with the reader's own answer so far.</summary>
/// <param name="NeedReason">The codes of the answers that must come with a reason.</param>
/// <param name="IsWelsh">Whether its words are in Welsh, so that a page can say so.</param>
/// <param name="Scale">The two ends of a scale; none where it has none.</param>
public sealed record AskedQuestion(
    string Code,
    string Words,
    string Hint,
    string Meaning,
    string ReasonWords,
    IReadOnlyList<string> NeedReason,
    QuestionKind Kind,
    IReadOnlyList<AskedQuestion.Option> Options,
    ScaleEnds? Scale,
    string? Choice,
    string Text,
    IReadOnlyList<string> Chosen,
    int? Number,
    IReadOnlyList<Moment> Moments,
    bool IsWelsh = false)
{
    /// <summary>Whether the steps of its scale are few enough to be chosen from a list.</summary>
    public bool HasFewSteps => Scale is { } scale && scale.To - scale.From < FormQuestion.MostSteps;

    public sealed record Option(string Code, string Words, string Meaning);

    internal static AskedQuestion Of(FormQuestion asked, ReviewAnswer? answer, bool welsh)
    {
        var text = asked.TextIn(welsh);
        return new(
            asked.Code,
            text.Words,
            text.Hint,
            text.Meaning,
            text.ReasonWords,
            [.. asked.Options.Where(o => o.NeedsReason).Select(o => o.Code)],
            asked.Kind,
            [.. asked.Options.OrderBy(o => o.Number).Select(o => new Option(o.Code, o.WordsIn(welsh), o.MeaningIn(welsh)))],
            asked.Scale,
            answer?.Choice,
            answer?.Words ?? string.Empty,
            answer?.Chosen ?? [],
            answer?.Number,
            answer?.Moments ?? [],
            welsh && asked.WordsWelsh is not null);
    }
}
