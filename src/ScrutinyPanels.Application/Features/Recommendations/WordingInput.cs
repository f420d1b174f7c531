using FluentValidation;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The panel's words as they were typed.</summary>
public sealed record WordingInput(string? Title, string? Saw, string? Ask, string? WhoMustAct, string? HowWeShallKnow)
{
    internal RecommendationWording ToWording() => new(Title, Saw, Ask, WhoMustAct, HowWeShallKnow);

    internal sealed class Validator : AbstractValidator<WordingInput>
    {
        public Validator()
        {
            RuleFor(w => w.Title).Needed(RecommendationRules.TitleNeeded, RecommendationWording.TitleLimit).CarriesNoTrace(tellsOfEncounter: true);
            RuleFor(w => w.Saw).Needed(RecommendationRules.SawNeeded, RecommendationWording.SawLimit).CarriesNoTrace(tellsOfEncounter: true);
            RuleFor(w => w.Ask).Needed(RecommendationRules.AskNeeded, RecommendationWording.AskLimit).CarriesNoTrace();
            RuleFor(w => w.WhoMustAct).Needed(RecommendationRules.WhoNeeded, RecommendationWording.WhoLimit).CarriesNoTrace();
            RuleFor(w => w.HowWeShallKnow).Needed(RecommendationRules.HowNeeded, RecommendationWording.HowLimit).CarriesNoTrace();
        }
    }
}

/// <summary>What is asked of every text that the public may read one day. Whoever wrote it is the only one who may put it right, so it is refused where it is written.</summary>
internal static class PublicWords
{
    public static IRuleBuilderOptionsConditions<T, string?> CarriesNoTrace<T>(this IRuleBuilder<T, string?> rule, bool tellsOfEncounter = false) =>
        rule.Custom((words, context) =>
        {
            foreach (var finding in PublicationChecks.Find(words ?? string.Empty, tellsOfEncounter))
            {
                context.AddFailure(finding.Sentence);
            }
        });
}
