using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Sends a request to the force; the reply clock starts.</summary>
public static class SendRecommendation
{
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Command(RecommendationId Id) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.Send(actor, clock.GetUtcNow());
        }
    }
}
