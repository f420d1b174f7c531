using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>A senior of the force approves an answer, which goes out at that moment.</summary>
public static class ApproveReply
{
    /// <param name="Version">What the senior has read; an answer that was changed since is not approved.</param>
    [Permission(Permissions.ApproveReplies)]
    public sealed record Command(RecommendationId Id, int? Version = null) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForSenior(actor).Get(command.Id, cancel);
            recommendation.MustStillBe(command.Version);
            recommendation.ApproveReply(actor, clock.GetUtcNow());
        }
    }
}
