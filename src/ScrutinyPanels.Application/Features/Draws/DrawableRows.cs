using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Finds the encounters of some months that a panel may draw, and counts those it may not by reason. Reads rows straight from the connection: a period can have a hundred thousand.</summary>
internal static class DrawableRows
{
    /// <summary>The lines that can be drawn, one an encounter, and what was left out.</summary>
    public static async Task<(IReadOnlyList<DrawLine> Lines, DrawExclusions Excluded)> Find(ScrutinyDb db, PanelId panel, Force force, DrawRequest asked, CancellationToken cancel)
    {
        var all = await db.ImportBatches.AsNoTracking()
            .Where(b => b.ForceId == force.Id && b.UndoneAt == null && b.ErasedAt == null)
            .Select(b => new Batch(b.Id, b.Kind, b.Revision, b.FirstMonth, b.LastMonth, b.SupersededBy, b.Doubled, b.ReleasedAt != null))
            .ToListAsync(cancel);
        var batches = all.Where(b => b.Kind == asked.Kind).ToList();
        var cases = await db.Cases.Where(c => c.PanelId == panel).Select(c => c.EncounterId).ToListAsync(cancel);
        var drawn = cases.Select(e => e.Value).ToHashSet();
        var replaced = batches.Where(b => b.SupersededBy is not null).Select(b => b.Id).ToHashSet();
        var inReplaced = cases.Where(e => replaced.Contains(e.Batch)).ToList();
        if (inReplaced.Count > 0)
        {
            var live = batches.Where(b => b.SupersededBy is null && b.FirstMonth <= asked.To && b.LastMonth >= asked.From).Select(b => b.Id).OrderBy(b => b.Value).ToList();
            drawn.UnionWith(await SameRows.In(db, KindsOfRecord.Of(asked.Kind), inReplaced, live, cancel));
        }

        var groups = await Groups.Of(db, force.Id, cancel);
        var held = (await db.HeldBack.Where(h => h.ForceId == force.Id && h.LiftedAt == null).Select(h => h.EncounterId).ToListAsync(cancel)).Select(e => e.Value).ToHashSet();
        var byId = all.ToDictionary(b => b.Id);
        var lines = new List<DrawLine>();
        var counted = new HashSet<long>();
        int heldBack = 0, notReleased = 0, alreadyDrawn = 0, setAside = 0, waiting = 0, superseded = 0;
        foreach (var batch in batches.Where(b => b.FirstMonth <= asked.To && b.LastMonth >= asked.From).OrderBy(b => b.Id.Value))
        {
            await Read(db, batch.Id, asked, (id, month, aside) =>
            {
                // Records that were joined count once, wherever the first of them is met; nearly every record stands for itself.
                var group = groups.With(id);
                if (group is not null && !counted.Add(group.Root))
                {
                    return;
                }

                if (batch.SupersededBy is not null)
                {
                    superseded++;
                }
                else if (!batch.Released)
                {
                    (notReleased, waiting) = batch.Doubled == DoubledAnswer.Waiting ? (notReleased, waiting + 1) : (notReleased + 1, waiting);
                }
                else if (aside)
                {
                    setAside++;
                }
                else if (group is null ? held.Contains(id) : group.Members.Any(m => held.Contains(m.Id)))
                {
                    heldBack++;
                }
                else if (group is null ? drawn.Contains(id) : group.Members.Any(m => drawn.Contains(m.Id)))
                {
                    alreadyDrawn++;
                }
                else if (group?.Members.Any(m => !byId.TryGetValue(new EncounterId(m.Id).Batch, out var other) || !other.Released) == true)
                {
                    notReleased++;
                }
                else
                {
                    lines.Add(group is null
                        ? new(EncounterKey.For(force.Slug, asked.Kind, month, batch.Revision, new EncounterId(id).Row), string.Empty, new(id))
                        : new(KeyOf(group, force, byId), string.Empty, new(group.Root)));
                }
            }, cancel);
        }

        return (lines, new(heldBack, notReleased, alreadyDrawn, setAside, waiting, superseded));
    }

    // The lowest key of its records when the list is frozen, in the order of lists.
    private static string KeyOf(Group group, Force force, Dictionary<ImportBatchId, Batch> batches) => group.Members
        .Select(m => (Encounter: new EncounterId(m.Id), m.Month))
        .Select(m => EncounterKey.For(force.Slug, batches[m.Encounter.Batch].Kind, m.Month, batches[m.Encounter.Batch].Revision, m.Encounter.Row))
        .Order(Utf8Order.Instance)
        .First();

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

    private sealed record Batch(ImportBatchId Id, RecordKind Kind, int Revision, Month FirstMonth, Month LastMonth, ImportBatchId? SupersededBy, DoubledAnswer Doubled, bool Released);

    private sealed record Group(long Root, IReadOnlyList<(long Id, Month Month)> Members);

    /// <summary>The encounters of a force that a person joined: few, so they are held in memory.</summary>
    private sealed class Groups
    {
        private readonly Dictionary<long, Group> byMember = [];

        public static async Task<Groups> Of(ScrutinyDb db, ForceId force, CancellationToken cancel)
        {
            var joined = db.Encounters.AsNoTracking().Where(e => e.JoinedTo != null && db.ImportBatches.Any(b => b.Id == e.BatchId && b.ForceId == force));
            var rows = await joined.Select(e => new { e.Id, e.Month, Root = e.JoinedTo!.Value }).ToListAsync(cancel);
            var roots = rows.Select(r => r.Root).Distinct().ToList();
            var months = await db.Encounters.AsNoTracking().Where(e => joined.Any(j => j.JoinedTo == e.Id)).Select(e => new { e.Id, e.Month }).ToDictionaryAsync(e => e.Id, e => e.Month, cancel);
            var found = new Groups();
            foreach (var root in roots)
            {
                var group = new Group(root.Value, [(root.Value, months[root]), .. rows.Where(r => r.Root == root).Select(r => (r.Id.Value, r.Month))]);
                foreach (var (id, _) in group.Members)
                {
                    found.byMember[id] = group;
                }
            }

            return found;
        }

        public Group? With(long id) => byMember.GetValueOrDefault(id);
    }
}
