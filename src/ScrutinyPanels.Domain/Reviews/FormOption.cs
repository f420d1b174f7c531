namespace ScrutinyPanels.Domain.Reviews;

/// <summary>An answer that can be chosen.</summary>
public sealed class FormOption
{
    internal FormOption(ReviewFormId formId, int questionNumber, int number, OptionText text)
    {
        FormId = formId;
        QuestionNumber = questionNumber;
        Number = number;
        Say(text);
    }

    private FormOption()
    {
    }

    public ReviewFormId FormId { get; private set; }

    public int QuestionNumber { get; private set; }

    public int Number { get; private set; }

    public string Code { get; private set; } = string.Empty;

    public string Words { get; private set; } = string.Empty;

    public string? WordsWelsh { get; private set; }

    public string Meaning { get; private set; } = string.Empty;

    public string? MeaningWelsh { get; private set; }

    public string Letter { get; private set; } = string.Empty;

    public MarkShape Shape { get; private set; }

    /// <summary>Its place on the scale; none for answers that stand beside the scale.</summary>
    public int? Step { get; private set; }

    public bool NeedsReason { get; private set; }

    /// <summary>Where it is a grade: the band it falls in.</summary>
    public Grade? Band { get; private set; }

    /// <summary>Where it is a grade: what follows from it.</summary>
    public Trigger? Trigger { get; private set; }

    /// <summary>Where it goes to somebody above: who.</summary>
    public string? EscalateTo { get; private set; }

    /// <summary>Where it goes to somebody above: the days they have.</summary>
    public int? WithinDays { get; private set; }

    /// <summary>Where it is a grade: what follows from it.</summary>
    public Consequence? LeadsTo => Trigger is { } trigger ? new(trigger, EscalateTo, WithinDays) : null;

    /// <summary>The answer as it can be given to another version.</summary>
    public OptionText Text => new(Code, Words, Letter, Shape, Step, Meaning, NeedsReason, WordsWelsh, MeaningWelsh, Band, LeadsTo);

    /// <summary>The words in English, or in Welsh where they are written.</summary>
    public string WordsIn(bool welsh) => welsh ? WordsWelsh ?? Words : Words;

    /// <summary>What it stands for, in English, or in Welsh where that is written.</summary>
    public string MeaningIn(bool welsh) => welsh ? MeaningWelsh ?? Meaning : Meaning;

    internal void Say(OptionText text)
    {
        Code = text.Code;
        Words = text.Words;
        WordsWelsh = text.WordsWelsh;
        Meaning = text.Meaning;
        MeaningWelsh = text.MeaningWelsh;
        Letter = text.Letter;
        Shape = text.Shape;
        Step = text.Step;
        NeedsReason = text.NeedsReason;
        Band = text.Band;
        Trigger = text.LeadsTo?.Trigger;
        EscalateTo = text.LeadsTo?.EscalateTo;
        WithinDays = text.LeadsTo?.WithinDays;
    }
}
