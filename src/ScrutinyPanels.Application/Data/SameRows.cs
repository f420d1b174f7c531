using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Application.Data;

/// <summary>Finds records again that a corrected file brought under new numbers: rows that are equal in everything a force supplies.</summary>
internal static class SameRows
{
    /// <summary>The numbers of the rows of some batches that are these encounters again. Of several equal rows, as many as there were before, the first ones.</summary>
    public static async Task<IReadOnlyList<long>> In(ScrutinyDb db, KindOfRecord kind, IReadOnlyList<EncounterId> drawn, IReadOnlyList<ImportBatchId> batches, CancellationToken cancel)
    {
        var left = new Dictionary<string, int>();
        var days = new HashSet<string>();
        foreach (var encounter in drawn)
        {
            await Read(db, kind, encounter.Value, encounter.Value + 1, (_, day, content) =>
            {
                days.Add(day);
                left[content] = left.GetValueOrDefault(content) + 1;
            }, cancel);
        }

        var found = new List<long>();
        foreach (var batch in batches)
        {
            await Read(db, kind, EncounterId.For(batch, 0).Value, EncounterId.For(new(batch.Value + 1), 0).Value, (id, day, content) =>
            {
                if (days.Contains(day) && left.GetValueOrDefault(content) > 0)
                {
                    left[content]--;
                    found.Add(id);
                }
            }, cancel);
        }

        return found;
    }

    /// <summary>Reads the contents of the rows from one number up to another: a record has the number of the encounter it came in as.</summary>
    private static async Task Read(ScrutinyDb db, KindOfRecord kind, long first, long end, Action<long, string, string> row, CancellationToken cancel)
    {
        var columns = RecordTables.ContentColumns(kind);
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"SELECT \"Id\", {string.Join(", ", columns.Select(c => $"\"{c}\""))} FROM \"{kind.Table}\" WHERE \"Id\" >= @first AND \"Id\" < @end ORDER BY \"Id\"";
        Add(command, "@first", first);
        Add(command, "@end", end);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var cells = new object[columns.Count + 1];
        while (await reader.ReadAsync(cancel))
        {
            reader.GetValues(cells);
            var texts = cells.Skip(1).Select(c => c is DBNull ? "\u0001" : Convert.ToString(c, CultureInfo.InvariantCulture)).ToList();
            row(reader.GetInt64(0), texts[0]!, string.Join('\u0002', texts));
        }
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
