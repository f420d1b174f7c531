using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The settled cases because of which the actor's panels may ask something, panel by panel.</summary>
public static class GetCasesToAskAbout
{
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "settled cases";
    }

    public sealed record View(IReadOnlyList<PanelCases> Panels);

    /// <param name="Terms">The days for each kind by the panel's own rules.</param>
    /// <param name="TermDays">Days to reply by the panel's own rules.</param>
    public sealed record PanelCases(PanelId Id, string Name, int TermDays, IReadOnlyList<Line> Cases, IReadOnlyDictionary<RecommendationKind, int> Terms);

    public sealed record Line(CaseId Id, int Number, Month Month, Grade? Grade, string Force);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await db.Panels.AsNoTracking()
                .Within(actor, Role.Chair, Role.ViceChair, Role.OversightOfficer)
                .Include(p => p.Rules)
                .OrderBy(p => p.Name)
                .ToListAsync(cancellationToken);
            var ids = panels.Select(p => p.Id).ToList();
            var settled = await db.Cases.AsNoTracking()
                .Where(c => ids.Contains(c.PanelId) && c.State == CaseState.Settled)
                .Join(db.Forces, c => c.ForceId, f => f.Id, (c, f) => new { c.PanelId, c.Id, c.Number, c.Month, c.Grade, Force = f.Name })
                .OrderByDescending(c => c.Number)
                .ToListAsync(cancellationToken);
            return new View(
            [
                .. panels.Select(p => new PanelCases(
                    p.Id,
                    p.Name,
                    p.CurrentRules.ResponseDays,
                    [.. settled.Where(c => c.PanelId == p.Id).Select(c => new Line(c.Id, c.Number, c.Month, c.Grade, c.Force))],
                    Enum.GetValues<RecommendationKind>().ToDictionary(k => k, k => DraftRecommendation.TermOf(k, p.CurrentRules.Set)))),
            ]);
        }
    }
}
