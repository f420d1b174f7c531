using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Has the written text of a file searched anew with the rules and names of today. What a person hid stays hidden, what they let be read stays so where the same is found again.</summary>
public static class ScanAgain
{
    [Permission(Permissions.RedactTexts)]
    public sealed record Command(ImportBatchId Id) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.OwnBatches(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            batch.ScanAgain();

            // Also where nothing else changes: what a search under way finds is of the names before.
            db.Entry(batch).Property(b => b.ScannedRows).IsModified = true;
        }
    }
}
