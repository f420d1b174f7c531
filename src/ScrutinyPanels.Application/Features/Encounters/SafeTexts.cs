using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The written texts of a batch as panels see them: the originals with every mark that does not stand hidden.</summary>
internal static class SafeTexts
{
    private const int Chunk = 500;

    /// <summary>The redacted texts of one record by field.</summary>
    public static IReadOnlyDictionary<string, string> Of(KindOfRecord kind, IReadOnlyDictionary<string, string> originals, IEnumerable<TextMark> marks)
    {
        var hidden = marks.Where(m => !m.Stands).ToLookup(m => m.Field, m => new PrivacyHit(m.Start, m.Length, m.Category));
        return kind.Fields.Where(f => f.Shape == FieldShape.FreeText && originals.ContainsKey(f.Name))
            .ToDictionary(f => f.Name, f => Redaction.Apply(originals[f.Name], hidden[f.Name]));
    }

    /// <summary>Puts them into the records of the batch and counts again how many have none or too few words.</summary>
    public static async Task Release(ScrutinyDb db, ForceSeal seal, ImportBatch batch, CancellationToken cancel)
    {
        var kind = KindsOfRecord.Of(batch.Kind);
        var fields = kind.Fields.Where(f => f.Shape == FieldShape.FreeText).ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"UPDATE \"{kind.Table}\" SET {string.Join(", ", fields.Select((f, i) => $"\"{f.Column}\" = @t{i}"))} WHERE \"Id\" = @id";
        var texts = fields.Select((_, i) => Parameter(command, $"@t{i}")).ToList();
        var id = Parameter(command, "@id");
        int none = batch.Accepted + batch.SetAside, few = 0;
        await foreach (var (record, originals, marks) in Originals(db, seal, batch.Id, cancel))
        {
            var safe = Of(kind, originals, marks);
            if (safe.Count == 0)
            {
                continue;
            }

            foreach (var (field, i) in fields.Select((f, i) => (f, i)))
            {
                texts[i].Value = safe.TryGetValue(field.Name, out var text) ? text : DBNull.Value;
            }

            id.Value = record;
            await command.ExecuteNonQueryAsync(cancel);
            if (safe.TryGetValue(kind.MainText, out var main))
            {
                none--;
                few += FileCheck.Words(main) < FileCheck.FewWords ? 1 : 0;
            }
        }

        await Count(db, batch, FindingKind.WithoutText, none, cancel);
        await Count(db, batch, FindingKind.FewWords, few, cancel);
    }

    /// <summary>The sealed fields of every record of a batch, opened, with the marks of each, in the order of the rows and a few hundred at a time.</summary>
    public static async IAsyncEnumerable<(long Record, IReadOnlyDictionary<string, string> Originals, IReadOnlyList<TextMark> Marks)> Originals(
        ScrutinyDb db, ForceSeal seal, ImportBatchId batch, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        long owner = batch.Value;
        var after = 0L;
        while (true)
        {
            var sealedRows = await db.SealedOriginals.AsNoTracking()
                .Where(o => o.ForceId == db.ImportBatches.First(b => b.Id == batch).ForceId && o.Kind == SealedKind.Record && o.Owner == owner && o.Number > after)
                .OrderBy(o => o.Number).Take(Chunk).ToListAsync(cancel);
            if (sealedRows.Count == 0)
            {
                yield break;
            }

            var (first, last) = (sealedRows[0].Number, sealedRows[^1].Number);
            var marks = (await db.TextMarks.AsNoTracking().Where(m => m.RecordId >= first && m.RecordId <= last).ToListAsync(cancel)).ToLookup(m => m.RecordId);
            foreach (var row in sealedRows)
            {
                yield return (row.Number, SealedFields.Read(seal.Open(row)), [.. marks[row.Number]]);
            }

            after = last;
        }
    }

    private static async Task Count(ScrutinyDb db, ImportBatch batch, FindingKind kind, int rows, CancellationToken cancel) =>
        await db.BatchFindings.Where(f => f.BatchId == batch.Id && f.Kind == kind).ExecuteUpdateAsync(f => f.SetProperty(x => x.Rows, rows), cancel);

    private static DbParameter Parameter(DbCommand command, string name)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        command.Parameters.Add(parameter);
        return parameter;
    }
}
