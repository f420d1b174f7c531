using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Keeps frozen lists and reads them back, in bulk and without tracking.</summary>
internal static class FrozenLists
{
    /// <summary>Queues the list's rows to be written after the draw is saved.</summary>
    public static void Keep(this BulkWrites bulk, ScrutinyDb db, Draw draw, DrawList list) =>
        bulk.AfterSave(cancel => BulkInsert.Rows(db, DrawRowMap.Table, DrawRowMap.Columns, Rows(draw, list), cancel));

    /// <summary>The list of a draw as it was frozen.</summary>
    public static async Task<DrawList> ListOf(this ScrutinyDb db, Draw draw, CancellationToken cancel)
    {
        var names = draw.Strata.ToDictionary(s => s.Number, s => s.Name);
        var lines = new List<DrawLine>(draw.ListSize);
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"SELECT \"EncounterId\", \"Key\", \"Stratum\" FROM \"{DrawRowMap.Table}\" WHERE \"DrawId\" = @draw ORDER BY \"Number\"";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@draw";
        parameter.Value = draw.Id.Value.ToByteArray(bigEndian: true);
        command.Parameters.Add(parameter);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            lines.Add(new(reader.GetString(1), names[reader.GetInt32(2)], new(reader.GetInt64(0))));
        }

        return DrawList.Freeze(lines);
    }

    /// <summary>The draws within the actor's reach: of their panels, of their area, or of their force.</summary>
    public static IQueryable<Draw> Readable(this IQueryable<Draw> draws, Actor actor)
    {
        var (areas, forces, panels) = actor.ReachOf(Role.Chair, Role.ViceChair, Role.OversightOfficer, Role.ForceLiaison);
        return draws.Where(d => panels.Contains(d.PanelId) || areas.Contains(d.AreaId) || forces.Contains(d.ForceId));
    }

    /// <summary>The draws of the panels that the actor chairs, to be changed.</summary>
    public static IQueryable<Draw> Chaired(this IQueryable<Draw> draws, Actor actor)
    {
        var (_, _, panels) = actor.ReachOf(Role.Chair, Role.ViceChair);
        return draws.Where(d => panels.Contains(d.PanelId)).Include(d => d.Strata).Include(d => d.Substitutions);
    }

    private static IEnumerable<object?[]> Rows(Draw draw, DrawList list)
    {
        var numbers = draw.Strata.ToDictionary(s => s.Name, s => s.Number, StringComparer.Ordinal);
        object id = draw.Id.Value.ToByteArray(bigEndian: true);
        var row = new object?[DrawRowMap.Columns.Count];
        row[0] = id;
        var place = 0;
        foreach (var line in list.Lines)
        {
            row[1] = ++place;
            row[2] = line.Encounter.Value;
            row[3] = line.Key;
            row[4] = numbers[line.Stratum];
            yield return row;
        }
    }
}
