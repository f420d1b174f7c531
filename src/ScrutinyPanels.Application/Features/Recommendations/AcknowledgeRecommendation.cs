using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force says that it has the request.</summary>
public static class AcknowledgeRecommendation
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(RecommendationId Id) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForForceSide(actor).Get(command.Id, cancel);
            recommendation.Acknowledge(actor, clock.GetUtcNow());
        }
    }
}
