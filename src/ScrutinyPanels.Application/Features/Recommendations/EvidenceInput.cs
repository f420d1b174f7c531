using FluentValidation;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Evidence as it was typed; counts and periods are for a measure and for new records looked at.</summary>
public sealed record EvidenceInput(
    EvidenceKind Kind,
    string? Words,
    int? BeforeCount = null,
    int? BeforeOf = null,
    string? BeforePeriod = null,
    int? AfterCount = null,
    int? AfterOf = null,
    string? AfterPeriod = null)
{
    internal Evidence ToEvidence() => Kind == EvidenceKind.Document
        ? new(Kind, Words)
        : new(Kind, Words, new(BeforeCount ?? -1, BeforeOf ?? 0, BeforePeriod), new(AfterCount ?? -1, AfterOf ?? 0, AfterPeriod));

    internal sealed class Validator : AbstractValidator<EvidenceInput>
    {
        public Validator()
        {
            RuleFor(e => e.Kind).IsInEnum().WithMessage(RecommendationRules.EvidenceKindNeeded.Sentence);
            RuleFor(e => e.Words).Needed(RecommendationRules.EvidenceWordsNeeded, Evidence.WordsLimit).CarriesNoTrace();
            When(e => e.Kind is EvidenceKind.Measure or EvidenceKind.Resample, () =>
            {
                RuleFor(e => e.BeforeCount).Must((e, count) => Fits(count, e.BeforeOf)).WithMessage(RecommendationRules.CountsNeeded.Sentence);
                RuleFor(e => e.AfterCount).Must((e, count) => Fits(count, e.AfterOf)).WithMessage(RecommendationRules.CountsNeeded.Sentence);
                RuleFor(e => e.BeforePeriod).Needed(RecommendationRules.PeriodNeeded, Evidence.PeriodLimit).CarriesNoTrace();
                RuleFor(e => e.AfterPeriod).Needed(RecommendationRules.PeriodNeeded, Evidence.PeriodLimit).CarriesNoTrace();
            });
        }

        private static bool Fits(int? count, int? of) => of is >= 1 and <= Evidence.MostCounted && count >= 0 && count <= of;
    }
}
