using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>Questions that several uses of this room ask.</summary>
internal static class StoryQueries
{
    /// <summary>What the public may know of: made public by the oversight office.</summary>
    public static IQueryable<Recommendation> Public(this IQueryable<Recommendation> all) => all.Where(r => r.PublishedAt != null && r.SentAt != null);

    /// <summary>Those of the areas that the actor oversees.</summary>
    public static IQueryable<Recommendation> Overseen(this IQueryable<Recommendation> all, Actor actor)
    {
        var (areas, _, _) = actor.ReachOf(Role.OversightOfficer);
        return all.Where(r => areas.Contains(r.AreaId));
    }

    /// <summary>The names of the panel and force around a recommendation.</summary>
    public static async Task<(string Panel, string Slug, string Force, bool IsPractice)> PlaceOf(this ScrutinyDb db, Recommendation r, CancellationToken cancel)
    {
        var panel = await db.Panels.Where(p => p.Id == r.PanelId).Select(p => new { p.Name, p.Slug, p.IsPractice }).SingleAsync(cancel);
        var force = await db.Forces.Where(f => f.Id == r.ForceId).Select(f => f.Name).SingleAsync(cancel);
        return (panel.Name, panel.Slug, force, panel.IsPractice);
    }
}
