using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The oversight office lets the public see that a request exists and how it stands.</summary>
public static class PublishRecommendation
{
    [Permission(Permissions.PublishStories)]
    public sealed record Command(RecommendationId Id) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForPanelSide(actor).Get(command.Id, cancel);
            recommendation.Publish(actor, clock.GetUtcNow());
        }
    }
}
