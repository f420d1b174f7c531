using System.Text;
using System.Text.Json;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>
/// Writes the rows of a file in chunks, so that memory does not grow with the file: what is safe into the kind's table, what may tell who somebody is sealed.
/// While one chunk is written the next is made ready; both go over one connection, so whoever uses it takes a turn.
/// </summary>
internal sealed class RecordWriter : IAsyncDisposable
{
    public static readonly string[] SealedColumns =
    [
        nameof(SealedOriginal.ForceId), nameof(SealedOriginal.Kind), nameof(SealedOriginal.Owner), nameof(SealedOriginal.Number), nameof(SealedOriginal.KeyNumber), nameof(SealedOriginal.Content),
    ];

    /// <summary>What all references are hashed as, so that a search and a use-of-force report that name one event meet whatever their columns are called.</summary>
    public const string ReferencePurpose = "Reference";

    private const int FixedColumns = 9;

    public static readonly string[] EncounterColumns = [nameof(Encounter.Id), nameof(Encounter.BatchId), nameof(Encounter.Month), nameof(Encounter.SetAside)];

    private static readonly string[] QuarantineColumns = [nameof(QuarantinedRow.BatchId), nameof(QuarantinedRow.Row), nameof(QuarantinedRow.Line), nameof(QuarantinedRow.Reason)];

    private static readonly object No = false;

    private readonly ScrutinyDb db;
    private readonly ImportBatch batch;
    private readonly ColumnPlan plan;
    private readonly Pseudonyms? pseudonyms;
    private readonly object batchId;
    private readonly string[] recordColumns;
    private readonly (int Cell, int Column, FieldShape Shape)[] kept;
    private readonly (int Cell, JsonEncodedText Field)[] hidden;
    private readonly SemaphoreSlim turn;
    private readonly StringBuilder list = new();
    private (DateOnly Day, object Boxed) day = (default, default(DateOnly));
    private (Month Month, object Boxed) month = (default, 0);
    private RecordChunk chunk;
    private RecordChunk other;
    private Task writing = Task.CompletedTask;

    public RecordWriter(ScrutinyDb db, ImportBatch batch, ColumnPlan plan, Func<ForceSeal> seal, Pseudonyms? pseudonyms, SemaphoreSlim turn)
    {
        (this.db, this.batch, this.plan, this.pseudonyms, this.turn) = (db, batch, plan, pseudonyms, turn);
        batchId = batch.Id.Value;
        kept = [.. plan.Fields.Index().Where(f => f.Item.Field.Shape != FieldShape.FreeText).Select((f, i) => (f.Index, FixedColumns + i, f.Item.Field.Shape))];
        hidden = [.. plan.Fields.Index().Where(f => f.Item.Field.IsSealed).Select(f => (f.Index, JsonEncodedText.Encode(f.Item.Field.Name)))];
        recordColumns =
        [
            RecordTables.Id, RecordTables.EncounterId, RecordTables.BatchId, RecordTables.Row, RecordTables.Day, RecordTables.At, RecordTables.Latitude, RecordTables.Longitude, RecordTables.SealToken,
            .. kept.Select(k => plan.Fields[k.Cell].Field.Column),
        ];
        RecordChunk Empty() => new(batch, [.. kept.Where(k => k.Shape == FieldShape.Reference).Select(k => k.Column)], recordColumns.Length, seal());
        (chunk, other) = (Empty(), Empty());
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
            chunk.Quarantine.Add([batchId, row.Row, row.Line, new QuarantinedRow(batch.Id, row.Row, row.Line, row.Problem).Reason]);
            chunk.Keep(SealedKind.QuarantinedRow, row.Row, row.Plain);
        }

        if (chunk.Rows == RecordChunk.Most || chunk.Quarantine.Count == RecordChunk.Most)
        {
            await WriteBehind(cancel);
        }
    }

    /// <summary>Writes what is left.</summary>
    public async Task Flush(CancellationToken cancel)
    {
        await WriteBehind(cancel);
        await writing;
    }

    /// <summary>Waits for the chunk under way, whatever became of it: the transaction may not end before.</summary>
    public async ValueTask DisposeAsync()
    {
        await writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        chunk.Dispose();
        other.Dispose();
    }

    private async Task WriteBehind(CancellationToken cancel)
    {
        // What is still to be sealed when the chunk before is written, the writing seals itself: so neither of the two waits for the other.
        while (!writing.IsCompleted && chunk.SealNext())
        {
        }

        await writing;
        (chunk, other) = (other, chunk);
        (other.Pseudonyms, other.Names) = pseudonyms?.TakeNew() ?? ([], []);
        writing = Task.Run(() => Write(other, cancel), CancellationToken.None);
    }

    private async Task Write(RecordChunk full, CancellationToken cancel)
    {
        while (full.SealNext())
        {
        }

        await Put(nameof(ScrutinyDb.Pseudonyms), Encounters.Pseudonyms.Columns, full.Pseudonyms, cancel);
        await Put(nameof(ScrutinyDb.SealedOriginals), SealedColumns, full.Names, cancel);
        await Put(nameof(ScrutinyDb.Encounters), EncounterColumns, new(full.Encounters, 0, full.Rows), cancel);
        await Put(plan.Kind.Table, recordColumns, new(full.Records, 0, full.Rows), cancel);
        await Put(nameof(ScrutinyDb.QuarantinedRows), QuarantineColumns, full.Quarantine.ToArray(), cancel);
        await Put(nameof(ScrutinyDb.SealedOriginals), SealedColumns, full.Originals.ToArray(), cancel);
        full.Clear();
    }

    private async Task Put(string table, string[] columns, ArraySegment<object?[]> rows, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return;
        }

        await turn.WaitAsync(cancel);
        try
        {
            await BulkInsert.Rows(db, table, columns, rows, cancel);
        }
        finally
        {
            turn.Release();
        }
    }

    private void Add(RecordRows row)
    {
        Accepted++;
        var number = EncounterId.For(batch.Id, row.Row).Value;
        object id = number;
        var (encounter, record, secrets) = chunk.Add();
        encounter[0] = id;
        encounter[1] = batchId;
        encounter[2] = MonthOf(row.When.Day);
        encounter[3] = No;

        record[0] = id;
        record[1] = id;
        record[2] = batchId;
        record[3] = row.Row;
        record[4] = DayOf(row.When.Day);
        record[5] = row.When.DayOnly ? null : row.When.Instant;
        record[6] = row.Latitude;
        record[7] = row.Longitude;
        foreach (var (cell, field) in hidden)
        {
            if (row.Cells[cell] is string text)
            {
                secrets.Add((field, text));
            }
        }

        foreach (var (cell, column, shape) in kept)
        {
            record[column] = row.Cells[cell] switch
            {
                ListedValue value => value.Id,
                List<ListedValue> several => Joined(several),
                string who when shape == FieldShape.Officer => pseudonyms!.Number(PseudonymKind.Officer, who),
                string who when shape == FieldShape.Person => pseudonyms!.Number(PseudonymKind.Person, who),
                var plain => plain,
            };
        }
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
