using System.Globalization;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>What a first reading of a file found: enough to decide on it, and to see that the second reading meets the same rows.</summary>
/// <param name="Months">The month in the name, or else all months of its rows.</param>
/// <param name="Main">The months that it is a file of: without those of a few stray rows.</param>
internal sealed record CheckedFile(BatchContents Contents, IReadOnlySet<Month> Months, IReadOnlySet<Month> Main, EvenCount Count)
{
    /// <summary>The month of more than half of the rows of a file without a month in its name; where there is none, all of its months.</summary>
    public static IReadOnlySet<Month> MainOf(IReadOnlyDictionary<Month, int> rows)
    {
        var half = rows.Values.Sum(n => (long)n) / 2;
        var most = rows.Where(m => m.Value > half).Select(m => m.Key).ToHashSet();
        return most.Count > 0 ? most : rows.Keys.ToHashSet();
    }
}

/// <summary>The first reading of a stop-and-search file: counts, fingerprint and findings, with nothing kept of the rows.</summary>
internal sealed class StopSearchFile(Month? fileMonth)
{
    private const int MonthsListed = 24;

    private readonly Dictionary<Month, int> months = [];
    private readonly EvenCount count = new();
    private readonly bool[] filled = new bool[StopSearchColumns.All.Count];
    private readonly int[] notUnderstood = new int[3];
    private int accepted;
    private int quarantined;
    private int dayOnly;
    private int outsideUk;
    private int onlyAsWritten;
    private int onlyInUkTime;

    /// <summary>Reads the whole file, or refuses it.</summary>
    public static CheckedFile Check(Stream content, Month? fileMonth, StopSearchValues values) => new StopSearchFile(fileMonth).Check(content, values);

    private CheckedFile Check(Stream content, StopSearchValues values)
    {
        using var fingerprint = new RowFingerprint();
        var rows = new StopSearchRows(content, values);
        string? firstProblem = null;
        while (rows.Read())
        {
            fingerprint.Add(rows.Plain);
            if (rows.Problem is null)
            {
                Accept(rows);
            }
            else
            {
                quarantined++;
                firstProblem ??= string.Create(CultureInfo.InvariantCulture, $"no row of the file could be taken. The first of them, on line {rows.Line}: {rows.Problem}");
            }
        }

        if (accepted == 0)
        {
            throw CsvLines.Refuse(rows.Line, firstProblem ?? "the file has headings and no rows.");
        }

        var found = fileMonth is { } month ? new HashSet<Month> { month } : [.. months.Keys];
        var main = fileMonth is null ? CheckedFile.MainOf(months) : found;
        var contents = new BatchContents(
            fingerprint.Finish(),
            rows.Row,
            accepted,
            quarantined,
            found.Min(),
            found.Max(),
            count.EveryRowOccursEvenly,
            TimesLookLocal: onlyAsWritten > 0 && onlyInUkTime == 0,
            Findings(values, main));
        return new(contents, found, main, count);
    }

    private void Accept(StopSearchRows row)
    {
        accepted++;
        count.Add(row.Plain);
        var month = Month.Of(row.Day);
        months[month] = months.GetValueOrDefault(month) + 1;
        dayOnly += row.DayOnly ? 1 : 0;
        outsideUk += row.Latitude is < 49_000_000 or > 61_500_000 || row.Longitude is < -9_500_000 or > 2_500_000 ? 1 : 0;
        CompareClocks(row, month);
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = filled[i] || !row.IsBlank(i);
        }

        foreach (var value in row.Coded)
        {
            if (value is not null)
            {
                value.Rows++;
            }
        }

        for (var i = 0; i < notUnderstood.Length; i++)
        {
            notUnderstood[i] += row.NotUnderstood[i] ? 1 : 0;
        }
    }

    /// <summary>
    /// A file whose instants are right has rows that are in its month only on the UK clock (the first hour of a summer month is written as the
    /// last of the month before) and none that are in it only as written. If it is the other way about, local times were marked as UTC:
    /// so Merseyside 2025-06, with 4 rows written as 23:xx on 30 June that would be 1 July. Without a row in either hour nothing can be told.
    /// </summary>
    private void CompareClocks(StopSearchRows row, Month inUk)
    {
        if (fileMonth is { } month && !row.DayOnly)
        {
            var asWritten = Month.Of(DateOnly.FromDateTime(row.Instant));
            onlyAsWritten += asWritten == month && inUk != month ? 1 : 0;
            onlyInUkTime += inUk == month && asWritten != month ? 1 : 0;
        }
    }

    private List<BatchFinding> Findings(StopSearchValues values, IReadOnlySet<Month> main)
    {
        var findings = new List<BatchFinding>();
        var others = months.Where(m => !main.Contains(m.Key)).OrderBy(m => m.Key).ToList();
        findings.AddRange(others.Take(MonthsListed).Select(m => new BatchFinding(FindingKind.RowsOfAnotherMonth, StopSearchColumns.Date, m.Key.ToString(), m.Value)));
        if (others.Count > MonthsListed)
        {
            findings.Add(new(FindingKind.RowsOfAnotherMonth, StopSearchColumns.Date, string.Empty, others.Skip(MonthsListed).Sum(m => m.Value)));
        }

        if (dayOnly > 0)
        {
            findings.Add(new(FindingKind.DateOnlyRows, StopSearchColumns.Date, string.Empty, dayOnly));
        }

        if (outsideUk > 0)
        {
            findings.Add(new(FindingKind.PlacesOutsideUk, StopSearchColumns.Latitude, string.Empty, outsideUk));
        }

        for (var i = 0; i < notUnderstood.Length; i++)
        {
            if (notUnderstood[i] > 0)
            {
                findings.Add(new(FindingKind.ValueNotUnderstood, StopSearchRows.YesNoColumn(i), string.Empty, notUnderstood[i]));
            }
        }

        // Policing operation was blank in all of 1.79 million rows of a survey, so that is not worth saying.
        findings.AddRange(StopSearchColumns.All.Index()
            .Where(c => !filled[c.Index] && c.Item != StopSearchColumns.Operation)
            .Select(c => new BatchFinding(FindingKind.ColumnEmpty, c.Item, string.Empty, accepted)));
        findings.AddRange(values.Brought.Select(v => new BatchFinding(FindingKind.ValueNeverSeen, v.Field, v.Text, v.Rows)));
        return findings;
    }
}
