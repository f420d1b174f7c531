using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Lets panels have a batch. Where it has written text, a second person of the force says so, and panels get the redacted text.</summary>
public static class ReleaseBatch
{
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(ImportBatchId Id) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, BulkWrites bulk, ForceSeals seals) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.ReadableBy(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            var force = await db.Forces.SingleAsync(f => f.Id == batch.ForceId, cancel);
            batch.Release(force, actor, clock.GetUtcNow());
            var replaced = await db.Replace(batch, cancel);
            foreach (var earlier in replaced)
            {
                await HeldAgain.Carry(db, seals, force, earlier, batch, cancel);
            }

            bulk.AfterSave(async c =>
            {
                foreach (var earlier in replaced)
                {
                    await db.PartReplaced(earlier.Id, c);
                }

                if (batch.HasText)
                {
                    using var seal = await seals.Of(force, c);
                    await SafeTexts.Release(db, seal, batch, c);
                }

                await db.DropFile(batch.Id, c);
            });
        }
    }
}
