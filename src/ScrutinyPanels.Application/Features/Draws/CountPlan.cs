using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>How many records a plan would have before its list is frozen: in all, in each group as planned so far, and by every value that could make a group.</summary>
public static class CountPlan
{
    [Permission(Permissions.FreezeAndSeed)]
    public sealed record Query(PanelId Panel, ForceId Force, RecordKind Kind, Month From, Month To, DrawTheme? Theme, IReadOnlyList<PlannedGroup> Groups) : IQuery<View>, IReadLogged
    {
        public string Subject => $"panel {Panel.Value}";
    }

    /// <param name="Size">How many records could be drawn.</param>
    /// <param name="Groups">The planned groups in order, each record in the first that fits.</param>
    /// <param name="AnyOther">How many fit no group.</param>
    /// <param name="Fields">What groups can be made of, with counts in the whole list.</param>
    public sealed record View(int Size, DrawExclusions Excluded, IReadOnlyList<Group> Groups, int AnyOther, IReadOnlyList<Field> Fields);

    public sealed record Group(string Name, int Size, int Take);

    public sealed record Field(string Name, IReadOnlyList<Value> Values);

    /// <param name="Name">As it would stand on the list.</param>
    public sealed record Value(string Code, string Name, int Count);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        private const int ValuesShown = 60;

        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().LeftToDrawBy(actor)
                .SingleOrDefaultAsync(p => p.Id == request.Panel && p.Coverage.Any(c => c.ForceId == request.Force && c.Kind == request.Kind), cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == request.Force, cancellationToken);
            await db.Database.OpenConnectionAsync(cancellationToken);
            var kind = KindsOfRecord.Of(request.Kind);
            var groups = await PlannedGroups.Of(db, request.Kind, force, request.Theme, request.Groups, cancellationToken);

            // What is counted does not depend on how many are taken, so whatever was typed can be counted.
            var asked = new DrawRequest(request.Kind, request.From, request.To, 1, [.. groups.Select(g => g with { Take = 0 })]) { Theme = request.Theme };
            var sizes = new Dictionary<string, int>(StringComparer.Ordinal);
            var excluded = await DrawableRows.Find(db, panel.Id, force, asked, line => sizes[line.Stratum] = sizes.GetValueOrDefault(line.Stratum) + 1, cancellationToken);
            return new(
                sizes.Values.Sum(),
                excluded,
                [.. groups.Select(g => new Group(g.Name, sizes.GetValueOrDefault(g.Name), g.Take))],
                sizes.GetValueOrDefault(groups.Count == 0 ? string.Empty : DrawGroups.AnyOther),
                await Fields(panel.Id, force, asked, kind, cancellationToken));
        }

        private async Task<IReadOnlyList<Field>> Fields(PanelId panel, Force force, DrawRequest asked, KindOfRecord kind, CancellationToken cancel)
        {
            var fields = new PlanFields(kind, await db.CodedValues.AsNoTracking().Where(v => v.Kind == kind.Kind).ToListAsync(cancel));
            var all = new DrawRequest(asked.Kind, asked.From, asked.To, 1, fields.Names.Contains(DrawGroups.SeenAgain) ? [new(DrawGroups.SeenAgain, PlanValues.Yes, "again", 0)] : []) { Theme = asked.Theme };
            var facts = await DrawableRows.FactsFor(db, panel, force, all, cancel);
            var columns = fields.Names.SelectMany(fields.ColumnsOf).Distinct().ToList();
            var places = fields.Names.ToDictionary(n => n, n => fields.ColumnsOf(n).Select(c => columns.IndexOf(c)).ToArray());
            var theme = new PlanSorter(fields, kind, new(asked.Kind, asked.From, asked.To, 1) { Theme = asked.Theme }, facts);
            var counts = fields.Names.ToDictionary(n => n, _ => new Dictionary<string, int>());
            await DrawableRows.Scan(db, panel, force, asked, [.. columns, .. theme.Columns], (_, _, records) =>
            {
                if (theme.StratumOf([.. records.Select(r => r[columns.Count..])]) is null)
                {
                    return;
                }

                foreach (var name in fields.Names)
                {
                    foreach (var value in records.SelectMany(r => fields.ValuesOf(name, [.. places[name].Select(p => r[p])], facts.SeenAgain)).Distinct())
                    {
                        counts[name][value] = counts[name].GetValueOrDefault(value) + 1;
                    }
                }
            }, cancel);
            return
            [
                .. fields.Names.Where(n => counts[n].Count > 1 && (n != DrawGroups.SeenAgain || force.ProfilingAllowedAt is not null)).Select(n => new Field(
                    n,
                    [.. counts[n].OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(ValuesShown).Select(c => new Value(c.Key, fields.NameOf(n, c.Key), c.Value))])),
            ];
        }
    }
}
