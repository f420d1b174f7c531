using System.Globalization;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>A question as it is typed by whoever writes a form.</summary>
public sealed class QuestionForm
{
    public string? Name { get; set; }

    public string? Words { get; set; }

    public string? Hint { get; set; }

    public string? Meaning { get; set; }

    public string? NameWelsh { get; set; }

    public string? WordsWelsh { get; set; }

    public string? HintWelsh { get; set; }

    public string? MeaningWelsh { get; set; }

    public string? Kind { get; set; }

    public string? Answers { get; set; }

    public string? AnswersWelsh { get; set; }

    public string? AnswerMeanings { get; set; }

    public string? AnswerMeaningsWelsh { get; set; }

    public string? ScaleFrom { get; set; }

    public string? ScaleTo { get; set; }

    public string? ScaleFromWords { get; set; }

    public string? ScaleToWords { get; set; }

    public string? PageTitle { get; set; }

    public string? PageHint { get; set; }

    /// <summary>"required", "with-before" and "in-order", where they are ticked.</summary>
    public List<string> More { get; set => field = value ?? []; } = [];

    /// <summary>The answers on which it depends, each as question/answer.</summary>
    public List<string> When { get; set => field = value ?? []; } = [];

    public int Version { get; set; }

    /// <summary>A question of a draft, to be shown.</summary>
    public static QuestionForm Of(GetForm.Row row, int version)
    {
        var (text, options, scale) = (row.Design.Text, row.Design.Options, row.Design.Scale);
        return new()
        {
            Name = text.Name,
            Words = text.Words,
            Hint = text.Hint,
            Meaning = text.Meaning,
            NameWelsh = text.Welsh?.Name,
            WordsWelsh = text.Welsh?.Words,
            HintWelsh = text.Welsh?.Hint,
            MeaningWelsh = text.Welsh?.Meaning,
            Kind = row.Design.Kind.ToString(),
            Answers = Lines(options.Select(o => o.Words)),
            AnswersWelsh = Lines(options.Select(o => o.WordsWelsh)),
            AnswerMeanings = Lines(options.Select(o => o.Meaning)),
            AnswerMeaningsWelsh = Lines(options.Select(o => o.MeaningWelsh)),
            ScaleFrom = scale?.From.ToString(CultureInfo.InvariantCulture),
            ScaleTo = scale?.To.ToString(CultureInfo.InvariantCulture),
            ScaleFromWords = scale?.FromWords,
            ScaleToWords = scale?.ToWords,
            PageTitle = row.PageTitle,
            PageHint = row.PageHint,
            More = [.. row.Design.Required ? ["required"] : Array.Empty<string>(), .. row.WithBefore ? ["with-before"] : Array.Empty<string>(), .. (options.Count == 0 || options.Any(o => o.Step is not null)) ? ["in-order"] : Array.Empty<string>()],
            When = [.. (row.Design.When?.Answers ?? []).Select(a => $"{row.Design.When!.Question}/{a}")],
            Version = version,
        };
    }

    /// <summary>What was typed, as the application takes it.</summary>
    public QuestionInput To() => new()
    {
        Name = Name ?? string.Empty,
        Words = Words ?? string.Empty,
        Hint = Hint ?? string.Empty,
        Meaning = Meaning ?? string.Empty,
        NameWelsh = NameWelsh ?? string.Empty,
        WordsWelsh = WordsWelsh ?? string.Empty,
        HintWelsh = HintWelsh ?? string.Empty,
        MeaningWelsh = MeaningWelsh ?? string.Empty,
        Kind = Enum.TryParse<QuestionKind>(Kind, out var kind) ? kind : null,
        Required = More.Contains("required"),
        InOrder = More.Contains("in-order"),
        Answers = Answers ?? string.Empty,
        AnswersWelsh = AnswersWelsh ?? string.Empty,
        AnswerMeanings = AnswerMeanings ?? string.Empty,
        AnswerMeaningsWelsh = AnswerMeaningsWelsh ?? string.Empty,
        ScaleFrom = ScaleFrom ?? string.Empty,
        ScaleTo = ScaleTo ?? string.Empty,
        ScaleFromWords = ScaleFromWords ?? string.Empty,
        ScaleToWords = ScaleToWords ?? string.Empty,
        When = When,
        WithBefore = More.Contains("with-before"),
        PageTitle = PageTitle ?? string.Empty,
        PageHint = PageHint ?? string.Empty,
    };

    private static string Lines(IEnumerable<string?> lines) => string.Join('\n', lines).TrimEnd('\n');
}
