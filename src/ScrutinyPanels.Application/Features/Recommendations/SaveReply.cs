using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force keeps an answer that is not sent yet.</summary>
public static class SaveReply
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(RecommendationId Id, ForceDecision Decision, string? Explanation, string? Promise = null, DateOnly? PromisedBy = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Explanation).FitsIn(ForceReply.ExplanationLimit).CarriesNoTrace();
            RuleFor(c => c.Promise).FitsIn(ForceReply.PromiseLimit).CarriesNoTrace();
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.GetToWrite(db.Recommendations.ForForceSide(actor), command.Id, cancel);
            recommendation.SaveReply(command.Decision, command.Explanation, command.Promise, command.PromisedBy, actor, clock.GetUtcNow());
        }
    }
}
