using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Gives the practice force a month of made-up records with what the officer wrote, once.</summary>
public static class AddPracticeMonth
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(Month Month) : ICommand;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock, PracticeBatch batches) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var force = await db.Forces.SingleOrDefaultAsync(f => f.Slug == FillPracticeArea.ForceSlug && f.IsPractice, cancel).OrNotFound();
            if (!await db.ImportBatches.AnyAsync(b => b.ForceId == force.Id && b.FileMonth == command.Month, cancel))
            {
                await batches.Add(force, command.Month, clock.GetUtcNow(), cancel);
            }
        }
    }
}

/// <summary>Keeps a made-up month as a batch, in the same tables as a loaded file.</summary>
internal sealed class PracticeBatch(ScrutinyDb db, BulkWrites bulk)
{
    private static readonly string[] EncounterColumns = ["Id", "BatchId", "Month", "SetAside"];

    private static readonly string[] RecordColumns =
    [
        "Id", "EncounterId", "BatchId", "Row", "Day", "At", "TypeId", "GenderId", "AgeRangeId", "SelfDefinedEthnicityId", "OfficerDefinedEthnicityId",
        "LegislationId", "ObjectOfSearchId", "OutcomeId", "OutcomeLinked", "MoreThanOuterClothing", "Grounds",
    ];

    private Dictionary<(string Field, string Text), int>? values;
    private int? lastBatch;
    private int lastValue;

    public async Task Add(Force force, Month month, DateTimeOffset now, CancellationToken cancel)
    {
        values ??= await db.CodedValues.Where(v => v.Kind == RecordKind.StopAndSearch).ToDictionaryAsync(v => (v.Field, v.Text), v => v.Id, cancel);
        lastValue = lastValue > 0 ? lastValue : await db.CodedValues.MaxAsync(v => (int?)v.Id, cancel) ?? 0;
        lastBatch ??= (await db.ImportBatches.OrderByDescending(b => b.Id).Select(b => b.Id).FirstOrDefaultAsync(cancel)).Value;
        var records = PracticeRecords.Of(month);
        var contents = new BatchContents(Fingerprint(records), records.Count, records.Count, 0, month, month, false, false, []);
        var id = new ImportBatchId((lastBatch += 1).Value);
        var batch = ImportBatch.Load(id, force, RecordKind.StopAndSearch, $"{month}-{force.Slug}-stop-and-search.csv", month, 1, contents, null, now);
        batch.Release(force, Actor.Operator, now);
        db.ImportBatches.Add(batch);
        var rows = records.Select((r, i) => Row(r, id, i + 1)).ToList();
        bulk.AfterSave(async c =>
        {
            await BulkInsert.Rows(db, "Encounters", EncounterColumns, rows.Select(r => new[] { r[0], id.Value, month.Number, false }), c);
            await BulkInsert.Rows(db, "StopSearchRecords", RecordColumns, rows, c);
        });
    }

    private static string Fingerprint(IReadOnlyList<PracticeRecord> records) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', records.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Day:O}|{r.At:O}|{r.Type}|{r.ObjectOfSearch}|{r.Outcome}|{r.Grounds}"))))));

    private object?[] Row(PracticeRecord r, ImportBatchId batch, int row)
    {
        var id = EncounterId.For(batch, row).Value;
        return
        [
            id, id, batch.Value, row, r.Day, r.At?.UtcDateTime,
            Coded("Type", r.Type),
            Coded("Gender", r.Gender),
            Coded("Age range", r.AgeRange),
            Coded("Self-defined ethnicity", r.SelfDefinedEthnicity),
            Coded("Officer-defined ethnicity", r.OfficerDefinedEthnicity),
            Coded("Legislation", r.Legislation),
            Coded("Object of search", r.ObjectOfSearch),
            Coded("Outcome", r.Outcome),
            r.OutcomeLinked,
            r.MoreThanOuterClothing,
            r.Grounds,
        ];
    }

    private int? Coded(string field, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!values!.TryGetValue((field, text), out var id))
        {
            id = ++lastValue;
            values.Add((field, text), id);
            db.CodedValues.Add(CodedValue.Of(id, RecordKind.StopAndSearch, field, text, null));
        }

        return id;
    }
}
