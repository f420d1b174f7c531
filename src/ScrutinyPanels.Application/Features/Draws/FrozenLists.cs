using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Keeps frozen lists and reads them back, in bulk and without tracking.</summary>
internal static class FrozenLists
{
    /// <summary>Queues the list's rows to be written after the draw is saved.</summary>
    public static void Keep(this BulkWrites bulk, ScrutinyDb db, Draw draw, LineSorter lines) => bulk.AfterSave(async cancel =>
    {
        await BulkInsert.Rows(db, DrawRowMap.Table, DrawRowMap.Columns, Rows(draw, lines), cancel);
        lines.Dispose();
    });

    /// <summary>The sample of a draw, drawn again from the list as it was frozen.</summary>
    /// <param name="reserves">How many reserves of each stratum are wanted.</param>
    public static Task<DrawSample> SampleOf(this ScrutinyDb db, Draw draw, int reserves, CancellationToken cancel) =>
        db.Drawn(draw, Seed.From(draw.Seed), reserves, _ => { }, cancel);

    /// <summary>What a seed draws from the list of a draw; each line is shown while it is read.</summary>
    public static async Task<DrawSample> Drawn(this ScrutinyDb db, Draw draw, Seed seed, int reserves, Action<DrawLine> seen, CancellationToken cancel)
    {
        using var reading = new DrawReading(seed, draw.Plans, reserves);
        await db.Read(
            draw,
            line =>
            {
                seen(line);
                reading.Add(line);
            },
            cancel);
        return reading.End();
    }

    /// <summary>The list of a draw as it was frozen.</summary>
    public static async Task<DrawList> ListOf(this ScrutinyDb db, Draw draw, CancellationToken cancel)
    {
        var lines = new List<DrawLine>(draw.ListSize);
        await db.Read(draw, lines.Add, cancel);
        return DrawList.Freeze(lines);
    }

    /// <summary>The draws within the actor's reach: of their panels, of their area, or of their force.</summary>
    public static IQueryable<Draw> Readable(this IQueryable<Draw> draws, Actor actor)
    {
        var (areas, forces, panels) = actor.ReachOf(Role.Chair, Role.ViceChair, Role.OversightOfficer, Role.ForceLiaison);
        return draws.Where(d => panels.Contains(d.PanelId) || areas.Contains(d.AreaId) || forces.Contains(d.ForceId));
    }

    /// <summary>The draws that are left to the actor to seed or to give up: of the panels they chair, and of their area where the rules of the list say that the office draws as well.</summary>
    public static IQueryable<Draw> LeftTo(this IQueryable<Draw> draws, Actor actor)
    {
        var (_, _, panels) = actor.ReachOf(Role.Chair, Role.ViceChair);
        var (areas, _, _) = actor.ReachOf(Role.OversightOfficer);
        return draws.Where(d => panels.Contains(d.PanelId) || (d.OfficeDraws && areas.Contains(d.AreaId))).Include(d => d.Strata).Include(d => d.Substitutions);
    }

    /// <summary>The panels for which the actor may freeze a list: those they chair, and those of their area whose rules of today say that the office draws as well.</summary>
    public static IQueryable<Panel> LeftToDrawBy(this IQueryable<Panel> panels, Actor actor)
    {
        var (_, _, chaired) = actor.ReachOf(Role.Chair, Role.ViceChair);
        var (areas, _, _) = actor.ReachOf(Role.OversightOfficer);
        return panels.Where(p => chaired.Contains(p.Id)
            || (areas.Contains(p.AreaId) && p.Rules.OrderByDescending(r => r.Number).Select(r => r.WhoDraws).First() == WhoDraws.ChairOrOffice));
    }

    /// <summary>The draws of the panels that the actor chairs, to be changed.</summary>
    public static IQueryable<Draw> Chaired(this IQueryable<Draw> draws, Actor actor)
    {
        var (_, _, panels) = actor.ReachOf(Role.Chair, Role.ViceChair);
        return draws.Where(d => panels.Contains(d.PanelId)).Include(d => d.Strata).Include(d => d.Substitutions);
    }

    private static async Task Read(this ScrutinyDb db, Draw draw, Action<DrawLine> seen, CancellationToken cancel)
    {
        var names = draw.Strata.ToDictionary(s => s.Number, s => s.Name);
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
            seen(new(reader.GetString(1), names[reader.GetInt32(2)], new(reader.GetInt64(0))));
        }
    }

    private static IEnumerable<object?[]> Rows(Draw draw, LineSorter lines)
    {
        var numbers = draw.Strata.ToDictionary(s => s.Name, s => s.Number, StringComparer.Ordinal);
        object id = draw.Id.Value.ToByteArray(bigEndian: true);
        var row = new object?[DrawRowMap.Columns.Count];
        row[0] = id;
        var place = 0;
        foreach (var line in lines.InOrder())
        {
            row[1] = ++place;
            row[2] = line.Encounter.Value;
            row[3] = line.Key;
            row[4] = numbers[line.Stratum];
            yield return row;
        }
    }
}
