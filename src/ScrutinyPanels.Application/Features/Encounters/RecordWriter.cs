using System.Buffers;
using System.Text;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Writes the rows of a file in chunks, so that memory does not grow with the file: what is safe into the kind's table, what may tell who somebody is sealed.</summary>
internal sealed class RecordWriter
{
    public static readonly string[] SealedColumns =
    [
        nameof(SealedOriginal.ForceId), nameof(SealedOriginal.Kind), nameof(SealedOriginal.Owner), nameof(SealedOriginal.Number), nameof(SealedOriginal.KeyNumber), nameof(SealedOriginal.Content),
    ];

    /// <summary>What all references are hashed as, so that a search and a use-of-force report that name one event meet whatever their columns are called.</summary>
    public const string ReferencePurpose = "Reference";

    private const int ChunkRows = 2_000;
    private const int FixedColumns = 9;

    private static readonly string[] EncounterColumns = [nameof(Encounter.Id), nameof(Encounter.BatchId), nameof(Encounter.Month), nameof(Encounter.SetAside)];

    private static readonly string[] QuarantineColumns = [nameof(QuarantinedRow.BatchId), nameof(QuarantinedRow.Row), nameof(QuarantinedRow.Line), nameof(QuarantinedRow.Reason)];

    private static readonly object No = false;

    private readonly ScrutinyDb db;
    private readonly ImportBatch batch;
    private readonly ColumnPlan plan;
    private readonly ForceSeal seal;
    private readonly Pseudonyms? pseudonyms;
    private readonly object batchId;
    private readonly byte[] forceId;
    private readonly string[] recordColumns;
    private readonly (int Cell, int Column, FieldShape Shape)[] kept;
    private readonly object?[][] encounters = Cells(EncounterColumns.Length);
    private readonly object?[][] records;
    private readonly List<object?[]> quarantine = [];
    private readonly List<object?[]> originals = [];
    private readonly List<(string Field, string Text)> secrets = [];
    private readonly ArrayBufferWriter<byte> payload = new(1024);
    private readonly StringBuilder list = new();
    private (DateOnly Day, object Boxed) day = (default, default(DateOnly));
    private (Month Month, object Boxed) month = (default, 0);
    private int waiting;

    public RecordWriter(ScrutinyDb db, ImportBatch batch, ColumnPlan plan, ForceSeal seal, Pseudonyms? pseudonyms)
    {
        (this.db, this.batch, this.plan, this.seal, this.pseudonyms) = (db, batch, plan, seal, pseudonyms);
        batchId = batch.Id.Value;
        forceId = batch.ForceId.Value.ToByteArray(bigEndian: true);
        kept = [.. plan.Fields.Index().Where(f => f.Item.Field.Shape != FieldShape.FreeText).Select((f, i) => (f.Index, FixedColumns + i, f.Item.Field.Shape))];
        recordColumns =
        [
            RecordTables.Id, RecordTables.EncounterId, RecordTables.BatchId, RecordTables.Row, RecordTables.Day, RecordTables.At, RecordTables.Latitude, RecordTables.Longitude, RecordTables.SealToken,
            .. kept.Select(k => plan.Fields[k.Cell].Field.Column),
        ];
        records = Cells(recordColumns.Length);
    }

    public int Accepted { get; private set; }

    public int Quarantined { get; private set; }

    /// <summary>Takes one row, good or bad.</summary>
    public async ValueTask Take(RecordRows row, CancellationToken cancel)
    {
        if (row.Problem is null)
        {
            Add(row);
        }
        else
        {
            Quarantined++;
            quarantine.Add([batchId, row.Row, row.Line, new QuarantinedRow(batch.Id, row.Row, row.Line, row.Problem).Reason]);
            Keep(SealedKind.QuarantinedRow, row.Row, row.Plain);
        }

        if (waiting == ChunkRows || quarantine.Count == ChunkRows)
        {
            await Flush(cancel);
        }
    }

