using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force notes that feedback or praise was passed on, or what came back.</summary>
public static class NoteReceipt
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(RecommendationId Id, Receipt Receipt, string? Words = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Receipt).IsInEnum().WithMessage(RecommendationRules.ReceiptNeeded.Sentence);
            RuleFor(c => c.Words).FitsIn(Recommendation.ReasonLimit).CarriesNoTrace();
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForForceSide(actor).Get(command.Id, cancel);
            recommendation.NoteReceipt(command.Receipt, command.Words, actor, clock.GetUtcNow());
        }
    }
}
