using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The timetable keeps what was found in the next records of a file, in the place of what an earlier search found there.</summary>
public static class KeepScan
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(ImportBatchId Id) : ICommand, IAbout
    {
        /// <summary>What was found.</summary>
        internal ScanTexts.Answer? Scan { get; init; }

        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock, BulkWrites bulk) : ICommandHandler<Command>
    {
        private static readonly string[] Columns =
        [
            nameof(TextMark.RecordId), nameof(TextMark.Field), nameof(TextMark.Start), nameof(TextMark.BatchId), nameof(TextMark.Length), nameof(TextMark.Category), nameof(TextMark.ByHand), nameof(TextMark.Stands),
        ];

        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.ToBeScanned().FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            if (command.Scan is not { } scan)
            {
                throw new NotFound();
            }

            if (batch.Version != scan.Version)
            {
                throw new RuleBroken(EncounterRules.ScanMovedOn);
            }

            batch.NoteScanned(scan.From, scan.To, scan.All, clock.GetUtcNow());
            bulk.AfterSave(c => Keep(batch, scan, c));
        }

        private async Task Keep(ImportBatch batch, ScanTexts.Answer scan, CancellationToken cancel)
        {
            var (after, last) = (EncounterId.For(batch.Id, scan.From).Value, EncounterId.For(batch.Id, scan.To).Value);
            var readable = (await db.TextMarks.AsNoTracking().Where(m => m.RecordId > after && m.RecordId <= last && !m.ByHand && m.Stands).Select(m => new { m.RecordId, m.Field, m.Start, m.Length }).ToListAsync(cancel))
                .Select(m => (m.RecordId, m.Field, m.Start, m.Length)).ToHashSet();
            await db.TextMarks.Where(m => m.RecordId > after && m.RecordId <= last && !m.ByHand).ExecuteDeleteAsync(cancel);
            await BulkInsert.Rows(
                db, nameof(ScrutinyDb.TextMarks), Columns,
                scan.Found.Select(f => (object?[])[f.Record, f.Field, f.Hit.Start, batch.Id.Value, f.Hit.Length, (int)f.Hit.Category, false, readable.Contains((f.Record, f.Field, f.Hit.Start, f.Hit.Length))]),
                cancel);
        }
    }
}
