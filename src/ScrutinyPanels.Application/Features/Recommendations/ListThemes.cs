using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>What the actor's panels asked more than once: how often, since when, and what was promised.</summary>
public static class ListThemes
{
    [Permission(Permissions.ReadRecommendations)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "recommendations";
    }

    public sealed record View(IReadOnlyList<Repeat> Repeats);

    /// <param name="Asks">What was asked, latest first.</param>
    public sealed record Repeat(string Panel, AskTheme Theme, IReadOnlyList<EarlierAsk> Asks);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var asked = await db.Recommendations.AsNoTracking().ForPanelSide(actor)
                .Where(r => r.Theme != AskTheme.NotSaid && r.SentAt != null && r.Step != RecommendationStep.Withdrawn && r.Kind != RecommendationKind.Commendation)
                .ToListAsync(cancellationToken);
            var panels = await db.Panels.ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
            return new View(
            [
                .. asked.GroupBy(r => (r.PanelId, r.ForceId, r.Theme)).Where(g => g.Count() > 1)
                    .Select(g => new Repeat(panels[g.Key.PanelId], g.Key.Theme, [.. g.OrderByDescending(r => r.Number).Select(EarlierAsk.Of)]))
                    .OrderByDescending(r => r.Asks.Count).ThenBy(r => r.Panel, StringComparer.Ordinal).ThenBy(r => r.Theme),
            ]);
        }
    }
}
