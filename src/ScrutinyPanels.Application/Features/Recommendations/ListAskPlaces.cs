using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The panels for which the actor may ask, each with the forces it looks at.</summary>
public static class ListAskPlaces
{
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Row> Rows);

    public sealed record Row(PanelId Panel, string PanelName, ForceId Force, string ForceName);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await db.Panels.AsNoTracking().Within(actor, Role.Chair, Role.ViceChair, Role.OversightOfficer).Include(p => p.Coverage).OrderBy(p => p.Name).ToListAsync(cancellationToken);
            var forces = await db.Forces.ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken);
            return new View([.. from panel in panels from force in panel.Coverage.Select(c => c.ForceId).Distinct() select new Row(panel.Id, panel.Name, force, forces[force])]);
        }
    }
}
