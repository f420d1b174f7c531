using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>The areas of the installation with their forces and panels, and the forces that no area looks after yet.</summary>
public static class ListAreas
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<AreaRow> Areas, IReadOnlyList<ForceRow> FreeForces);

    public sealed record AreaRow(Guid Id, string Name, string DataController, bool HasWelsh, IReadOnlyList<ForceRow> Forces, IReadOnlyList<PanelRow> Panels);

    public sealed record ForceRow(Guid Id, string Name);

    /// <param name="Parent">The name of the panel that it belongs to; none where it stands by itself.</param>
    public sealed record PanelRow(Guid Id, string Name, string Slug, string Preset, string? Parent);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var areas = await db.Areas.AsNoTracking().OrderBy(a => a.Name).ToListAsync(cancellationToken);
            var forces = await db.Forces.AsNoTracking().OrderBy(f => f.Name).ToListAsync(cancellationToken);
            var panels = await db.Panels.AsNoTracking().Include(p => p.Rules).OrderBy(p => p.Name).ToListAsync(cancellationToken);
            return new(
                [.. areas.Select(a => new AreaRow(
                    a.Id.Value,
                    a.Name,
                    a.DataController,
                    a.HasWelsh,
                    [.. forces.Where(f => f.AreaId == a.Id).Select(f => new ForceRow(f.Id.Value, f.Name))],
                    [.. panels.Where(p => p.AreaId == a.Id).Select(p => new PanelRow(p.Id.Value, p.Name, p.Slug, p.CurrentRules.Preset, panels.Find(q => q.Id == p.ParentId)?.Name))]))],
                [.. forces.Where(f => f.AreaId is null).Select(f => new ForceRow(f.Id.Value, f.Name))]);
        }
    }
}
