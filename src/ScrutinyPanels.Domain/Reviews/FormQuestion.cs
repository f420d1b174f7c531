using System.Globalization;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>A question of a form.</summary>
public sealed class FormQuestion
{
    /// <summary>The most steps of a scale that are shown as a list to choose from.</summary>
    public const int MostSteps = 11;

    private readonly List<FormOption> options = [];

    internal FormQuestion(ReviewFormId formId, int number, int page, QuestionDesign design)
    {
        FormId = formId;
        Number = number;
        Place = number;
        Page = page;
        Code = design.Text.Code;
        Say(design);
    }

    private FormQuestion()
    {
    }

    public ReviewFormId FormId { get; private set; }

    /// <summary>Its number in this version, kept when it is moved.</summary>
    public int Number { get; private set; }

    /// <summary>Its place among the questions of its page.</summary>
    public int Place { get; private set; }

    public int Page { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string? NameWelsh { get; private set; }

    public string Words { get; private set; } = string.Empty;

    public string? WordsWelsh { get; private set; }

    public string Hint { get; private set; } = string.Empty;

    public string? HintWelsh { get; private set; }

    public string Meaning { get; private set; } = string.Empty;

    public string? MeaningWelsh { get; private set; }

    public string ReasonWords { get; private set; } = string.Empty;

    public string? ReasonWordsWelsh { get; private set; }

    public QuestionKind Kind { get; private set; }

    public bool Required { get; private set; }

    public QuestionMarker Marker { get; private set; }

    /// <summary>The code of the earlier question on which it depends; none where it is always asked.</summary>
    public string? AskedWhen { get; private set; }

    /// <summary>The codes of the answers to that question, with spaces between.</summary>
    public string? AskedIf { get; private set; }

    public int? ScaleFrom { get; private set; }

    public int? ScaleTo { get; private set; }

    public string? ScaleFromWords { get; private set; }

    public string? ScaleToWords { get; private set; }

    public IReadOnlyList<FormOption> Options => options;

    /// <summary>On what it depends; none where it is always asked.</summary>
    public AskedWhen? When => AskedWhen is null ? null : new(AskedWhen, (AskedIf ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The two ends of its scale; none where it has none.</summary>
    public ScaleEnds? Scale => ScaleFrom is { } from && ScaleTo is { } to ? new(from, to, ScaleFromWords ?? string.Empty, ScaleToWords ?? string.Empty) : null;

    /// <summary>The question as it can be given to another version.</summary>
    public QuestionDesign Design => new(
        new(Code, Name, Words, Hint, Meaning, ReasonWords, new(NameWelsh, WordsWelsh, HintWelsh, MeaningWelsh, ReasonWordsWelsh)),
        Kind,
        Required,
        [.. options.OrderBy(o => o.Number).Select(o => o.Text)],
        Marker,
        When,
        Scale);

    /// <summary>The words in English, or in Welsh as far as they are written.</summary>
    public QuestionText TextIn(bool welsh) => welsh
        ? new(Code, NameWelsh ?? Name, WordsWelsh ?? Words, HintWelsh ?? Hint, MeaningWelsh ?? Meaning, ReasonWordsWelsh ?? ReasonWords)
        : new(Code, Name, Words, Hint, Meaning, ReasonWords);

    /// <summary>The option of this code; none where there is no such option.</summary>
    public FormOption? Option(string? code) => options.Find(o => o.Code == code);

    /// <summary>What is missing from the answer, as a sentence; none where it is whole.</summary>
    public string? MissingFrom(ReviewAnswer? answer) => Kind switch
    {
        QuestionKind.Text => Required && string.IsNullOrEmpty(answer?.Words) ? $"Write an answer for “{Name}”" : null,
        QuestionKind.Several => Required && answer is not { Chosen.Count: > 0 } ? $"Choose at least one answer for “{Name}”" : null,
        QuestionKind.Scale => Required && answer is not { Number: not null } and not { Choice: not null } ? $"Give a number from {ScaleFrom} to {ScaleTo} for “{Name}”" : null,
        QuestionKind.Moments => Required && answer is not { Moments.Count: > 0 } ? $"Give a time in the footage for “{Name}”" : null,
        _ => MissingFromChoice(answer),
    };

    /// <summary>The chosen answer, the number or the times in words; none where nothing was chosen.</summary>
    public string? InWords(ReviewAnswer? answer, bool welsh = false) => Kind switch
    {
        _ when answer is null => null,
        QuestionKind.Several => answer.Chosen.Count == 0 ? null : string.Join("; ", answer.Chosen.Select(Option).OfType<FormOption>().OrderBy(o => o.Number).Select(o => o.WordsIn(welsh))),
        QuestionKind.Scale when answer.Number is { } number => string.Create(CultureInfo.InvariantCulture, $"{number} ({ScaleFrom} to {ScaleTo})"),
        QuestionKind.Moments => answer.Moments.Count == 0 ? null : string.Join('\n', answer.Moments),
        _ => Option(answer.Choice) is { } chosen ? chosen.WordsIn(welsh) : null,
    };

    internal void Say(QuestionDesign design)
    {
        SayWords(design.Text);
        Kind = design.Kind;
        Required = design.Required;
        Marker = design.Marker;
        AskedWhen = design.When?.Question;
        AskedIf = design.When is null ? null : string.Join(' ', design.When.Answers);
        ScaleFrom = design.Scale?.From;
        ScaleTo = design.Scale?.To;
        ScaleFromWords = design.Scale?.FromWords;
        ScaleToWords = design.Scale?.ToWords;
        Offer(design.Options);
    }

    internal void Offer(IReadOnlyList<OptionText> offered)
    {
        var kept = options.OrderBy(o => o.Number).ToList();
        foreach (var (index, text) in offered.Index())
        {
            if (index < kept.Count)
            {
                kept[index].Say(text);
            }
            else
            {
                options.Add(new FormOption(FormId, Number, index + 1, text));
            }
        }

        foreach (var left in kept.Skip(offered.Count))
        {
            options.Remove(left);
        }
    }

    internal void Stand(int page, int place)
    {
        Page = page;
        Place = place;
    }

    private void SayWords(QuestionText text)
    {
        (Name, NameWelsh) = (text.Name, text.Welsh?.Name);
        (Words, WordsWelsh) = (text.Words, text.Welsh?.Words);
        (Hint, HintWelsh) = (text.Hint, text.Welsh?.Hint);
        (Meaning, MeaningWelsh) = (text.Meaning, text.Welsh?.Meaning);
        (ReasonWords, ReasonWordsWelsh) = (text.ReasonWords, text.Welsh?.ReasonWords);
    }

    private string? MissingFromChoice(ReviewAnswer? answer)
    {
        if (answer?.Choice is null)
        {
            return Required ? $"Choose an answer for “{Name}”" : null;
        }

        return Option(answer.Choice) is { NeedsReason: true } chosen && answer.Words.Length == 0
            ? $"Give your reason for choosing “{chosen.Words}” for “{Name}”"
            : null;
    }
}
