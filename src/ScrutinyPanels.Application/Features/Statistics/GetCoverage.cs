using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Application.Features.Statistics;

/// <summary>What a panel has seen so far beside its share of all records it could draw from, by area, month, power, age, ethnicity and time of day.</summary>
public static class GetCoverage
{
    private const string Area = "Area";
    private const string Power = "Legislation";
    private const string Age = "AgeRange";

    /// <param name="Panel">The first of the person's panels where none is chosen.</param>
    /// <param name="From">The first month, such as 2025-06; all where it is none or no month.</param>
    /// <param name="To">The last month.</param>
    /// <param name="Kind">The code of a kind of record; the panel's first where it is none or no kind of the panel's.</param>
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query(PanelId? Panel = null, string? From = null, string? To = null, string? Kind = null) : IQuery<View>, IReadLogged
    {
        public string Subject => Panel is { } panel ? $"panel {panel.Value}" : "panels of own";
    }

    /// <param name="Panel">The panel that is shown; none where the person has no panel.</param>
    /// <param name="Kinds">The kinds of record the panel looks at.</param>
    /// <param name="Months">The months in which there are records.</param>
    /// <param name="Records">Records in the chosen time.</param>
    /// <param name="Seen">Of those, in cases that are opened or settled.</param>
    /// <param name="SeenAtRandom">Of those, from random draws.</param>
    public sealed record View(
        IReadOnlyList<PanelChoice> Panels,
        PanelId? Panel,
        Month? From,
        Month? To,
        RecordKind? Kind,
        IReadOnlyList<RecordKind> Kinds,
        IReadOnlyList<Month> Months,
        int Records,
        int Seen,
        int SeenAtRandom,
        IReadOnlyList<Table> Tables);

    /// <summary>One table; there is none for what the kind of record does not tell.</summary>
    public sealed record Table(CoverageBy By, IReadOnlyList<CoverageRow> Rows);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await OverseenPanels.Of(db, actor, cancellationToken);
            Month? from = Month.TryParse(request.From, out var first) ? first : null;
            Month? to = Month.TryParse(request.To, out var last) ? last : null;
            if (panels.Choose(request.Panel) is not { } panel)
            {
                return new(panels, null, from, to, null, [], [], 0, 0, 0, []);
            }

            var covered = await db.Panels.AsNoTracking().Where(p => p.Id == panel).SelectMany(p => p.Coverage).ToListAsync(cancellationToken);
            var kinds = covered.Select(c => c.Kind).Distinct().Order().ToList();
            if (kinds.Count == 0)
            {
                return new(panels, panel, from, to, null, [], [], 0, 0, 0, []);
            }

