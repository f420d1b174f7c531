using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Takes away what a batch brought, by ranges of numbers, a statement a table.</summary>
internal static class BatchRows
{
    /// <summary>Its records, their originals and marks, and what was said of them; the encounters stay as numbers without contents.</summary>
    public static async Task DropRecords(this ScrutinyDb db, ImportBatch batch, CancellationToken cancel)
    {
        long owner = batch.Id.Value;
        var encounters = db.Encounters.Where(e => e.BatchId == batch.Id);
        await db.TextMarks.Where(m => m.BatchId == batch.Id).ExecuteDeleteAsync(cancel);
        await db.SealedOriginals.Where(o => o.ForceId == batch.ForceId && o.Owner == owner && (o.Kind == SealedKind.Record || o.Kind == SealedKind.QuarantinedRow || o.Kind == SealedKind.HoldReason)).ExecuteDeleteAsync(cancel);
        await db.Records(KindsOfRecord.Of(batch.Kind)).Where(r => (ImportBatchId)r[RecordTables.BatchId] == batch.Id).ExecuteDeleteAsync(cancel);
        await db.HeldBack.Where(h => encounters.Any(e => e.Id == h.EncounterId)).ExecuteDeleteAsync(cancel);
        var proposals = db.ProposedEncounters.Where(p => encounters.Any(e => e.Id == p.EncounterId)).Select(p => p.ProposalId).Distinct();
        var gone = await proposals.ToListAsync(cancel);
        await db.ProposedEncounters.Where(p => gone.Contains(p.ProposalId)).ExecuteDeleteAsync(cancel);
        await db.JoinProposals.Where(p => gone.Contains(p.Id)).ExecuteDeleteAsync(cancel);
        var roots = encounters.Select(e => (EncounterId?)e.Id);
        await db.Encounters.Where(e => e.JoinedTo != null && (e.BatchId == batch.Id || roots.Contains(e.JoinedTo))).ExecuteUpdateAsync(e => e.SetProperty(x => x.JoinedTo, (EncounterId?)null), cancel);
    }

    /// <summary>The uploaded file behind a batch is not needed any more.</summary>
    public static async Task DropFile(this ScrutinyDb db, ImportBatchId batch, CancellationToken cancel)
    {
        var intakes = (await db.Intakes.Where(i => i.BatchId == batch).Select(i => i.Id).ToListAsync(cancel)).ConvertAll(i => (long)i.Value);
        await db.SealedOriginals.Where(o => o.Kind == SealedKind.FilePart && intakes.Contains(o.Owner)).ExecuteDeleteAsync(cancel);
    }
}
