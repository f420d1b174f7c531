using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>One answer that waits for a senior of the force, beside what the panel asks.</summary>
public static class GetApproval
{
    [Permission(Permissions.ApproveReplies)]
    public sealed record Query(RecommendationId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    /// <param name="IsOwn">Whether the actor asked for approval and so cannot give it.</param>
    public sealed record View(
        RecommendationId Id,
        string Reference,
        string Panel,
        string Title,
        string Saw,
        string Ask,
        ReplyClock Clock,
        RecommendationStep Step,
        ForceDecision Decision,
        string Explanation,
        string Promise,
        DateOnly? PromisedBy,
        bool IsOwn,
        int Version);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var r = await db.Recommendations.AsNoTracking().ForSenior(actor).Get(request.Id, cancellationToken);
            var open = RecommendationLifecycle.Open(r, UkTime.DayOf(clock.GetUtcNow()), actor.RolesOver(r.Reach));
            if (r.ReplyDraft is not { } draft || !open.Contains(RecommendationAction.ApproveReply))
            {
                throw new NotFound();
            }

            var panel = await db.Panels.Where(p => p.Id == r.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            return new(
                r.Id,
                r.Reference,
                panel,
                r.Title,
                r.Saw,
                r.Ask,
                r.Clock(clock.GetUtcNow())!.Value,
                r.Step,
                draft.Decision,
                draft.Explanation,
                draft.Promise,
                draft.PromisedBy,
                draft.AskedBy == actor.Id,
                r.Version);
        }
    }
}
