using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Finds the encounters of some months that a panel may draw, and counts those it may not by reason. Reads rows straight from the connection: a period can have a hundred thousand.</summary>
internal static class DrawableRows
{
    /// <summary>Shows the lines that can be drawn by a plan, one an encounter, and tells what was left out.</summary>
    public static async Task<DrawExclusions> Find(ScrutinyDb db, PanelId panel, Force force, DrawRequest asked, Action<DrawLine> found, CancellationToken cancel)
    {
        var kind = KindsOfRecord.Of(asked.Kind);
        var simple = asked is { Theme: null, Groups.Count: 0 };
        var fields = new PlanFields(kind, simple ? [] : await db.CodedValues.AsNoTracking().Where(v => v.Kind == asked.Kind).ToListAsync(cancel));
        var sorter = new PlanSorter(fields, kind, asked, simple ? PlanFacts.None : await FactsFor(db, panel, force, asked, cancel));
        return await Scan(db, panel, force, asked, sorter.Columns, (encounter, key, records) =>
        {
            if (sorter.StratumOf(records) is { } stratum)
            {
                found(new(key(), stratum, encounter));
            }
        }, cancel);
    }

    /// <summary>What a plan must know of the months beside each record.</summary>
    public static async Task<PlanFacts> FactsFor(ScrutinyDb db, PanelId panel, Force force, DrawRequest asked, CancellationToken cancel)
    {
        var kind = KindsOfRecord.Of(asked.Kind);
        var again = asked.Theme == DrawTheme.PeopleSearchedAgain || asked.Groups.Any(g => g.Field == DrawGroups.SeenAgain)
            ? (await Tally(FieldShape.Person)).Where(t => t.Value > 1).Select(t => t.Key).ToHashSet()
            : [];
        var officers = asked.Theme switch
        {
            DrawTheme.MostSearchingOfficers => (await Tally(FieldShape.Officer)).OrderByDescending(t => t.Value).ThenBy(t => t.Key).Take(DrawThemes.OfficersAtTheTop).Select(t => t.Key).ToHashSet(),
            DrawTheme.OfficersWithRed => await OfficersWithRed(db, kind, panel, force.Id, cancel),
            _ => [],
        };
        return new(again, officers);

        // Of all that was released, also what was drawn before or is held back: else a person drawn once would not be met again.
        async Task<Dictionary<int, int>> Tally(FieldShape shape)
        {
            if (kind.Fields.FirstOrDefault(f => f.Shape == shape)?.Column is not { } column)
            {
                return [];
            }

            var live = await db.ImportBatches
                .Where(b => b.ForceId == force.Id && b.Kind == asked.Kind && b.UndoneAt == null && b.ErasedAt == null && b.SupersededBy == null && b.ReleasedAt != null)
                .Where(b => b.FirstMonth <= asked.To && b.LastMonth >= asked.From)
                .Select(b => b.Id)
                .ToListAsync(cancel);
            return await (from encounter in db.Encounters
                          join record in db.Records(kind) on encounter.Id equals (EncounterId)record[RecordTables.EncounterId]
                          where live.Contains(encounter.BatchId) && encounter.Month >= asked.From && encounter.Month <= asked.To && !encounter.SetAside && record[column] != null
                          group encounter.JoinedTo ?? encounter.Id by (int)record[column] into met
                          select new { met.Key, Times = met.Distinct().Count() })
                .ToDictionaryAsync(m => m.Key, m => m.Times, cancel);
        }
    }

    /// <summary>The officers of whose encounters this panel has graded one red; what other panels graded is theirs.</summary>
    private static async Task<HashSet<int>> OfficersWithRed(ScrutinyDb db, KindOfRecord kind, PanelId panel, ForceId force, CancellationToken cancel)
    {
        var red = await db.Cases.AsNoTracking().Where(c => c.PanelId == panel && c.ForceId == force && c.Grade == Grade.Red && c.State == CaseState.Settled).Select(c => c.EncounterId).ToListAsync(cancel);
        var records = (await db.RecordsOfEvents(red, cancel)).Select(e => e.Key).ToList();
        var column = kind.Fields.First(f => f.Shape == FieldShape.Officer).Column;
        var officers = await db.Records(kind).AsNoTracking()
            .Where(r => records.Contains((EncounterId)r[RecordTables.EncounterId]) && r[column] != null)
            .Select(r => (int)r[column])
            .Distinct()
            .ToListAsync(cancel);
        return [.. officers];
    }