    /// <summary>Writes what is left.</summary>
    public async Task Flush(CancellationToken cancel)
    {
        if (pseudonyms is not null)
        {
            await pseudonyms.Flush(db, cancel);
        }

        await BulkInsert.Rows(db, nameof(ScrutinyDb.Encounters), EncounterColumns, encounters.Take(waiting), cancel);
        await BulkInsert.Rows(db, plan.Kind.Table, recordColumns, records.Take(waiting), cancel);
        await Put(nameof(ScrutinyDb.QuarantinedRows), QuarantineColumns, quarantine, cancel);
        await Put(nameof(ScrutinyDb.SealedOriginals), SealedColumns, originals, cancel);
        waiting = 0;
    }

    private static object?[][] Cells(int columns) => [.. Enumerable.Range(0, ChunkRows).Select(_ => new object?[columns])];

    private async Task Put(string table, string[] columns, List<object?[]> rows, CancellationToken cancel)
    {
        if (rows.Count > 0)
        {
            await BulkInsert.Rows(db, table, columns, rows, cancel);
            rows.Clear();
        }
    }

    private void Keep(SealedKind kind, long number, ReadOnlySpan<byte> plain) =>
        originals.Add([forceId, (int)kind, (long)batch.Id.Value, number, seal.KeyNumber, seal.SealBytes(kind, batch.Id.Value, number, plain)]);

    private void Add(RecordRows row)
    {
        Accepted++;
        var number = EncounterId.For(batch.Id, row.Row).Value;
        object id = number;
        var encounter = encounters[waiting];
        encounter[0] = id;
        encounter[1] = batchId;
        encounter[2] = MonthOf(row.When.Day);
        encounter[3] = No;

        var record = records[waiting++];
        record[0] = id;
        record[1] = id;
        record[2] = batchId;
        record[3] = row.Row;
        record[4] = DayOf(row.When.Day);
        record[5] = row.When.DayOnly ? null : row.When.Instant;
        record[6] = row.Latitude;
        record[7] = row.Longitude;
        record[8] = plan.HasSealed ? Sealed(row, number) : null;
        foreach (var (cell, column, shape) in kept)
        {
            record[column] = row.Cells[cell] switch
            {
                ListedValue value => value.Id,
                List<ListedValue> several => Joined(several),
                string text when shape == FieldShape.Reference => seal.Token(ReferencePurpose, text),
                string who when shape == FieldShape.Officer => pseudonyms!.Number(PseudonymKind.Officer, who),
                string who when shape == FieldShape.Person => pseudonyms!.Number(PseudonymKind.Person, who),
                var plain => plain,
            };
        }
    }

    /// <summary>Seals the fields that may tell who somebody is and gives the token of it all.</summary>
    private long? Sealed(RecordRows row, long number)
    {
        secrets.Clear();
        for (var i = 0; i < plan.Fields.Count; i++)
        {
            if (plan.Fields[i].Field.IsSealed && row.Cells[i] is string text)
            {
                secrets.Add((plan.Fields[i].Field.Name, text));
            }
        }

        if (secrets.Count == 0)
        {
            return null;
        }

        payload.ResetWrittenCount();
        SealedFields.Write(payload, secrets);
        Keep(SealedKind.Record, number, payload.WrittenSpan);
        return seal.Token(payload.WrittenSpan);
    }

    // Numbers of values with a comma before and after each, so that one can be looked for without meeting another.
    private string Joined(List<ListedValue> values)
    {
        list.Clear().Append(',');
        foreach (var value in values)
        {
            list.Append(value.Id).Append(',');
        }

        return list.ToString();
    }

    private object DayOf(DateOnly given)
    {
        if (day.Day != given)
        {
            day = (given, given);
        }

        return day.Boxed;
    }

    private object MonthOf(DateOnly given)
    {
        var wanted = batch.FileMonth ?? Month.Of(given);
        if (month.Month != wanted)
        {
            month = (wanted, wanted.Number);
        }

        return month.Boxed;
    }
}
