using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The second reading of a file: writes its rows in chunks, so that memory does not grow with the file, and refuses if it does not meet the rows of the first.</summary>
internal sealed class StopSearchWriter(ScrutinyDb db, ImportBatch batch, CheckedFile file, StopSearchValues values)
{
    private const int ChunkRows = 2_000;

    private static readonly string[] EncounterColumns = [nameof(Encounter.Id), nameof(Encounter.BatchId), nameof(Encounter.Month), nameof(Encounter.SetAside)];

    private static readonly string[] RecordColumns =
    [
        nameof(StopSearchRecord.Id), nameof(StopSearchRecord.EncounterId), nameof(StopSearchRecord.BatchId), nameof(StopSearchRecord.Row),
        nameof(StopSearchRecord.Day), nameof(StopSearchRecord.At), nameof(StopSearchRecord.Operation), nameof(StopSearchRecord.Latitude), nameof(StopSearchRecord.Longitude),
        nameof(StopSearchRecord.TypeId), nameof(StopSearchRecord.GenderId), nameof(StopSearchRecord.AgeRangeId), nameof(StopSearchRecord.SelfDefinedEthnicityId),
        nameof(StopSearchRecord.OfficerDefinedEthnicityId), nameof(StopSearchRecord.LegislationId), nameof(StopSearchRecord.ObjectOfSearchId), nameof(StopSearchRecord.OutcomeId),
        nameof(StopSearchRecord.PartOfOperation), nameof(StopSearchRecord.OutcomeLinked), nameof(StopSearchRecord.MoreThanOuterClothing),
    ];

    private static readonly string[] QuarantineColumns = [nameof(QuarantinedRow.BatchId), nameof(QuarantinedRow.Row), nameof(QuarantinedRow.Line), nameof(QuarantinedRow.Reason)];

    private static readonly object Yes = true;
    private static readonly object No = false;

    private readonly object batchId = batch.Id.Value;
    private readonly object?[][] encounters = Cells(EncounterColumns.Length);
    private readonly object?[][] records = Cells(RecordColumns.Length);
    private readonly List<object?[]> quarantine = [];
    private readonly EvenCount count = file.Count.Again();
    private (DateOnly Day, object Boxed) day = (default, default(DateOnly));
    private (Month Month, object Boxed) month = (default, 0);
    private int waiting;
    private int accepted;
    private int quarantined;

    /// <summary>Writes every row of the file.</summary>
    public async Task Write(Stream content, CancellationToken cancel)
    {
        content.Position = 0;
        var rows = new StopSearchRows(content, values);
        while (rows.Read())
        {
            if (rows.Problem is null)
            {
                Add(rows);
            }
            else
            {
                quarantine.Add([batchId, rows.Row, rows.Line, new QuarantinedRow(batch.Id, rows.Row, rows.Line, rows.Problem).Reason]);
                quarantined++;
            }

            if (waiting == ChunkRows || quarantine.Count == ChunkRows)
            {
                await Flush(cancel);
            }
        }

        await Flush(cancel);
        if (rows.Row != batch.Rows || accepted != batch.Accepted || quarantined != batch.Quarantined || count.Sum != file.Count.Sum)
        {
            throw new RuleBroken(EncounterRules.RowsMustAddUp);
        }
    }

    private static object?[][] Cells(int columns) => [.. Enumerable.Range(0, ChunkRows).Select(_ => new object?[columns])];

    private static object? Box(bool? value) => value is null ? null : value.Value ? Yes : No;

    private async Task Flush(CancellationToken cancel)
    {
        await BulkInsert.Rows(db, nameof(ScrutinyDb.Encounters), EncounterColumns, encounters.Take(waiting), cancel);
        await BulkInsert.Rows(db, nameof(ScrutinyDb.StopSearchRecords), RecordColumns, records.Take(waiting), cancel);
        if (quarantine.Count > 0)
        {
            await BulkInsert.Rows(db, nameof(ScrutinyDb.QuarantinedRows), QuarantineColumns, quarantine, cancel);
        }

        waiting = 0;
        quarantine.Clear();
    }

    private void Add(StopSearchRows row)
    {
        accepted++;
        count.Add(row.Plain);
        object id = EncounterId.For(batch.Id, row.Row).Value;
        var encounter = encounters[waiting];
        encounter[0] = id;
        encounter[1] = batchId;
        encounter[2] = MonthOf(row.Day);
        encounter[3] = No;

        var record = records[waiting++];
        record[0] = id;
        record[1] = id;
        record[2] = batchId;
        record[3] = row.Row;
        record[4] = DayOf(row.Day);
        record[5] = row.DayOnly ? null : row.Instant;
        record[6] = row.Operation;
        record[7] = row.Latitude;
        record[8] = row.Longitude;
        for (var i = 0; i < row.Coded.Length; i++)
        {
            record[9 + i] = row.Coded[i]?.Id;
        }

        for (var i = 0; i < row.YesNo.Length; i++)
        {
            record[17 + i] = Box(row.YesNo[i]);
        }
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
