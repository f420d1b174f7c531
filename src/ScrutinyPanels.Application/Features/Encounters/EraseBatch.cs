using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Erases the records and originals of a file that is due and no longer needed; its counts, its keys and every draw certificate stay.</summary>
public static class EraseBatch
{
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(ImportBatchId Id) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, BulkWrites bulk, Retention retention) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.ReadableBy(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            var now = clock.GetUtcNow();
            batch.Erase(retention.MonthsFor(batch.Kind), UkTime.DayOf(now), now);
            bulk.AfterSave(async c =>
            {
                await db.DropRecords(batch, c);
                await db.DropFile(batch.Id, c);
            });
        }
    }
}
