using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force says how far it has carried out what it promised.</summary>
public static class ReportDelivery
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(RecommendationId Id, Delivery Delivery, string? Sentence) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Delivery).IsInEnum().WithMessage("Choose how far it has come.");
            RuleFor(c => c.Sentence).Needed(RecommendationRules.SentenceNeeded, RecommendationMoment.WordsLimit).CarriesNoTrace();
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForForceSide(actor).Get(command.Id, cancel);
            recommendation.ReportDelivery(command.Delivery, command.Sentence, actor, clock.GetUtcNow());
        }
    }
}