    /// <summary>Goes through the encounters that can be drawn and counts the others by reason. Records that were joined come once, with the cells of each of them that was met.</summary>
    public static async Task<DrawExclusions> Scan(
        ScrutinyDb db,
        PanelId panel,
        Force force,
        DrawRequest asked,
        IReadOnlyList<string> columns,
        Action<EncounterId, Func<string>, IReadOnlyList<object?[]>> drawable,
        CancellationToken cancel)
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
        var joined = new Dictionary<long, List<object?[]>?>();
        var single = new Single();
        int heldBack = 0, notReleased = 0, alreadyDrawn = 0, setAside = 0, waiting = 0, superseded = 0;
        foreach (var batch in batches.Where(b => b.FirstMonth <= asked.To && b.LastMonth >= asked.From).OrderBy(b => b.Id.Value))
        {
            await Read(db, batch.Id, asked, columns, (id, month, aside, cells) =>
            {
                // Records that were joined count once, wherever the first of them is met; nearly every record stands for itself.
                var group = groups.With(id);
                if (group is not null && joined.TryGetValue(group.Root, out var met))
                {
                    met?.Add([.. cells]);
                    return;
                }

                if (group is not null)
                {
                    joined.Add(group.Root, null);
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
                else if (group is not null)
                {
                    joined[group.Root] = [[.. cells]];
                }
                else
                {
                    drawable(new(id), () => EncounterKey.For(force.Slug, asked.Kind, month, batch.Revision, new EncounterId(id).Row), single.With(cells));
                }
            }, cancel);
        }

        foreach (var (root, records) in joined.Where(j => j.Value is not null))
        {
            drawable(new(root), () => KeyOf(groups.With(root)!, force, byId), records!);
        }

        return new(heldBack, notReleased, alreadyDrawn, setAside, waiting, superseded);
    }

    // The lowest key of its records when the list is frozen, in the order of lists.
    private static string KeyOf(Group group, Force force, Dictionary<ImportBatchId, Batch> batches) => group.Members
        .Select(m => (Encounter: new EncounterId(m.Id), m.Month))
        .Select(m => EncounterKey.For(force.Slug, batches[m.Encounter.Batch].Kind, m.Month, batches[m.Encounter.Batch].Revision, m.Encounter.Row))
        .Order(Utf8Order.Instance)
        .First();

    // A record has the number of the encounter it came in as, so its cells are found by it.
    private static async Task Read(ScrutinyDb db, ImportBatchId batch, DrawRequest asked, IReadOnlyList<string> columns, Action<long, Month, bool, object?[]> row, CancellationToken cancel)
    {
        var table = KindsOfRecord.Of(asked.Kind).Table;
        var more = string.Concat(columns.Select(c => $", r.\"{c}\""));
        var join = columns.Count == 0 ? string.Empty : $" LEFT JOIN \"{table}\" AS r ON r.\"Id\" = e.\"Id\"";
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = $"SELECT e.\"Id\", e.\"Month\", e.\"SetAside\"{more} FROM \"Encounters\" AS e{join} WHERE e.\"Id\" >= @first AND e.\"Id\" < @end AND e.\"Month\" >= @from AND e.\"Month\" <= @to ORDER BY e.\"Id\"";
        Add(command, "@first", EncounterId.For(batch, 0).Value);
        Add(command, "@end", EncounterId.For(new(batch.Value + 1), 0).Value);
        Add(command, "@from", asked.From.Number);
        Add(command, "@to", asked.To.Number);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        Month month = default;
        var cells = new object?[columns.Count];
        while (await reader.ReadAsync(cancel))
        {
            var number = reader.GetInt32(1);
            month = month.Number == number ? month : Month.FromNumber(number);
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = reader.GetValue(3 + i) is var value and not DBNull ? value : null;
            }

            row(reader.GetInt64(0), month, reader.GetBoolean(2), cells);
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

    /// <summary>A list of one row that is used again for each record, for nearly every encounter is one.</summary>
    private sealed class Single : List<object?[]>
    {
        public Single()
            : base([[]])
        {
        }

        public Single With(object?[] cells)
        {
            this[0] = cells;
            return this;
        }
    }

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
