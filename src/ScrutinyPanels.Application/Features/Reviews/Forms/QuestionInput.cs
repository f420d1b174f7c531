using FluentValidation;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>A question as an oversight officer types it. Answers are written one on each line; their Welsh words and meanings on the same lines of their own boxes.</summary>
public sealed record QuestionInput
{
    public string Name { get; init; } = string.Empty;

    public string Words { get; init; } = string.Empty;

    public string Hint { get; init; } = string.Empty;

    public string Meaning { get; init; } = string.Empty;

    public string NameWelsh { get; init; } = string.Empty;

    public string WordsWelsh { get; init; } = string.Empty;

    public string HintWelsh { get; init; } = string.Empty;

    public string MeaningWelsh { get; init; } = string.Empty;

    public QuestionKind? Kind { get; init; }

    public bool Required { get; init; }

    /// <summary>Its answers run from one end to the other, as yes, partly and no do; not so for colours or kinds.</summary>
    public bool InOrder { get; init; } = true;

    public string Answers { get; init; } = string.Empty;

    public string AnswersWelsh { get; init; } = string.Empty;

    public string AnswerMeanings { get; init; } = string.Empty;

    public string AnswerMeaningsWelsh { get; init; } = string.Empty;

    public string ScaleFrom { get; init; } = string.Empty;

    public string ScaleTo { get; init; } = string.Empty;

    public string ScaleFromWords { get; init; } = string.Empty;

    public string ScaleToWords { get; init; } = string.Empty;

    /// <summary>The earlier question and its answers that make this one asked, each as question/answer; none where it is always asked.</summary>
    public IReadOnlyList<string> When { get; init; } = [];

    public bool WithBefore { get; init; }

    public string PageTitle { get; init; } = string.Empty;

    public string PageHint { get; init; } = string.Empty;

    internal sealed class Validator : AbstractValidator<QuestionInput>
    {
        private static readonly string TooLong = $"Use {ReviewForm.WordsLimit} characters or fewer";
        private static readonly string MeaningTooLong = $"Use {ReviewForm.MeaningLimit} characters or fewer";

        public Validator()
        {
            RuleFor(q => q.Name).NotEmpty().WithMessage("Enter two or three words that name the question").MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.Words).NotEmpty().WithMessage("Enter the question").MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.Kind).NotNull().WithMessage("Choose how it is answered").IsInEnum().WithMessage("Choose how it is answered");
            RuleFor(q => q.Hint).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.NameWelsh).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.WordsWelsh).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.HintWelsh).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.Meaning).MaximumLength(ReviewForm.MeaningLimit).WithMessage(MeaningTooLong);
            RuleFor(q => q.MeaningWelsh).MaximumLength(ReviewForm.MeaningLimit).WithMessage(MeaningTooLong);
            RuleFor(q => q.PageTitle).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.PageHint).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.ScaleFromWords).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            RuleFor(q => q.ScaleToWords).MaximumLength(ReviewForm.WordsLimit).WithMessage(TooLong);
            foreach (var lines in new[] { (Field: nameof(Answers), Of: (Func<QuestionInput, string>)(q => q.Answers), Limit: ReviewForm.WordsLimit), (nameof(AnswersWelsh), q => q.AnswersWelsh, ReviewForm.WordsLimit), (nameof(AnswerMeanings), q => q.AnswerMeanings, ReviewForm.MeaningLimit), (nameof(AnswerMeaningsWelsh), q => q.AnswerMeaningsWelsh, ReviewForm.MeaningLimit) })
            {
                RuleFor(q => q).Must(q => AnswerLines.Of(lines.Of(q)) is { Count: <= AnswerLines.Most } all && all.All(l => l.Length <= lines.Limit))
                    .OverridePropertyName(lines.Field).WithMessage($"Write at most {AnswerLines.Most} lines of {lines.Limit} characters each");
            }

            RuleFor(q => q.Answers).NotEmpty().When(q => q.Kind is QuestionKind.Several).WithMessage("Write the answers, one on each line");
            RuleFor(q => q.ScaleFrom).Must(AnswerLines.IsOnScale).When(q => q.Kind == QuestionKind.Scale).WithMessage($"Enter the lowest number, from 0 to {ScaleEnds.Highest}");
            RuleFor(q => q.ScaleTo).Must(AnswerLines.IsOnScale).When(q => q.Kind == QuestionKind.Scale).WithMessage($"Enter the highest number, up to {ScaleEnds.Highest}");
            RuleFor(q => q.When).Must(w => w.Select(p => p.Split('/')[0]).Distinct().Count() <= 1).WithMessage("Choose answers of one question only")
                .Must(w => w.Distinct().Count() <= AnswerLines.Most).WithMessage($"Choose at most {AnswerLines.Most} answers");
        }
    }
}
