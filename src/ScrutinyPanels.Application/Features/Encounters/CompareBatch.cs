using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The timetable compares the records of a loaded file with others of its months, and proposes to a person what looks like one event.</summary>
public static class CompareBatch
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(ImportBatchId Id) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, BulkWrites bulk) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.ImportBatches.FirstOrDefaultAsync(b => b.Id == command.Id && !b.Compared, cancel).OrNotFound();
            batch.NoteCompared();
            if (batch.IsThere && batch.SupersededBy is null)
            {
                bulk.AfterSave(c => JoinFinder.Propose(db, batch, c));
            }
        }
    }
}
