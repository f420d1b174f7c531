using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Looks through the written text of a file anew with the rules and names of today. What a person hid stays hidden, what they let be read stays so where the same is found again.</summary>
public static class ScanAgain
{
    [Permission(Permissions.RedactTexts)]
    public sealed record Command(ImportBatchId Id) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, BulkWrites bulk, ForceSeals seals) : ICommandHandler<Command>
    {
        private const int ChunkRows = 2_000;

        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.OwnBatches(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            if (!batch.HasText)
            {
                throw new RuleBroken(EncounterRules.NothingToRedact);
            }

            batch.Reopen();
            bulk.AfterSave(c => Scan(batch, c));
        }

        private async Task Scan(ImportBatch batch, CancellationToken cancel)
        {
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancel);
            using var seal = await seals.Of(force, cancel);
            var scan = await BatchLoader.ScanOf(db, seal, force.Id, cancel);
            var fields = KindsOfRecord.Of(batch.Kind).TextFields().Select(f => f.Name).ToList();
            var readable = (await db.TextMarks.AsNoTracking().Where(m => m.BatchId == batch.Id && !m.ByHand && m.Stands).Select(m => new { m.RecordId, m.Field, m.Start, m.Length }).ToListAsync(cancel))
                .Select(m => (m.RecordId, m.Field, m.Start, m.Length)).ToHashSet();
            await db.TextMarks.Where(m => m.BatchId == batch.Id && !m.ByHand).ExecuteDeleteAsync(cancel);
            var found = new List<object?[]>();
            await foreach (var (record, originals, byHand) in SafeTexts.Originals(db, seal, batch.Id, cancel))
            {
                foreach (var field in fields.Where(originals.ContainsKey))
                {
                    var hidden = byHand.Where(m => m.Field == field).ToList();
                    found.AddRange(scan.Find(originals[field]).SelectMany(h => h.Outside(originals[field], hidden)).Select(hit => (object?[])
                        [record, field, hit.Start, batch.Id.Value, hit.Length, (int)hit.Category, false, readable.Contains((record, field, hit.Start, hit.Length))]));
                }

                if (found.Count >= ChunkRows)
                {
                    await Put(found, cancel);
                }
            }

            await Put(found, cancel);
        }

        private async Task Put(List<object?[]> found, CancellationToken cancel)
        {
            await BulkInsert.Rows(db, nameof(ScrutinyDb.TextMarks), RecordWriter.MarkColumns, found, cancel);
            found.Clear();
        }
    }
}
