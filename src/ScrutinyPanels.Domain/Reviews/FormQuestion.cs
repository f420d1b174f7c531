namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    Choice = 1,
    Text = 2,
}

/// <summary>What the rest of the service must know about a question.</summary>
public enum QuestionMarker
{
    None = 0,
    Footage = 1,
    Grade = 2,
}

/// <summary>The shape that stands beside the letter of an answer, so that colour is never alone.</summary>
public enum MarkShape
{
    Circle = 1,
    Square = 2,
    Triangle = 3,
    Diamond = 4,
    Ring = 5,
}

/// <summary>The words of a question.</summary>
/// <param name="Code">Its stable name, the same in every version.</param>
/// <param name="Name">Two or three words for lists.</param>
/// <param name="Words">The question itself.</param>
/// <param name="Hint">One sentence under it; may be empty.</param>
/// <param name="Meaning">What "What does this mean?" opens; may be empty.</param>
/// <param name="ReasonWords">The label of the reason, where an option may need one.</param>
public sealed record QuestionText(string Code, string Name, string Words, string Hint = "", string Meaning = "", string ReasonWords = "");

/// <summary>The words of an answer.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Words">What the person chooses.</param>
/// <param name="Letter">The letter in the chair's rows.</param>
/// <param name="Shape">The shape in the chair's rows.</param>
/// <param name="Step">Its place on the scale, from 0; none for answers that stand beside the scale, such as "I could not tell".</param>
/// <param name="Meaning">One line that says what it stands for; may be empty.</param>
/// <param name="NeedsReason">Whether it must come with a reason.</param>
public sealed record OptionText(string Code, string Words, string Letter, MarkShape Shape, int? Step, string Meaning = "", bool NeedsReason = false);

/// <summary>A question of a form.</summary>
public sealed class FormQuestion
{
    private readonly List<FormOption> options = [];

    internal FormQuestion(ReviewFormId formId, int number, int page, QuestionText text, QuestionKind kind, bool required, IReadOnlyList<OptionText> options, QuestionMarker marker)
    {
        FormId = formId;
        Number = number;
        Page = page;
        Code = text.Code;
        Name = text.Name;
        Words = text.Words;
        Hint = text.Hint;
        Meaning = text.Meaning;
        ReasonWords = text.ReasonWords;
        Kind = kind;
        Required = required;
        Marker = marker;
        this.options.AddRange(options.Select((o, i) => new FormOption(formId, number, i + 1, o)));
    }

    private FormQuestion()
    {
    }

    public ReviewFormId FormId { get; private set; }

    public int Number { get; private set; }

    public int Page { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Name { get; private set; } = string.Empty;

    public string Words { get; private set; } = string.Empty;

    public string Hint { get; private set; } = string.Empty;

    public string Meaning { get; private set; } = string.Empty;

    public string ReasonWords { get; private set; } = string.Empty;

    public QuestionKind Kind { get; private set; }

    public bool Required { get; private set; }

    public QuestionMarker Marker { get; private set; }

    public IReadOnlyList<FormOption> Options => options;

    /// <summary>The option of this code; none where there is no such option.</summary>
    public FormOption? Option(string? code) => options.Find(o => o.Code == code);

    /// <summary>What is missing from the answer, as a sentence; none where it is whole.</summary>
    public string? MissingFrom(ReviewAnswer? answer)
    {
        if (Kind == QuestionKind.Text)
        {
            return Required && string.IsNullOrEmpty(answer?.Words) ? $"Write an answer for “{Name}”" : null;
        }

        if (answer?.Choice is null)
        {
            return Required ? $"Choose an answer for “{Name}”" : null;
        }

        return Option(answer.Choice) is { NeedsReason: true } chosen && answer.Words.Length == 0
            ? $"Give your reason for choosing “{chosen.Words}” for “{Name}”"
            : null;
    }
}

/// <summary>An answer that can be chosen.</summary>
public sealed class FormOption
{
    internal FormOption(ReviewFormId formId, int questionNumber, int number, OptionText text)
    {
        FormId = formId;
        QuestionNumber = questionNumber;
        Number = number;
        Code = text.Code;
        Words = text.Words;
        Meaning = text.Meaning;
        Letter = text.Letter;
        Shape = text.Shape;
        Step = text.Step;
        NeedsReason = text.NeedsReason;
    }

    private FormOption()
    {
    }

    public ReviewFormId FormId { get; private set; }

    public int QuestionNumber { get; private set; }

    public int Number { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Words { get; private set; } = string.Empty;

    public string Meaning { get; private set; } = string.Empty;

    public string Letter { get; private set; } = string.Empty;

    public MarkShape Shape { get; private set; }

    /// <summary>Its place on the scale; none for answers that stand beside the scale.</summary>
    public int? Step { get; private set; }

    public bool NeedsReason { get; private set; }
}
