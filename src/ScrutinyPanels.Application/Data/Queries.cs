using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Data;

/// <summary>Questions that more than one room asks of the database.</summary>
internal static class Queries
{
    /// <summary>The one thing, or <see cref="NotFound"/>.</summary>
    public static async Task<T> OrNotFound<T>(this Task<T?> search)
        where T : class => await search ?? throw new NotFound();

    /// <summary>The ids of the panels over which the actor holds one of the roles; area roles reach every panel of the area.</summary>
    public static IQueryable<Panel> Within(this IQueryable<Panel> panels, Actor actor, params IEnumerable<Role> roles)
    {
        var (areas, _, own) = actor.ReachOf(roles);
        return panels.Where(p => own.Contains(p.Id) || areas.Contains(p.AreaId));
    }

    /// <summary>The areas, forces and panels over which the actor holds one of the roles.</summary>
    public static (List<AreaId> Areas, List<ForceId> Forces, List<PanelId> Panels) ReachOf(this Actor actor, params IEnumerable<Role> roles)
    {
        var held = actor.Holdings.Where(h => roles.Contains(h.Role)).ToList();
        return (
            [.. held.Where(h => h.Scope == ScopeKind.Area).Select(h => new AreaId(h.ScopeId))],
            [.. held.Where(h => h.Scope == ScopeKind.Force).Select(h => new ForceId(h.ScopeId))],
            [.. held.Where(h => h.Scope == ScopeKind.Panel).Select(h => new PanelId(h.ScopeId))]);
    }

    /// <summary>The members and vice chairs of a panel today: whoever is asked to read its cases.</summary>
    public static Task<List<UserId>> MembersToAsk(this ScrutinyDb db, PanelId panel, CancellationToken cancel) => db.Grants
        .Where(g => g.EndedAt == null && g.ScopeId == panel.Value && (g.Role == Role.Member || g.Role == Role.ViceChair))
        .Select(g => g.UserId)
        .Distinct()
        .ToListAsync(cancel);

    /// <summary>What people are called, by account.</summary>
    public static async Task<IReadOnlyDictionary<UserId, string>> NamesOf(this ScrutinyDb db, IEnumerable<UserId> users, CancellationToken cancel)
    {
        var ids = users.Select(u => u.Value).Distinct().ToList();
        return await db.Users.Where(u => ids.Contains(u.Id)).ToDictionaryAsync(u => new UserId(u.Id), u => u.DisplayName, cancel);
    }
}
