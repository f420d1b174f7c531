using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>Whoever answers for a force is told that something was sent to it, and its senior where that is about a red grade; the panel's chairs and the oversight office, that it answered; and within the force, who has to do what with the answer.</summary>
internal sealed class WhenAForceIsAskedOrAnswers(ScrutinyDb db, Outbox outbox)
    : IReaction<RecommendationSent>, IReaction<ReplyReceived>, IReaction<ApprovalAsked>, IReaction<ReplySentBack>, IReaction<DraftWrittenByLink>
{
    public async Task When(RecommendationSent happened, CancellationToken cancel)
    {
        var sent = await Tell(happened.RecommendationId, MessageAbout.SentToForce, [Role.ForceLiaison], cancel);
        var cases = sent.Cases.Select(c => c.CaseId).ToList();
        if (sent.Kind == RecommendationKind.Feedback && await db.Cases.AnyAsync(c => cases.Contains(c.Id) && c.Grade == Grade.Red, cancel))
        {
            await Tell(sent.Id, MessageAbout.RedGrade, [Role.ForceApprover], cancel);
        }
    }

    public Task When(ReplyReceived happened, CancellationToken cancel) =>
        Tell(happened.RecommendationId, MessageAbout.ForceAnswered, [Role.Chair, Role.ViceChair, Role.OversightOfficer], cancel);

    public Task When(ApprovalAsked happened, CancellationToken cancel) => Tell(happened.RecommendationId, MessageAbout.ApprovalAsked, [Role.ForceApprover], cancel);

    public Task When(ReplySentBack happened, CancellationToken cancel) => Tell(happened.RecommendationId, MessageAbout.ReplySentBack, [Role.ForceLiaison], cancel);

    public async Task When(DraftWrittenByLink happened, CancellationToken cancel) => await outbox.Tell(
        await outbox.Holders(new(Guid.Empty, happened.ForceId.Value, Guid.Empty), [Role.ForceLiaison], cancel), MessageAbout.DraftWritten, $"reply link {happened.LinkId.Value}", cancel);

    private async Task<Recommendation> Tell(RecommendationId id, MessageAbout what, Role[] roles, CancellationToken cancel)
    {
        // It may be as new as this save.
        var recommendation = await db.Recommendations.FindAsync([id], cancel) ?? throw new NotFound();
        await outbox.Tell(await outbox.Holders(recommendation.Reach, roles, cancel), what, $"recommendation {id.Value} {recommendation.Version}", cancel);
        return recommendation;
    }
}
