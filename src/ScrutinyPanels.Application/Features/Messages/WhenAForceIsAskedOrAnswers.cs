using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>Whoever answers for a force is told that something was sent to it; the panel's chairs and the oversight office, that it answered.</summary>
internal sealed class WhenAForceIsAskedOrAnswers(ScrutinyDb db, Outbox outbox) : IReaction<RecommendationSent>, IReaction<ReplyReceived>
{
    public Task When(RecommendationSent happened, CancellationToken cancel) => Tell(happened.RecommendationId, MessageAbout.SentToForce, [Role.ForceLiaison], cancel);

    public Task When(ReplyReceived happened, CancellationToken cancel) =>
        Tell(happened.RecommendationId, MessageAbout.ForceAnswered, [Role.Chair, Role.ViceChair, Role.OversightOfficer], cancel);

    private async Task Tell(RecommendationId id, MessageAbout what, Role[] roles, CancellationToken cancel)
    {
        // It may be as new as this save.
        var recommendation = await db.Recommendations.FindAsync([id], cancel) ?? throw new NotFound();
        await outbox.Tell(await outbox.Holders(recommendation.Reach, roles, cancel), what, $"recommendation {id.Value} {recommendation.Version}", cancel);
    }
}
