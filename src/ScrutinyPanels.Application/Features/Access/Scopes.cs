using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>Something that a role can be held over, by name.</summary>
public sealed record ScopeRow(ScopeKind Kind, Guid Id, string Name);

internal static class Scopes
{
    /// <summary>Every area, panel and force under an area; forces that no area looks after cannot have a liaison yet.</summary>
    public static async Task<List<ScopeRow>> AllScopes(this ScrutinyDb db, CancellationToken cancel)
    {
        var areas = await db.Areas.AsNoTracking().Select(a => new { a.Id, a.Name }).ToListAsync(cancel);
        var forces = await db.Forces.AsNoTracking().Where(f => f.AreaId != null).Select(f => new { f.Id, f.Name }).ToListAsync(cancel);
        var panels = await db.Panels.AsNoTracking().Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        return
        [
            .. areas.Select(a => new ScopeRow(ScopeKind.Area, a.Id.Value, a.Name)).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase),
            .. forces.Select(f => new ScopeRow(ScopeKind.Force, f.Id.Value, f.Name)).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase),
            .. panels.Select(p => new ScopeRow(ScopeKind.Panel, p.Id.Value, p.Name)).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>Refuses a role over something that is not there.</summary>
    public static async Task MustExist(this ScrutinyDb db, Role role, Guid scope, CancellationToken cancel)
    {
        var kind = Roles.ScopeOf(role);
        if (kind != ScopeKind.Installation && !(await db.AllScopes(cancel)).Exists(s => s.Kind == kind && s.Id == scope))
        {
            throw new InputInvalid("Scope", "Choose what the role is held over.");
        }
    }
}
