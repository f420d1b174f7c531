using System.Globalization;
using System.Text;
using FluentValidation;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>One grade as an oversight officer types it.</summary>
/// <param name="Code">The grade of the version before that it is; none for a new one.</param>
public sealed record GradeInput(string? Code, string Words, string Meaning, string WordsWelsh, string MeaningWelsh, Grade? Band, bool NeedsReason, Trigger Trigger, string EscalateTo, string WithinDays)
{
    /// <summary>The most days that somebody above can be given.</summary>
    public const int MostDays = 365;

    /// <summary>The grades in their order as answers of a form. One that was there before keeps its code and its mark while it stays in its band; in another band it is another grade. No two look the same.</summary>
    internal static IReadOnlyList<OptionText> ToOptions(IReadOnlyList<GradeInput> typed, IReadOnlyList<OptionText> before)
    {
        var made = new List<OptionText>();
        var step = 0;
        foreach (var grade in typed)
        {
            var was = before.FirstOrDefault(o => o.Code == grade.Code && o.Band == grade.Band);
            var code = was?.Code ?? ReviewForm.CodeFor(grade.Words, before.Concat(made).Select(o => o.Code));
            var shape = was?.Shape ?? ShapeOf(grade.Band);
            var taken = made.Where(o => o.Shape == shape).Select(o => o.Letter)
                .Concat(typed.Where(t => t != grade).Select(t => before.FirstOrDefault(o => o.Code == t.Code && o.Band == t.Band && o.Shape == shape)?.Letter).OfType<string>());
            var letter = was?.Letter ?? LetterFor(grade.Words, taken.ToHashSet(StringComparer.Ordinal));
            var above = grade.Trigger == Trigger.Escalate;
            made.Add(new(
                code,
                grade.Words.Trim(),
                letter,
                shape,
                grade.Band == Grade.CouldNotTell ? null : step++,
                grade.Meaning.Trim(),
                grade.NeedsReason,
                Kept(grade.WordsWelsh),
                Kept(grade.MeaningWelsh),
                grade.Band,
                new(grade.Trigger, above ? grade.EscalateTo.Trim() : null, above && IsDays(grade.WithinDays) ? int.Parse(grade.WithinDays, CultureInfo.InvariantCulture) : null)));
        }

        return made;
    }

    // The first letter of the name that no grade of the same shape has, or else a number.
    private static string LetterFor(string words, HashSet<string> taken) => words.EnumerateRunes().Where(Rune.IsLetterOrDigit).Select(r => Rune.ToUpperInvariant(r).ToString())
        .Concat(Enumerable.Range(1, 99).Select(n => n.ToString(CultureInfo.InvariantCulture))).First(l => !taken.Contains(l));

    private static bool IsDays(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is >= 1 and <= MostDays;

    private static MarkShape ShapeOf(Grade? band) => band switch
    {
        Grade.Green => MarkShape.Circle,
        Grade.Amber => MarkShape.Triangle,
        Grade.Red => MarkShape.Diamond,
        _ => MarkShape.Ring,
    };

    private static string? Kept(string typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    internal sealed class Validator : AbstractValidator<GradeInput>
    {
        private static readonly string TooLong = $"Use {ReviewForm.WordsLimit} characters or fewer";
        private static readonly string MeaningTooLong = $"Use {ReviewForm.MeaningLimit} characters or fewer";

        public Validator()
        {
            RuleFor(g => g.Words).NotEmpty().WithMessage("Enter the name of the grade").MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(g => g.WordsWelsh).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(g => g.Meaning).MaximumLength(ReviewForm.MeaningLimit).WithMessage(MeaningTooLong);
            RuleFor(g => g.MeaningWelsh).MaximumLength(ReviewForm.MeaningLimit).WithMessage(MeaningTooLong);
            RuleFor(g => g.Band).NotNull().WithMessage(ReviewRules.GradeNeedsBand.Sentence).IsInEnum().WithMessage(ReviewRules.GradeNeedsBand.Sentence);
            RuleFor(g => g.Trigger).IsInEnum().WithMessage("Choose what follows from the grade");
            RuleFor(g => g.EscalateTo).NotEmpty().When(g => g.Trigger == Trigger.Escalate).WithMessage("Enter who it goes to").MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(g => g.WithinDays).Must(IsDays).When(g => g.Trigger == Trigger.Escalate).WithMessage($"Enter the days they have, from 1 to {MostDays}");
        }
    }
}
