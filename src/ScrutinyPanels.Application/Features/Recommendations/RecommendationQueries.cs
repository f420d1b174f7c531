using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Whose recommendations an actor reaches.</summary>
internal static class RecommendationQueries
{
    /// <summary>Those of the panels that the actor chairs and of the areas that the actor oversees.</summary>
    public static IQueryable<Recommendation> ForPanelSide(this IQueryable<Recommendation> all, Actor actor)
    {
        var (areas, _, panels) = actor.ReachOf(Role.Chair, Role.ViceChair, Role.OversightOfficer);
        return all.Where(r => panels.Contains(r.PanelId) || areas.Contains(r.AreaId));
    }

    /// <summary>Those that were sent to the forces for which the actor answers. A draft does not exist for a force.</summary>
    public static IQueryable<Recommendation> ForForceSide(this IQueryable<Recommendation> all, Actor actor)
    {
        var (_, forces, _) = actor.ReachOf(Role.ForceLiaison);
        return all.Where(r => forces.Contains(r.ForceId) && r.SentAt != null);
    }

    /// <summary>Those of the forces whose answers the actor approves.</summary>
    public static IQueryable<Recommendation> ForSenior(this IQueryable<Recommendation> all, Actor actor)
    {
        var (_, forces, _) = actor.ReachOf(Role.ForceApprover);
        return all.Where(r => forces.Contains(r.ForceId) && r.SentAt != null);
    }

    /// <summary>Whether a senior of the force approves each answer first.</summary>
    public static Task<bool> NeedsApproval(this ScrutinyDb db, Recommendation of, CancellationToken cancel) =>
        db.Forces.Where(f => f.Id == of.ForceId).Select(f => f.RepliesNeedApproval).SingleAsync(cancel);

    /// <summary>Those of either side.</summary>
    public static IQueryable<Recommendation> ForEitherSide(this IQueryable<Recommendation> all, Actor actor)
    {
        var (areas, _, panels) = actor.ReachOf(Role.Chair, Role.ViceChair, Role.OversightOfficer);
        var (_, forces, _) = actor.ReachOf(Role.ForceLiaison);
        return all.Where(r => panels.Contains(r.PanelId) || areas.Contains(r.AreaId) || (forces.Contains(r.ForceId) && r.SentAt != null));
    }

    /// <summary>Refuses where somebody changed it since it was looked at; callers that looked at nothing give no version.</summary>
    public static void MustStillBe(this Recommendation recommendation, int? version)
    {
        if (version is { } seen && seen != recommendation.Version)
        {
            throw new ChangedBySomeoneElse();
        }
    }

    /// <summary>One recommendation to change, whole, or not found.</summary>
    public static Task<Recommendation> Get(this IQueryable<Recommendation> reachable, RecommendationId id, CancellationToken cancel) =>
        reachable.Include(r => r.Cases).Include(r => r.ReplyDraft).Include(r => r.Evidence).Include(r => r.Moments).AsSplitQuery().SingleOrDefaultAsync(r => r.Id == id, cancel).OrNotFound();

    /// <summary>The same, for a change that touches nothing but what hangs below it, so that nobody saves or approves another text than they have read.</summary>
    public static async Task<Recommendation> GetToWrite(this ScrutinyDb db, IQueryable<Recommendation> reachable, RecommendationId id, CancellationToken cancel)
    {
        var found = await reachable.Get(id, cancel);
        db.Entry(found).Property(r => r.Version).IsModified = true;
        return found;
    }

    /// <summary>The cases of these ids within the actor's reach; not found when one of them is not.</summary>
    public static async Task<IReadOnlyList<CaseInQuestion>> InQuestion(this ScrutinyDb db, IReadOnlyList<CaseId> ids, Actor actor, CancellationToken cancel)
    {
        var (areas, _, panels) = actor.ReachOf(Role.Chair, Role.ViceChair, Role.OversightOfficer);
        var wanted = ids.Distinct().ToList();
        var found = await db.Cases.AsNoTracking()
            .Where(c => wanted.Contains(c.Id) && (panels.Contains(c.PanelId) || areas.Contains(c.AreaId)))
            .Select(c => new CaseInQuestion(c.Id, c.PanelId, c.ForceId, c.State))
            .ToListAsync(cancel);
        return found.Count == wanted.Count ? found : throw new NotFound();
    }
}
