using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>Questions that several uses of this room ask.</summary>
internal static class StoryQueries
{
    /// <summary>What the public may know of: made public by the oversight office.</summary>
    public static IQueryable<Recommendation> Public(this IQueryable<Recommendation> all) => all.Where(r => r.PublishedAt != null && r.SentAt != null);

    /// <summary>Those of the areas that the actor oversees and of the panels that the actor chairs: both sides release words.</summary>
    public static IQueryable<Recommendation> Releasable(this IQueryable<Recommendation> all, Actor actor)
    {
        var (areas, _, panels) = actor.ReachOf(Role.OversightOfficer, Role.Chair, Role.ViceChair);
        return all.Where(r => areas.Contains(r.AreaId) || panels.Contains(r.PanelId));
    }

    /// <summary>A request and its words as somebody previewed them; refused when they were changed since, or while the checks find anything.</summary>
    public static async Task<(Recommendation Asked, StoryWords Words)> PreviewedWords(this ScrutinyDb db, Actor actor, RecommendationId id, int version, NamesToKeepOut names, CancellationToken cancel)
    {
        var asked = await db.Recommendations.Releasable(actor).Include(r => r.Moments).SingleOrDefaultAsync(r => r.Id == id, cancel).OrNotFound();
        if (asked.Version != version)
        {
            throw new ChangedBySomeoneElse();
        }

        var words = AskedView.WordsOf(asked);
        var found = words.Check((await names.Of(asked, cancel)).Names);
        return found.Count == 0 ? (asked, words) : throw new InputInvalid([.. found.Select(f => new InputProblem(f.Part.ToString(), f.Finding.Sentence))]);
    }

    /// <summary>The names of the panel and force around a recommendation.</summary>
    public static async Task<(string Panel, string Slug, string Force, bool IsPractice)> PlaceOf(this ScrutinyDb db, Recommendation r, CancellationToken cancel)
    {
        var panel = await db.Panels.Where(p => p.Id == r.PanelId).Select(p => new { p.Name, p.Slug, p.IsPractice }).SingleAsync(cancel);
        var force = await db.Forces.Where(f => f.Id == r.ForceId).Select(f => f.Name).SingleAsync(cancel);
        return (panel.Name, panel.Slug, force, panel.IsPractice);
    }
}
