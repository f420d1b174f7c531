using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

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
        await db.DropJoins(batch, cancel);
    }

    /// <summary>What is left of a proposal is asked anew where two records or more are left; what a panel drew stays one event.</summary>
    private static async Task DropJoins(this ScrutinyDb db, ImportBatch batch, CancellationToken cancel)
    {
        var encounters = db.Encounters.Where(e => e.BatchId == batch.Id);
        var asked = db.JoinProposals.Where(p => p.ForceId == batch.ForceId
            && p.Encounters.Any(x => encounters.Any(e => e.Id == x.EncounterId))
            && !db.Cases.Any(c => p.Encounters.Any(x => x.EncounterId == c.EncounterId)));
        await db.Encounters
            .Where(e => e.JoinedTo != null && asked.Any(p => p.Encounters.Any(x => x.EncounterId == e.Id)))
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.JoinedTo, (EncounterId?)null), cancel);
        await asked.ExecuteUpdateAsync(p => p.SetProperty(x => x.Answer, JoinAnswer.Waiting).SetProperty(x => x.AnsweredBy, (UserId?)null).SetProperty(x => x.AnsweredAt, (DateTimeOffset?)null), cancel);
        await db.ProposedEncounters
            .Where(x => encounters.Any(e => e.Id == x.EncounterId) && asked.Any(p => p.Id == x.ProposalId))
            .ExecuteDeleteAsync(cancel);
        await db.JoinProposals.Where(p => p.ForceId == batch.ForceId && p.Encounters.Count < 2).ExecuteDeleteAsync(cancel);
    }

    /// <summary>The uploaded file behind a batch is not needed any more.</summary>
    public static async Task DropFile(this ScrutinyDb db, ImportBatchId batch, CancellationToken cancel)
    {
        var intakes = (await db.Intakes.Where(i => i.BatchId == batch).Select(i => i.Id).ToListAsync(cancel)).ConvertAll(i => (long)i.Value);
        await db.SealedOriginals.Where(o => o.Kind == SealedKind.FilePart && intakes.Contains(o.Owner)).ExecuteDeleteAsync(cancel);
    }
}