            var kind = RecordKinds.FromCode(request.Kind) is { } chosen && kinds.Contains(chosen) ? chosen : kinds[0];
            var forces = covered.Where(c => c.Kind == kind).Select(c => c.ForceId).ToList();
            var months = await new CoverageCounts(db, panel, forces, kind, null, null).By([CoverageCounts.OfMonth], cancellationToken);
            var counts = new CoverageCounts(db, panel, forces, kind, from, to);
            var within = months.Select(m => (Month: MonthOf(m), Counted: m)).Where(m => (from is null || m.Month >= from) && (to is null || m.Month <= to)).OrderBy(m => m.Month).ToList();
            List<Table> tables =
            [
                await ByArea(counts, KindsOfRecord.Of(kind), forces, cancellationToken),
                new(CoverageBy.Month, Coverage.Of([.. within.Select(m => Line(m.Month.ToString(), [m.Counted]))])),
                .. await ByValue(counts, KindsOfRecord.Of(kind), cancellationToken),
                new(CoverageBy.TimeOfDay, Rows(await counts.By([counts.OfHour], cancellationToken), c => TimesOfDay.Of(c.Cells[0] as string))),
            ];
            return new(
                panels,
                panel,
                from,
                to,
                kind,
                kinds,
                [.. months.Select(MonthOf).Order()],
                within.Sum(m => m.Counted.Records),
                within.Sum(m => m.Counted.Seen),
                within.Sum(m => m.Counted.SeenAtRandom),
                tables);
        }

        // A kind that does not tell the area is told apart by force.
        private async Task<Table> ByArea(CoverageCounts counts, KindOfRecord kind, IReadOnlyList<ForceId> forces, CancellationToken cancel)
        {
            if (kind.Fields.FirstOrDefault(f => f.Name == Area) is { } area)
            {
                return new(CoverageBy.Area, await ByField(counts, kind, area, cancel));
            }

            var names = await db.Forces.Where(f => forces.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Name, cancel);
            return new(CoverageBy.Area, Rows(await counts.By([CoverageCounts.OfForce], cancel), c => names[new(new Guid((byte[])c.Cells[0]!, bigEndian: true))]));
        }

        private async Task<IReadOnlyList<Table>> ByValue(CoverageCounts counts, KindOfRecord kind, CancellationToken cancel)
        {
            var tables = new List<Table>();
            foreach (var (by, name) in new[] { (CoverageBy.Power, Power), (CoverageBy.Age, Age) })
            {
                if (kind.Fields.FirstOrDefault(f => f.Name == name) is { } field)
                {
                    tables.Add(new(by, await ByField(counts, kind, field, cancel)));
                }
            }

            if (kind.Ethnicity.Count > 0)
            {
                // As the person said, or else as the officer saw it: the same groups by which draws are planned.
                var words = await ValuesOf(kind, cancel);
                var counted = await counts.By([.. kind.Ethnicity.Select(e => CoverageCounts.OfColumn(kind.Field(e).Column))], cancel);
                tables.Add(new(CoverageBy.Ethnicity, Rows(counted, c => c.Cells.Select(cell => EthnicGroups.Of(Word(words, cell))).FirstOrDefault(g => g != EthnicGroup.NotStated).ToString())));
            }

            return tables;
        }

        private async Task<IReadOnlyList<CoverageRow>> ByField(CoverageCounts counts, KindOfRecord kind, RecordField field, CancellationToken cancel)
        {
            var counted = await counts.By([CoverageCounts.OfColumn(field.Column)], cancel);
            var words = await ValuesOf(kind, cancel);
            return Rows(counted, c => c.Cells[0] as string ?? Word(words, c.Cells[0]));
        }

        private Task<Dictionary<int, string>> ValuesOf(KindOfRecord kind, CancellationToken cancel) => db.CodedValues.Where(v => v.Kind == kind.Kind).ToDictionaryAsync(v => v.Id, v => v.Text, cancel);

        private static string Word(Dictionary<int, string> words, object? cell) => cell is null ? string.Empty : words.GetValueOrDefault(Convert.ToInt32(cell, CultureInfo.InvariantCulture), string.Empty);

        private static Month MonthOf(CoverageCounts.Counted counted) => Month.FromNumber(Convert.ToInt32(counted.Cells[0], CultureInfo.InvariantCulture));

        // What is not told stands last.
        private static IReadOnlyList<CoverageRow> Rows(IReadOnlyList<CoverageCounts.Counted> counted, Func<CoverageCounts.Counted, string> value) =>
            Coverage.Of([.. counted.GroupBy(value).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => Line(g.Key, g))]);

        private static CoverageLine Line(string value, IEnumerable<CoverageCounts.Counted> counted)
        {
            var all = counted.ToList();
            return new(value, all.Sum(c => c.Records), all.Sum(c => c.Seen), all.Sum(c => c.SeenAtRandom));
        }
    }
}

/// <summary>By what coverage is told, in the order of the page.</summary>
public enum CoverageBy
{
    Area = 1,
    Month = 2,
    Power = 3,
    Age = 4,
    Ethnicity = 5,
    TimeOfDay = 6,
}

/// <summary>Four parts of the day on the UK clock.</summary>
internal static class TimesOfDay
{
    /// <summary>00-06, 06-12, 12-18 or 18-24 for a day and hour in UTC such as 2026-03-02 14; empty where there is no time.</summary>
    public static string Of(string? hour)
    {
        if (hour is null)
        {
            return string.Empty;
        }

        var instant = new DateTimeOffset(DateTime.ParseExact(hour, "yyyy-MM-dd HH", CultureInfo.InvariantCulture), TimeSpan.Zero);
        var first = UkTime.In(instant).Hour / 6 * 6;
        return string.Create(CultureInfo.InvariantCulture, $"{first:00}-{first + 6:00}");
    }
}
