using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Finds records that look like one event, in the months of a batch and over all kinds of its force, and proposes them to a person.</summary>
internal static class JoinFinder
{
    private static readonly string[] ProposalColumns = ["Id", "ForceId", "Month", "Reason", "Answer", "Version"];

    private static readonly string[] PartColumns = ["ProposalId", "EncounterId"];

    /// <summary>Adds the proposals that a batch gives cause for; answers how many.</summary>
    public static async Task<int> Propose(ScrutinyDb db, ImportBatch batch, CancellationToken cancel)
    {
        var (first, last) = (batch.FirstMonth, batch.LastMonth);
        var near = await db.ImportBatches.AsNoTracking()
            .Where(b => b.ForceId == batch.ForceId && b.UndoneAt == null && b.ErasedAt == null && b.SupersededBy == null && b.FirstMonth <= last && b.LastMonth >= first)
            .ToListAsync(cancel);
        var traces = new List<EventTrace>();
        foreach (var other in near.Where(b => b.Id != batch.Replaces))
        {
            await Read(db, KindsOfRecord.Of(other.Kind), other.Id, traces, cancel);
        }

        var joined = await db.ProposedEncounters.Where(p => db.JoinProposals.Any(j => j.Id == p.ProposalId && j.ForceId == batch.ForceId)).Select(p => p.EncounterId).ToListAsync(cancel);
        var known = joined.Select(e => e.Value).ToHashSet();
        var proposals = new List<object?[]>();
        var parts = new List<object?[]>();
        foreach (var (reason, encounters) in EventMatch.Groups(traces))
        {
            // What a person was asked about already is not asked again; what has nothing of this batch was asked when it came.
            if (encounters.All(known.Contains) || encounters.All(e => new EncounterId(e).Batch != batch.Id))
            {
                continue;
            }

            var month = Month.Of(traces.First(t => t.Encounter == encounters[0]).Day);
            object id = JoinProposalId.New().Value.ToByteArray(bigEndian: true);
            proposals.Add([id, batch.ForceId.Value.ToByteArray(bigEndian: true), month.Number, (int)reason, (int)JoinAnswer.Waiting, 0]);
            parts.AddRange(encounters.Select(e => new object?[] { id, e }));
        }

        await BulkInsert.Rows(db, nameof(ScrutinyDb.JoinProposals), ProposalColumns, proposals, cancel);
        await BulkInsert.Rows(db, nameof(ScrutinyDb.ProposedEncounters), PartColumns, parts, cancel);
        return proposals.Count;
    }

    private static async Task Read(ScrutinyDb db, KindOfRecord kind, ImportBatchId batch, List<EventTrace> traces, CancellationToken cancel)
    {
        var references = kind.EventReferences.Select(kind.Field).ToList();
        var officer = kind.Fields.FirstOrDefault(f => f.Shape == FieldShape.Officer);
        var person = kind.Fields.FirstOrDefault(f => f.Shape == FieldShape.Person);
        string[] columns = [RecordTables.Day, RecordTables.At, RecordTables.Latitude, RecordTables.Longitude, officer?.Column ?? string.Empty, person?.Column ?? string.Empty, .. references.Select(r => r.Column)];
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"SELECT \"Id\", {string.Join(", ", columns.Select(c => c.Length == 0 ? "NULL" : $"\"{c}\""))} FROM \"{kind.Table}\" WHERE \"Id\" >= @first AND \"Id\" < @end ORDER BY \"Id\"";
        Add(command, "@first", EncounterId.For(batch, 0).Value);
        Add(command, "@end", EncounterId.For(new(batch.Value + 1), 0).Value);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var cells = new object[columns.Length + 1];
        while (await reader.ReadAsync(cancel))
        {
            reader.GetValues(cells);
            traces.Add(new(
                (long)cells[0],
                kind.Kind,
                DateOnly.FromDateTime(Moment(cells[1])!.Value),
                Moment(cells[2]),
                Whole(cells[3]) is { } latitude && Whole(cells[4]) is { } longitude ? (latitude, longitude) : null,
                Whole(cells[5]),
                Whole(cells[6]),
                [.. cells.Skip(7).OfType<long>()]));
        }
    }

    private static int? Whole(object cell) => cell is DBNull ? null : Convert.ToInt32(cell, CultureInfo.InvariantCulture);

    // SQLite gives days and instants as text.
    private static DateTime? Moment(object cell) => cell switch
    {
        DateTime at => at,
        string text => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal),
        _ => null,
    };

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
