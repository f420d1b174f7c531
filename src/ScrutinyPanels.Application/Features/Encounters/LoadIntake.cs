using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The timetable loads a file that was read: its records come in whole or not at all, and the file has become a batch.</summary>
public static class LoadIntake
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(IntakeId Id) : ICommand<ImportBatchId>, IAbout
    {
        /// <summary>What the first reading found.</summary>
        internal ReadIntake.Answer? Read { get; init; }

        public string Subject => $"intake {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, ForceSeals seals, BatchLoader loader, BulkWrites bulk) : ICommandHandler<Command, ImportBatchId>
    {
        public async Task<ImportBatchId> Handle(Command command, CancellationToken cancel)
        {
            var intake = await db.Intakes.FirstOrDefaultAsync(i => i.Id == command.Id && i.State == IntakeState.Working, cancel).OrNotFound();
            if (command.Read is not { Reading: var reading })
            {
                throw new NotFound();
            }

            // The numbers of values that the reading knows must still be theirs.
            var known = await db.CodedValues.Where(v => v.Kind == intake.Kind).Select(v => v.Id).ToListAsync(cancel);
            if (!reading.KnownValues.SetEquals(known))
            {
                throw new ChangedBySomeoneElse();
            }

            var force = await db.Forces.SingleAsync(f => f.Id == intake.ForceId, cancel);
            var file = new IntakeFile(db, await seals.Of(force, cancel), force, intake, reading.Sheet);
            var batch = await loader.Load(force, file.ToLoad(), reading.Read, reading.Values, intake.StartedBy, cancel);
            intake.EndAs(batch);
            bulk.AfterSave(_ =>
            {
                file.Dispose();
                return Task.CompletedTask;
            });
            return batch.Id;
        }
    }
}
