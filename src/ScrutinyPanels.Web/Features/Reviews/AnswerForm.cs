using System.Globalization;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>What a page of questions posts, by the codes of its questions.</summary>
public sealed class AnswerForm
{
    private const int FewestRows = 3;

    // A page without questions of a kind posts none of theirs.
    public Dictionary<string, string?> Choices { get; set => field = value ?? []; } = [];

    public Dictionary<string, string?> Words { get; set => field = value ?? []; } = [];

    public Dictionary<string, string?> Numbers { get; set => field = value ?? []; } = [];

    public Dictionary<string, List<string>> Several { get; set => field = value ?? []; } = [];

    public Dictionary<string, List<MomentRow>> Moments { get; set => field = value ?? []; } = [];

    /// <summary>The mark of what was kept when the page was shown.</summary>
    public string? Seen { get; set; }

    /// <summary>To the list of cases, to go on another day.</summary>
    public bool Later { get; set; }

    /// <summary>To the question before.</summary>
    public bool Back { get; set; }

    /// <summary>To this page again, with room for another time.</summary>
    public bool More { get; set; }

    /// <summary>What is kept so far, to be shown.</summary>
    public static AnswerForm Of(IReadOnlyList<AskedQuestion> questions, string seen) => new()
    {
        Seen = seen,
        Choices = questions.Where(q => ChoiceOf(q) is not null).ToDictionary(q => q.Code, ChoiceOf),
        Words = questions.ToDictionary(q => q.Code, q => (string?)q.Text),
        Numbers = questions.ToDictionary(q => q.Code, NumberOf),
        Several = questions.ToDictionary(q => q.Code, q => q.Chosen.ToList()),
        Moments = questions.ToDictionary(q => q.Code, q => q.Moments.Select(m => new MomentRow { At = m.At, Note = m.Note }).ToList()),
    };

    /// <summary>The answer to one question as it was posted.</summary>
    public GivenAnswer To(AskedQuestion question)
    {
        var choice = Choices.GetValueOrDefault(question.Code);
        return question.Kind switch
        {
            QuestionKind.Several => new(question.Code, null, null, Several: Several.GetValueOrDefault(question.Code) ?? []),
            QuestionKind.Moments => new(question.Code, null, null, Moments: [.. (Moments.GetValueOrDefault(question.Code) ?? []).Select(m => new GivenMoment(m.At, m.Note))]),
            QuestionKind.Scale when question.HasFewSteps => question.Options.Any(o => o.Code == choice) ? new(question.Code, choice, null, string.Empty) : new(question.Code, null, null, choice ?? string.Empty),
            QuestionKind.Scale => new(question.Code, choice, null, Numbers.GetValueOrDefault(question.Code) ?? string.Empty),
            _ => new(question.Code, choice, Words.GetValueOrDefault(question.Code)),
        };
    }

    /// <summary>The rows for times: those that are there, and room for more.</summary>
    public IReadOnlyList<MomentRow> RowsOf(string code)
    {
        var kept = Moments.GetValueOrDefault(code) ?? [];
        var filled = kept.FindLastIndex(m => !string.IsNullOrWhiteSpace(m.At) || !string.IsNullOrWhiteSpace(m.Note)) + 1;
        var rows = Math.Clamp(filled + 1, FewestRows, Moment.Most);
        return [.. Enumerable.Range(0, rows).Select(i => i < kept.Count ? kept[i] : new MomentRow())];
    }

    private static string? ChoiceOf(AskedQuestion question) => question.Choice ?? (question.HasFewSteps ? NumberOf(question) : null);

    private static string? NumberOf(AskedQuestion question) => question.Number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>One time in the footage as it is typed.</summary>
    public sealed class MomentRow
    {
        public string? At { get; set; }

        public string? Note { get; set; }
    }
}
