using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Takes a whole batch back until it is released: its records and originals go, its counts stay to be seen.</summary>
public static class UndoBatch
{
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(ImportBatchId Id) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, BulkWrites bulk) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.ReadableBy(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            batch.Undo(actor.Id, clock.GetUtcNow());
            if (batch.Replaces is { } before)
            {
                (await db.ImportBatches.FirstAsync(b => b.Id == before, cancel)).CompareAgain();
            }

            bulk.AfterSave(async c =>
            {
                await db.DropRecords(batch, c);
                await db.Encounters.Where(e => e.BatchId == batch.Id).ExecuteDeleteAsync(c);
                await db.QuarantinedRows.Where(q => q.BatchId == batch.Id).ExecuteDeleteAsync(c);
                await db.DropFile(batch.Id, c);

                // A value that only this batch brought is new again the next time.
                if (!await db.ImportBatches.AnyAsync(b => b.Kind == batch.Kind && b.UndoneAt == null && b.LoadedAt > batch.LoadedAt, c))
                {
                    await db.CodedValues.Where(v => v.FirstSeenIn == batch.Id).ExecuteDeleteAsync(c);
                }
            });
        }
    }
}
