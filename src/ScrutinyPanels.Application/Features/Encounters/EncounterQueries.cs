using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Whose records somebody may load and look at: the operator's are all, an oversight officer's those of the area's forces, a liaison's those of the force.</summary>
internal static class EncounterQueries
{
    public static IQueryable<Force> LoadableBy(this IQueryable<Force> forces, Actor actor)
    {
        if (actor.IsSystem)
        {
            return forces;
        }

        var areas = actor.ReachOf(Role.OversightOfficer).Areas.Select(a => (AreaId?)a).ToList();
        var own = actor.ReachOf(Role.ForceLiaison).Forces;
        return forces.Where(f => areas.Contains(f.AreaId) || own.Contains(f.Id));
    }

    /// <summary>The batches of those forces. It counts who looks after the force today, not who did when the file was loaded.</summary>
    public static IQueryable<ImportBatch> ReadableBy(this ScrutinyDb db, Actor actor)
    {
        var forces = db.Forces.LoadableBy(actor);
        return db.ImportBatches.Where(b => forces.Any(f => f.Id == b.ForceId));
    }

    /// <summary>A released batch takes the place of the one it corrects, and of those that one would have taken the place of; what was already drawn stays drawn. The answer is all of them.</summary>
    public static async Task<IReadOnlyList<ImportBatch>> Replace(this ScrutinyDb db, ImportBatch released, CancellationToken cancel)
    {
        var replaced = new List<ImportBatch>();
        for (var id = released.Replaces; id is { } of; id = replaced[^1].ReleasedAt is null ? replaced[^1].Replaces : null)
        {
            var earlier = await db.ImportBatches.FirstAsync(b => b.Id == of, cancel);
            earlier.SupersedeBy(released);
            replaced.Add(earlier);
        }

        return replaced;
    }

    /// <summary>Joins of a record that was replaced are undone, unless a panel drew one of them: the corrected record is proposed anew.</summary>
    public static Task PartReplaced(this ScrutinyDb db, ImportBatchId replaced, CancellationToken cancel) =>
        db.Encounters
            .Where(e => e.JoinedTo != null
                && db.Encounters.Any(o => o.BatchId == replaced && (o.Id == e.JoinedTo || o.JoinedTo == e.JoinedTo))
                && !db.Cases.Any(c => db.Encounters.Any(m => m.Id == c.EncounterId && (m.Id == e.JoinedTo || m.JoinedTo == e.JoinedTo))))
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.JoinedTo, (EncounterId?)null), cancel);

    /// <summary>Whose originals somebody may read: those of the forces they speak for, and nobody else's.</summary>
    public static IQueryable<Force> OwnedBy(this IQueryable<Force> forces, Actor actor)
    {
        var own = actor.ReachOf(Role.ForceLiaison).Forces;
        return forces.Where(f => own.Contains(f.Id));
    }
}
