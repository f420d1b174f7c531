using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Finds the records of some months that a panel may draw, and counts those it may not by reason. Reads rows straight from the connection: a period can have a hundred thousand.</summary>
internal static class DrawableRows
{
    /// <summary>The lines that can be drawn, and what was left out.</summary>
    public static async Task<(IReadOnlyList<DrawLine> Lines, DrawExclusions Excluded)> Find(ScrutinyDb db, PanelId panel, Force force, DrawRequest asked, CancellationToken cancel)
    {
        var batches = await db.ImportBatches.AsNoTracking()
            .Where(b => b.ForceId == force.Id && b.Kind == asked.Kind)
            .Select(b => new { b.Id, b.Revision, b.FirstMonth, b.LastMonth, b.SupersededBy, b.Doubled })
            .ToListAsync(cancel);
        var cases = await db.Cases.Where(c => c.PanelId == panel).Select(c => c.EncounterId).ToListAsync(cancel);
        var drawn = cases.Select(e => e.Value).ToHashSet();
        var replaced = batches.Where(b => b.SupersededBy is not null).Select(b => b.Id).ToHashSet();
        var inReplaced = cases.Where(e => replaced.Contains(e.Batch)).ToList();
        if (inReplaced.Count > 0)
        {
            var live = batches.Where(b => b.SupersededBy is null && b.FirstMonth <= asked.To && b.LastMonth >= asked.From).Select(b => b.Id).OrderBy(b => b.Value).ToList();
            drawn.UnionWith(await SameRows.In(db, inReplaced, live, cancel));
        }

        var lines = new List<DrawLine>();
        int alreadyDrawn = 0, setAside = 0, waiting = 0, superseded = 0;
        foreach (var batch in batches.Where(b => b.FirstMonth <= asked.To && b.LastMonth >= asked.From).OrderBy(b => b.Id.Value))
        {
            await Read(db, batch.Id, asked, (id, month, aside) =>
            {
                if (batch.SupersededBy is not null)
                {
                    superseded++;
                }
                else if (batch.Doubled == DoubledAnswer.Waiting)
                {
                    waiting++;
                }
                else if (aside)
                {
                    setAside++;
                }
                else if (drawn.Contains(id))
                {
                    alreadyDrawn++;
                }
                else
                {
                    lines.Add(new(EncounterKey.For(force.Slug, month, batch.Revision, (int)(id % EncounterId.RowsPerBatch)), string.Empty, new(id)));
                }
            }, cancel);
        }

        // Nothing is held back or waits for release yet: files with free text cannot be loaded, and open data has none.
        return (lines, new(0, 0, alreadyDrawn, setAside, waiting, superseded));
    }

    private static async Task Read(ScrutinyDb db, ImportBatchId batch, DrawRequest asked, Action<long, Month, bool> row, CancellationToken cancel)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = "SELECT \"Id\", \"Month\", \"SetAside\" FROM \"Encounters\" WHERE \"Id\" >= @first AND \"Id\" < @end AND \"Month\" >= @from AND \"Month\" <= @to ORDER BY \"Id\"";
        Add(command, "@first", EncounterId.For(batch, 0).Value);
        Add(command, "@end", EncounterId.For(new(batch.Value + 1), 0).Value);
        Add(command, "@from", asked.From.Number);
        Add(command, "@to", asked.To.Number);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        Month month = default;
        while (await reader.ReadAsync(cancel))
        {
            var number = reader.GetInt32(1);
            month = month.Number == number ? month : Month.FromNumber(number);
            row(reader.GetInt64(0), month, reader.GetBoolean(2));
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
