using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The answers that wait for a senior of the force, the soonest due first, and whether its answers need approval.</summary>
public static class ListApprovals
{
    [Permission(Permissions.ApproveReplies)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "approvals";
    }

    public sealed record View(IReadOnlyList<OfForce> Forces, IReadOnlyList<Row> Waiting);

    public sealed record OfForce(ForceId Id, string Name, bool NeedsApproval);

    public sealed record Row(RecommendationId Id, string Reference, string Title, string Panel, ReplyClock Clock);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (_, mine, _) = actor.ReachOf(Role.ForceApprover);
            var forces = await db.Forces.Where(f => mine.Contains(f.Id)).OrderBy(f => f.Name).Select(f => new OfForce(f.Id, f.Name, f.RepliesNeedApproval)).ToListAsync(cancellationToken);
            var found = await db.Recommendations.AsNoTracking().ForSenior(actor)
                .Where(r => (r.Step == RecommendationStep.Sent || r.Step == RecommendationStep.Acknowledged) && r.ReplyDraft!.AskedAt != null)
                .Join(db.Panels, r => r.PanelId, p => p.Id, (r, p) => new { Ask = r, Panel = p.Name })
                .ToListAsync(cancellationToken);
            var now = clock.GetUtcNow();
            return new(forces, [.. found.Select(f => new Row(f.Ask.Id, f.Ask.Reference, f.Ask.Title, f.Panel, f.Ask.Clock(now)!.Value)).OrderBy(r => r.Clock.Due).ThenBy(r => r.Reference, StringComparer.Ordinal)]);
        }
    }
}
