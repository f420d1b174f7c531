using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>The timetable asks which waiting requests came near their day or reached a rung of the ladder of which nobody was told yet.</summary>
public static class ListClocksToTell
{
    [Permission(Permissions.RunTheService)]
    public sealed record Query : IQuery<IReadOnlyList<RecommendationId>>;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, IReadOnlyList<RecommendationId>>
    {
        public async Task<IReadOnlyList<RecommendationId>> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var waiting = await db.Recommendations.AsNoTracking().Where(r => r.Step == RecommendationStep.Sent || r.Step == RecommendationStep.Acknowledged).ToListAsync(cancellationToken);
            var panels = waiting.Select(r => r.PanelId).Distinct().ToList();
            var rules = await db.Panels.AsNoTracking().Where(p => panels.Contains(p.Id)).Include(p => p.Rules).ToDictionaryAsync(p => p.Id, p => p.CurrentRules.Set, cancellationToken);
            var due = waiting.OrderBy(r => r.Id.Value).Select(r => (r.Id, Telling: ClockTelling.Of(r, rules[r.PanelId], now))).Where(d => d.Telling is not null).ToList();
            var abouts = due.Select(d => d.Telling!.About).ToList();
            var told = (await db.Messages.Where(m => abouts.Contains(m.About)).Select(m => m.About).Distinct().ToListAsync(cancellationToken)).ToHashSet();
            return [.. due.Where(d => !told.Contains(d.Telling!.About)).Select(d => d.Id)];
        }
    }
}
