using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>One field that a file has columns for.</summary>
/// <param name="Field">The field of the kind.</param>
/// <param name="Columns">Its columns in the file: one; or for a field with several values or in order one for each, with the value a yes stands for.</param>
internal sealed record PlannedField(RecordField Field, IReadOnlyList<(int Column, string? Mark)> Columns);

/// <summary>Which columns of a file hold what.</summary>
internal sealed class ColumnPlan
{
    private ColumnPlan(KindOfRecord kind, IReadOnlyList<MatchedColumn> columns, bool isPublished)
    {
        Kind = kind;
        Columns = columns;
        IsPublished = isPublished;
        var targets = columns.Select((c, i) => (Target: new ColumnTarget(c.Target), Column: i)).Where(t => t.Target != ColumnTarget.None).ToList();
        Date = ColumnOf(ColumnTarget.Date);
        Time = ColumnOf(ColumnTarget.Time);
        Latitude = ColumnOf(ColumnTarget.Latitude);
        Longitude = ColumnOf(ColumnTarget.Longitude);
        Fields =
        [
            .. from field in kind.Fields
               let own = targets.Where(t => t.Target.Field == field.Name).OrderBy(t => t.Target.Place).ThenBy(t => t.Column).Select(t => (t.Column, t.Target.Value)).ToList()
               where own.Count > 0
               select new PlannedField(field, own),
        ];
        Moments = Moment.Of(columns.Count, isPublished);

        int ColumnOf(ColumnTarget target) => targets.Where(t => t.Target == target).Select(t => t.Column).FirstOrDefault(-1);
    }

    public KindOfRecord Kind { get; }

    /// <summary>The headings, in the order of the file.</summary>
    public IReadOnlyList<MatchedColumn> Columns { get; }

    /// <summary>Exactly the file that data.police.uk publishes: instants only, and headings in their order.</summary>
    public bool IsPublished { get; }

    public int Date { get; }

    /// <summary>The column of the time of day; -1 where the file has none.</summary>
    public int Time { get; }

    public int Latitude { get; }

    public int Longitude { get; }

    public IReadOnlyList<PlannedField> Fields { get; }

    /// <summary>How dates and times of the file are read.</summary>
    public Moment Moments { get; }

    /// <summary>Whether a field's original may tell who somebody is: such a file is the force's own to load.</summary>
    public bool HasSealed => Fields.Any(f => f.Field.IsSealed);

    public bool HasText => Fields.Any(f => f.Field.Shape == FieldShape.FreeText);

    /// <summary>Whether a quoted field may go over line ends: where there is written text, where a column that may hold some is left out, or where a heading does.</summary>
    public bool MayHaveLineBreaks => HasText || Columns.Any(c => c.Target.Length == 0 || c.Heading.Contains('\n', StringComparison.Ordinal));

    /// <summary>The stop-and-search file of data.police.uk.</summary>
    public static ColumnPlan Published()
    {
        var kind = KindsOfRecord.Of(RecordKind.StopAndSearch);
        return new(kind, [.. StopSearchColumns.All.Select(h => new MatchedColumn(h, kind.Guess(h).Code))], isPublished: true);
    }

    /// <summary>A file whose columns a person matched.</summary>
    public static ColumnPlan Matched(KindOfRecord kind, IReadOnlyList<MatchedColumn> columns) =>
        new(kind, columns, kind.Kind == RecordKind.StopAndSearch && columns.Select(c => c.Heading).SequenceEqual(StopSearchColumns.All) && columns.All(c => c.Target == kind.Guess(c.Heading).Code));
}
