using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The second look: whether new cases still show it.</summary>
public static class RecordCheck
{
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Command(RecommendationId Id, CheckResult Result, string? Sentence) : ICommand, IAbout
    {
        /// <summary>What was counted in the new cases beside what was counted before; none where nothing was.</summary>
        public EvidenceInput? Seen { get; init; }

        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Result).IsInEnum().WithMessage(RecommendationRules.CheckResultNeeded.Sentence);
            RuleFor(c => c.Sentence).Needed(RecommendationRules.SentenceNeeded, RecommendationMoment.WordsLimit).CarriesNoTrace();
            RuleFor(c => c.Seen!).SetValidator(new EvidenceInput.Validator()).When(c => c.Seen is not null);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.RecordCheck(command.Result, command.Sentence, actor, clock.GetUtcNow(), command.Seen?.ToEvidence());
        }
    }
}
