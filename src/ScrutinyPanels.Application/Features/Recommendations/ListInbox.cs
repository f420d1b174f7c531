using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>What panels ask of the actor's force: waiting ones by due date, then those that were answered.</summary>
public static class ListInbox
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "inbox";
    }

    public sealed record View(IReadOnlyList<Row> Waiting, IReadOnlyList<Row> Answered);

    public sealed record Row(
        RecommendationId Id,
        string Reference,
        string Title,
        string Panel,
        RecommendationStep Step,
        ForceDecision Decision,
        Judgement Judgement,
        ReplyClock Clock,
        RecommendationKind Kind,
        ComesNext Next);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var found = await db.Recommendations.AsNoTracking().ForForceSide(actor)
                .Join(db.Panels, r => r.PanelId, p => p.Id, (r, p) => new { Recommendation = r, Panel = p.Name })
                .ToListAsync(cancellationToken);
            var rows = found
                .OrderByDescending(f => f.Recommendation.Clock(now)!.Value.IsLate)
                .ThenBy(f => f.Recommendation.Clock(now)!.Value.Due)
                .ThenBy(f => f.Panel, StringComparer.Ordinal)
                .ThenBy(f => f.Recommendation.Number)
                .Select(f => new Row(
                    f.Recommendation.Id,
                    f.Recommendation.Reference,
                    f.Recommendation.Title,
                    f.Panel,
                    f.Recommendation.Step,
                    f.Recommendation.Decision,
                    f.Recommendation.Judgement,
                    f.Recommendation.Clock(now)!.Value,
                    f.Recommendation.Kind,
                    f.Recommendation.Next(UkTime.DayOf(now))))
                .ToLookup(r => r.Step is RecommendationStep.Sent or RecommendationStep.Acknowledged);
            return new View([.. rows[true]], [.. rows[false].Reverse()]);
        }
    }
}
