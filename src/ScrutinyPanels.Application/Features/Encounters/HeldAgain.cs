using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>A record that is held back stays so when a corrected file brings it again under a new number.</summary>
internal static class HeldAgain
{
    /// <summary>The records of a batch that the force holds back now.</summary>
    public static IQueryable<HeldBack> HeldIn(this ScrutinyDb db, ImportBatchId batch) =>
        db.HeldBack.Where(h => h.LiftedAt == null && db.Encounters.Any(e => e.Id == h.EncounterId && e.BatchId == batch));

    /// <summary>Holds the same rows of the later batch back, with the same reason; refuses where a row is no longer there as it was and nobody has said which one it is now.</summary>
    public static async Task Carry(ScrutinyDb db, ForceSeals seals, Force force, ImportBatch earlier, ImportBatch later, CancellationToken cancel)
    {
        var holds = await db.HeldIn(earlier.Id).ToListAsync(cancel);
        var held = (await db.HeldIn(later.Id).Select(h => h.EncounterId).ToListAsync(cancel)).ToHashSet();
        if (holds.Count == 0)
        {
            return;
        }

        // Those carried over from another earlier batch just now are not saved yet.
        held.UnionWith(db.HeldBack.Local.Where(h => h.LiftedAt is null && h.EncounterId.Batch == later.Id).Select(h => h.EncounterId));

        using var seal = await seals.Of(force, cancel);
        var found = new HashSet<EncounterId>();
        var lost = new List<int>();
        foreach (var hold in holds)
        {
            // Of equal rows, as many as are held back, the first ones.
            var same = await SameRows.In(db, KindsOfRecord.Of(later.Kind), [.. Enumerable.Repeat(hold.EncounterId, holds.Count)], [later.Id], cancel);
            if (same.Select(s => new EncounterId(s)).Where(s => !found.Contains(s)).Select(s => (EncounterId?)s).FirstOrDefault() is not { } again)
            {
                lost.Add(hold.EncounterId.Row);
            }
            else if (found.Add(again) && !held.Contains(again))
            {
                db.HeldBack.Add(hold.Again(again));
                long owner = earlier.Id.Value;
                var number = hold.EncounterId.Value;
                var words = await db.SealedOriginals.AsNoTracking().FirstAsync(o => o.ForceId == force.Id && o.Kind == SealedKind.HoldReason && o.Owner == owner && o.Number == number, cancel);
                db.SealedOriginals.Add(seal.Seal(SealedKind.HoldReason, later.Id.Value, again.Value, seal.Open(words)));
            }
        }

        // Somebody has held back as many other rows of the later file: those are what the lost ones have become.
        if (lost.Count > held.Count(h => !found.Contains(h)))
        {
            throw new RuleBroken(EncounterRules.HeldRowsChanged(lost));
        }
    }
}
