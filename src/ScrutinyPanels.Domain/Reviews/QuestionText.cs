namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    /// <summary>One answer out of a few.</summary>
    Choice = 1,

    /// <summary>In the reader's own words.</summary>
    Text = 2,

    /// <summary>Any number of answers out of a few.</summary>
    Several = 3,

    /// <summary>A number between two ends.</summary>
    Scale = 4,

    /// <summary>Times in the footage, each with a note.</summary>
    Moments = 5,
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
/// <param name="Welsh">The same in Welsh, as far as somebody has written it.</param>
public sealed record QuestionText(string Code, string Name, string Words, string Hint = "", string Meaning = "", string ReasonWords = "", WelshText? Welsh = null);

/// <summary>The words of a question in Welsh; what is missing is shown in English.</summary>
public sealed record WelshText(string? Name = null, string? Words = null, string? Hint = null, string? Meaning = null, string? ReasonWords = null);

/// <summary>The words of an answer.</summary>
/// <param name="Code">Its stable name.</param>
/// <param name="Words">What the person chooses.</param>
/// <param name="Letter">The letter in the chair's rows.</param>
/// <param name="Shape">The shape in the chair's rows.</param>
/// <param name="Step">Its place on the scale, from 0; none for answers that stand beside the scale, such as "I could not tell".</param>
/// <param name="Meaning">One line that says what it stands for; may be empty.</param>
/// <param name="NeedsReason">Whether it must come with a reason.</param>
/// <param name="WordsWelsh">The words in Welsh, if somebody has written them.</param>
/// <param name="MeaningWelsh">The line in Welsh, if somebody has written it.</param>
/// <param name="Band">Where the answer is a grade: the band it falls in.</param>
/// <param name="LeadsTo">Where the answer is a grade: what follows from it.</param>
public sealed record OptionText(
    string Code,
    string Words,
    string Letter,
    MarkShape Shape,
    int? Step,
    string Meaning = "",
    bool NeedsReason = false,
    string? WordsWelsh = null,
    string? MeaningWelsh = null,
    Grade? Band = null,
    Consequence? LeadsTo = null);

/// <summary>A question is asked only where an earlier one was answered in a certain way.</summary>
/// <param name="Question">The code of the earlier question.</param>
/// <param name="Answers">The codes of the answers; one of them is enough.</param>
public sealed record AskedWhen(string Question, IReadOnlyList<string> Answers);

/// <summary>The two ends of a scale and what stands at each.</summary>
public sealed record ScaleEnds(int From, int To, string FromWords, string ToWords)
{
    /// <summary>The most a scale can reach.</summary>
    public const int Highest = 100;
}

/// <summary>All that a version says about one question.</summary>
public sealed record QuestionDesign(
    QuestionText Text,
    QuestionKind Kind,
    bool Required,
    IReadOnlyList<OptionText> Options,
    QuestionMarker Marker = QuestionMarker.None,
    AskedWhen? When = null,
    ScaleEnds? Scale = null);
