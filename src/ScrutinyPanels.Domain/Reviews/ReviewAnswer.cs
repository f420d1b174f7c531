using System.Globalization;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>What was answered to one question, as it comes from a page. What is null was not on the page and stays as it was.</summary>
/// <param name="Question">The code of the question.</param>
/// <param name="Choice">The code of the chosen option.</param>
/// <param name="Words">A reason or free text.</param>
/// <param name="Number">A place on a scale as it was typed.</param>
/// <param name="Several">The codes of all chosen options.</param>
/// <param name="Moments">Times in the footage as they were typed.</param>
public sealed record GivenAnswer(string Question, string? Choice, string? Words, string? Number = null, IReadOnlyList<string>? Several = null, IReadOnlyList<GivenMoment>? Moments = null);

/// <summary>A time in the footage as it was typed, with its note.</summary>
public sealed record GivenMoment(string? At, string? Note);

/// <summary>A time in the footage, counted in seconds from its start, with a note.</summary>
public sealed record Moment(int Second, string Note)
{
    public const int NoteLimit = 200;

    /// <summary>The most times that one answer holds.</summary>
    public const int Most = 12;

    /// <summary>Footage is no longer than a day.</summary>
    private const int LastSecond = 24 * 60 * 60;

    /// <summary>The time as minutes and seconds, such as 12:05.</summary>
    public string At => string.Create(CultureInfo.InvariantCulture, $"{Second / 60}:{Second % 60:00}");

    /// <summary>The seconds of a time typed as minutes and seconds, or as hours, minutes and seconds; none where it is not one.</summary>
    public static int? SecondOf(string? typed)
    {
        var parts = (typed ?? string.Empty).Trim().Split(':');
        if (parts.Length is < 2 or > 3 || parts.Any(p => p.Length is 0 or > 4 || !p.All(char.IsAsciiDigit)))
        {
            return null;
        }

        var numbers = parts.Select(p => int.Parse(p, CultureInfo.InvariantCulture)).ToList();
        var second = numbers.Aggregate(0, (sum, n) => (sum * 60) + n);
        return numbers.Skip(1).All(n => n < 60) && second < LastSecond ? second : null;
    }

    public override string ToString() => Note.Length == 0 ? At : $"{At} {Note}";
}

/// <summary>What is kept of one answer: what was chosen, a number, times in the footage, and a reason or free text.</summary>
public sealed class ReviewAnswer
{
    public const int WordsLimit = 2000;

    /// <summary>Room for all the codes, and for all the times with their notes.</summary>
    public const int ListLimit = 4000;

    internal ReviewAnswer(ReviewId reviewId, string question)
    {
        ReviewId = reviewId;
        Question = question;
    }

    private ReviewAnswer()
    {
    }

    public ReviewId ReviewId { get; private set; }

    /// <summary>The code of the question.</summary>
    public string Question { get; private set; } = string.Empty;

    /// <summary>The code of the chosen option.</summary>
    public string? Choice { get; private set; }

    /// <summary>The codes of all chosen options, with spaces between.</summary>
    public string? SeveralChoices { get; private set; }

    /// <summary>The place on the scale.</summary>
    public int? Number { get; private set; }

    /// <summary>The times in the footage, one on each line: the second, a space, the note.</summary>
    public string? MomentLines { get; private set; }

    public string Words { get; private set; } = string.Empty;

    /// <summary>The codes of all chosen options.</summary>
    public IReadOnlyList<string> Chosen => (SeveralChoices ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The times in the footage, earliest first.</summary>
    public IReadOnlyList<Moment> Moments =>
        [.. (MomentLines ?? string.Empty).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split(' ', 2)).Select(p => new Moment(int.Parse(p[0], CultureInfo.InvariantCulture), p[1]))];

    /// <summary>Whether anything at all was answered.</summary>
    public bool IsEmpty => Choice is null && Number is null && Words.Length == 0 && Chosen.Count == 0 && string.IsNullOrEmpty(MomentLines);

    /// <summary>All that is kept, each part with its length, so that no two answers run together into the same text.</summary>
    internal string Whole => string.Concat(new[] { Choice, SeveralChoices, Number?.ToString(CultureInfo.InvariantCulture), MomentLines, Words }
        .Select(part => string.Create(CultureInfo.InvariantCulture, $"{part?.Length ?? 0}:{part}")));

    /// <summary>Whether this option was chosen.</summary>
    public bool Has(string option) => Choice == option || Chosen.Contains(option);

    /// <summary>What would be kept after this; the answer itself stays.</summary>
    internal ReviewAnswer With(FormQuestion question, GivenAnswer given)
    {
        var copy = (ReviewAnswer)MemberwiseClone();
        copy.Keep(question, given);
        return copy;
    }

    internal void Keep(FormQuestion question, GivenAnswer given)
    {
        var number = AnswerShape.Number(question, given);
        SeveralChoices = given.Several is null ? SeveralChoices : AnswerShape.Several(question, given.Several);
        MomentLines = given.Moments is null ? MomentLines : AnswerShape.Moments(question, given.Moments);

        // The answer beside a scale is given up by leaving it out.
        Choice = question.Kind == QuestionKind.Scale && given.Number is not null ? given.Choice : given.Choice ?? Choice;
        Number = given.Number is null ? Number : number;
        Words = given.Words is null ? Words : Text.Optional(given.Words, WordsLimit);
    }
}
