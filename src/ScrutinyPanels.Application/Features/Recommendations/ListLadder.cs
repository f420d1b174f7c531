using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Whose list things are on: what is late climbs the panel's ladder, and a red grade is on a senior list until the force answers. All of it is worked out from the clock.</summary>
public static class ListLadder
{
    [Permission(Permissions.ReadRecommendations)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "recommendations";
    }

    public sealed record View(IReadOnlyList<List> Lists);

    /// <param name="To">The post or body whose list it is.</param>
    public sealed record List(string Panel, string To, IReadOnlyList<Late> Late, IReadOnlyList<Red> Red);

    public sealed record Late(RecommendationId Id, string Reference, string Title, string Force, ReplyClock Clock, Rung Rung);

    /// <param name="Asked">What was asked because of it and is not answered; none where nothing was asked yet.</param>
    public sealed record Red(CaseId Id, int Number, Month Month, DateTimeOffset? SettledAt, RecommendationId? Asked, string Reference);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var panels = await db.Panels.AsNoTracking().Within(actor, Role.Chair, Role.ViceChair, Role.OversightOfficer).Include(p => p.Rules).OrderBy(p => p.Name).ToListAsync(cancellationToken);
            var forces = await db.Forces.ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken);
            var waiting = await db.Recommendations.AsNoTracking().ForPanelSide(actor)
                .Where(r => r.Step == RecommendationStep.Sent || r.Step == RecommendationStep.Acknowledged).ToListAsync(cancellationToken);
            var lists = new List<List>();
            foreach (var panel in panels)
            {
                var rules = panel.CurrentRules.Set;
                var late = waiting.Where(r => r.PanelId == panel.Id)
                    .Select(r => (Ask: r, Clock: r.Clock(now)!.Value))
                    .Select(r => (r.Ask, r.Clock, Rung: rules.RungAt(r.Clock.IsLate, r.Clock.WorkingDaysLate)))
                    .Where(r => r.Rung is not null)
                    .OrderBy(r => r.Clock.Due)
                    .Select(r => new Late(r.Ask.Id, r.Ask.Reference, r.Ask.Title, forces[r.Ask.ForceId], r.Clock, r.Rung!))
                    .ToList();
                var red = rules.RedGoesTo.Length == 0 ? [] : await db.RedUnanswered(panel.Id, cancellationToken);
                lists.AddRange(rules.Ladder.Reverse().Select(r => new List(panel.Name, r.To, [.. late.Where(l => l.Rung == r)], [])).Where(l => l.Late.Count > 0));
                if (red.Count > 0)
                {
                    lists.Add(new List(panel.Name, rules.RedGoesTo, [], [.. red.Select(r => new Red(r.Id, r.Number, r.Month, r.SettledAt, r.Asked, r.Reference))]));
                }
            }

            return new View(lists);
        }
    }
}
