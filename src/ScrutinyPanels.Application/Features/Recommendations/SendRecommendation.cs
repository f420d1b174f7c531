using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Sends a request to the force; the reply clock starts.</summary>
public static class SendRecommendation
{
    /// <param name="Version">The version that was looked at; changing another is refused.</param>
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Command(RecommendationId Id, int? Version = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.MustStillBe(command.Version);
            recommendation.Send(actor, clock.GetUtcNow());
        }
    }
}
