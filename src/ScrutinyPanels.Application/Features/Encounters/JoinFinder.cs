using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Finds records that look like one event, in the months of a batch and over all kinds of its force, and proposes them to a person.</summary>
internal static class JoinFinder
{
    private static readonly string[] ProposalColumns = ["Id", "ForceId", "Month", "Reason", "Answer", "Version"];

    // Day, instant, latitude, longitude, officer and person stand before the references.
    private const int PlainCells = 6;

    private static readonly string[] PartColumns = ["ProposalId", "EncounterId"];

    /// <summary>Adds the proposals that a batch gives cause for; answers how many.</summary>
    public static async Task<int> Propose(ScrutinyDb db, ImportBatch batch, CancellationToken cancel)
    {
        var (first, last) = (batch.FirstMonth, batch.LastMonth);
        var near = await db.ImportBatches.AsNoTracking()
            .Where(b => b.ForceId == batch.ForceId && b.UndoneAt == null && b.ErasedAt == null && b.SupersededBy == null && b.FirstMonth <= last && b.LastMonth >= first)
            .ToListAsync(cancel);

        // Of a file and its correction only the later one counts, and of a doubled file only what was not set aside.
        var batches = near.Where(b => near.TrueForAll(later => later.Replaces != b.Id)).ToList();
        if (batches.All(b => b.Kind == batch.Kind) && !await HasSealed(db, batch, cancel))
        {
            // Open data tells neither officer nor person nor reference, and one kind at one place is several people at one stop.
            return 0;
        }

        var references = batches.Max(b => KindsOfRecord.Of(b.Kind).EventReferences.Count);
        var source = string.Join(" UNION ALL ", batches.Select(b => Select(KindsOfRecord.Of(b.Kind), b.Id, references)));
        var (month, next) = (Month.Of(first.FirstDay.AddMonths(-1)), Month.Of(last.FirstDay.AddMonths(1)));
        var known = (await db.ProposedEncounters.Where(p => db.JoinProposals.Any(j => j.Id == p.ProposalId && j.ForceId == batch.ForceId && j.Month >= month && j.Month <= next)).Select(p => p.EncounterId).ToListAsync(cancel))
            .Select(e => e.Value).ToHashSet();
        var everywhere = await Everywhere(db, source, references, cancel);
        var proposals = new List<object?[]>();
        var parts = new List<object?[]>();
        foreach (var (reason, day, encounters) in EventMatch.Groups(Read(db, source, cancel), everywhere))
        {
            // What a person was asked about already is not asked again; what has nothing of this batch was asked when it came.
            if (encounters.All(known.Contains) || encounters.All(e => new EncounterId(e).Batch != batch.Id))
            {
                continue;
            }

            object id = JoinProposalId.New().Value.ToByteArray(bigEndian: true);
            proposals.Add([id, batch.ForceId.Value.ToByteArray(bigEndian: true), Month.Of(day).Number, (int)reason, (int)JoinAnswer.Waiting, 0]);
            parts.AddRange(encounters.Select(e => new object?[] { id, e }));
        }

        await BulkInsert.Rows(db, nameof(ScrutinyDb.JoinProposals), ProposalColumns, proposals, cancel);
        await BulkInsert.Rows(db, nameof(ScrutinyDb.ProposedEncounters), PartColumns, parts, cancel);
        return proposals.Count;
    }

    private static Task<bool> HasSealed(ScrutinyDb db, ImportBatch batch, CancellationToken cancel)
    {
        long owner = batch.Id.Value;
        return db.SealedOriginals.AnyAsync(o => o.ForceId == batch.ForceId && o.Kind == SealedKind.Record && o.Owner == owner, cancel);
    }

    /// <summary>What the records of a batch tell of their event; a kind with fewer references than another has nothing in their place.</summary>
    private static string Select(KindOfRecord kind, ImportBatchId batch, int references)
    {
        string?[] columns =
        [
            RecordTables.Day, RecordTables.At, RecordTables.Latitude, RecordTables.Longitude,
            kind.Fields.FirstOrDefault(f => f.Shape == FieldShape.Officer)?.Column,
            kind.Fields.FirstOrDefault(f => f.Shape == FieldShape.Person)?.Column,
            .. kind.EventReferences.Select(r => kind.Field(r).Column), .. Enumerable.Repeat<string?>(null, references - kind.EventReferences.Count),
        ];
        var (first, end) = (EncounterId.For(batch, 0).Value, EncounterId.For(new(batch.Value + 1), 0).Value);
        return string.Create(CultureInfo.InvariantCulture, $"SELECT \"Id\", {(int)kind.Kind} AS \"Kind\", {string.Join(", ", columns.Select((c, i) => $"{(c is null ? "NULL" : $"\"{c}\"")} AS \"C{i}\""))} FROM \"{kind.Table}\" AS k WHERE \"Id\" >= {first} AND \"Id\" < {end} AND NOT EXISTS (SELECT 1 FROM \"Encounters\" AS e WHERE e.\"Id\" = k.\"Id\" AND e.\"SetAside\" = 1)");
    }

    /// <summary>The references that more records have than can be one event.</summary>
    private static async Task<HashSet<long>> Everywhere(ScrutinyDb db, string source, int references, CancellationToken cancel)
    {
        var found = new HashSet<long>();
        if (references == 0)
        {
            return found;
        }

        var each = string.Join(" UNION ALL ", Enumerable.Range(PlainCells, references).Select(i => $"SELECT \"C{i}\" AS \"Reference\" FROM r"));
        await using var command = Command(db, string.Create(CultureInfo.InvariantCulture, $"WITH r AS ({source}) SELECT \"Reference\" FROM ({each}) AS e WHERE \"Reference\" IS NOT NULL GROUP BY \"Reference\" HAVING COUNT(*) > {EventMatch.Most}"));
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            found.Add(reader.GetInt64(0));
        }

        return found;
    }

    private static IEnumerable<EventTrace> Read(ScrutinyDb db, string source, CancellationToken cancel)
    {
        using var command = Command(db, $"SELECT * FROM ({source}) AS r ORDER BY \"C0\", \"C1\", \"Id\"");
        using var reader = command.ExecuteReader();
        var cells = new object[reader.FieldCount];
        while (reader.Read())
        {
            cancel.ThrowIfCancellationRequested();
            reader.GetValues(cells);
            yield return new(
                (long)cells[0],
                (RecordKind)Whole(cells[1])!.Value,
                DateOnly.FromDateTime(Moment(cells[2])!.Value),
                Moment(cells[3]),
                Whole(cells[4]) is { } latitude && Whole(cells[5]) is { } longitude ? (latitude, longitude) : null,
                Whole(cells[6]),
                Whole(cells[7]),
                [.. cells.Skip(2 + PlainCells).OfType<long>()]);
        }
    }

    private static DbCommand Command(ScrutinyDb db, string text)
    {
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = text;
        return command;
    }

    private static int? Whole(object cell) => cell is DBNull ? null : Convert.ToInt32(cell, CultureInfo.InvariantCulture);

    // SQLite gives days and instants as text.
    private static DateTime? Moment(object cell) => cell switch
    {
        DateTime at => at,
        string text => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        _ => null,
    };
}
