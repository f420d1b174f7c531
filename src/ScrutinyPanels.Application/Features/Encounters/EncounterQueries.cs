using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Whose records somebody may load and look at: the operator's are all, an oversight officer's those of the area's forces.</summary>
internal static class EncounterQueries
{
    public static IQueryable<Force> LoadableBy(this IQueryable<Force> forces, Actor actor)
    {
        if (actor.IsSystem)
        {
            return forces;
        }

        var areas = actor.ReachOf(Role.OversightOfficer).Areas.Select(a => (AreaId?)a).ToList();
        return forces.Where(f => areas.Contains(f.AreaId));
    }

    /// <summary>The batches of those forces. It counts who looks after the force today, not who did when the file was loaded.</summary>
    public static IQueryable<ImportBatch> ReadableBy(this ScrutinyDb db, Actor actor)
    {
        var forces = db.Forces.LoadableBy(actor);
        return db.ImportBatches.Where(b => forces.Any(f => f.Id == b.ForceId));
    }
}
