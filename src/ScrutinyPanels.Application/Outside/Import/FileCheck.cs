using System.Globalization;
using ScrutinyPanels.Domain.Encounters;
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

/// <summary>The first reading of a file of records: counts, fingerprint and findings, with nothing kept of the rows.</summary>
internal sealed class FileCheck(ColumnPlan plan, Month? fileMonth)
{
    /// <summary>Fewer words than these are too few to say why.</summary>
    public const int FewWords = 10;

    private const int MonthsListed = 24;

    private readonly Dictionary<Month, int> months = [];
    private readonly EvenCount count = new();
    private readonly bool[] filled = new bool[plan.Columns.Count];
    private readonly int[] notUnderstood = new int[plan.Fields.Count];
    private readonly int[] ethnicities = [.. plan.Kind.Ethnicity.Select(name => Place(plan, name))];
    private readonly int footage = Place(plan, plan.Kind.Footage);
    private readonly int mainText = Place(plan, plan.Kind.MainText);
    private int accepted;
    private int quarantined;
    private int dayOnly;
    private int outsideUk;
    private int onlyAsWritten;
    private int onlyInUkTime;
    private int withoutOwnEthnicity;
    private int withoutEthnicity;
    private int footageNo;
    private int footageBlank;
    private int withoutText;
    private int fewWords;

    /// <summary>Reads the whole file, or refuses it. Tells now and then how many rows it has read.</summary>
    public static CheckedFile Check(Stream content, ColumnPlan plan, Month? fileMonth, RecordValues values, FileLayout layout = FileLayout.Commas, Action<int>? progress = null) =>
        new FileCheck(plan, fileMonth).Check(new RecordRows(content, plan, values, layout), values, progress);

    /// <summary>How many words a text has.</summary>
    public static int Words(ReadOnlySpan<char> text)
    {
        var words = 0;
        var inside = false;
        foreach (var letter in text)
        {
            var blank = char.IsWhiteSpace(letter);
            words += !blank && !inside ? 1 : 0;
            inside = !blank;
        }

        return words;
    }

    private static int Place(ColumnPlan plan, string? name) => plan.Fields.Index().Where(f => f.Item.Field.Name == name).Select(f => f.Index).FirstOrDefault(-1);

    private CheckedFile Check(RecordRows rows, RecordValues values, Action<int>? progress)
    {
        using var fingerprint = new RowFingerprint();
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

            if (rows.Row % 1000 == 0)
            {
                progress?.Invoke(rows.Row);
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
            Findings(values, main),
            plan.HasText);
        return new(contents, found, main, count);
    }

    private void Accept(RecordRows row)
    {
        accepted++;
        count.Add(row.Plain);
        var month = Month.Of(row.When.Day);
        months[month] = months.GetValueOrDefault(month) + 1;
        dayOnly += row.When.DayOnly ? 1 : 0;
        outsideUk += row.Latitude is < 49_000_000 or > 61_500_000 || row.Longitude is < -9_500_000 or > 2_500_000 ? 1 : 0;
        CompareClocks(row, month);
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = filled[i] || !row.IsBlank(i);
        }

        for (var i = 0; i < row.Cells.Length; i++)
        {
            notUnderstood[i] += row.NotUnderstood[i] ? 1 : 0;
            if (row.Cells[i] is ListedValue value)
            {
                value.Rows++;
            }
            else if (row.Cells[i] is List<ListedValue> several)
            {
                several.ForEach(v => v.Rows++);
            }
        }

        Measure(row);
    }

    private void Measure(RecordRows row)
    {
        if (ethnicities.Length > 0)
        {
            var own = Tells(row, ethnicities[0]);
            withoutOwnEthnicity += own ? 0 : 1;
            withoutEthnicity += own || ethnicities.Skip(1).Any(e => Tells(row, e)) ? 0 : 1;
        }

        if (footage >= 0)
        {
            footageNo += row.Cells[footage] is false ? 1 : 0;
            footageBlank += row.Cells[footage] is null ? 1 : 0;
        }

        if (mainText >= 0)
        {
            withoutText += row.Cells[mainText] is null ? 1 : 0;
            fewWords += row.Cells[mainText] is string text && Words(text) < FewWords ? 1 : 0;
        }
    }

    private static bool Tells(RecordRows row, int field) => field >= 0 && row.Cells[field] is ListedValue { TellsEthnicity: true };

    /// <summary>
    /// A file whose instants are right has rows that are in its month only on the UK clock (the first hour of a summer month is written as the
    /// last of the month before) and none that are in it only as written. If it is the other way about, local times were marked as UTC:
    /// so Merseyside 2025-06, with 4 rows written as 23:xx on 30 June that would be 1 July. Without a row in either hour nothing can be told.
    /// </summary>
    private void CompareClocks(RecordRows row, Month inUk)
    {
        if (plan.IsPublished && fileMonth is { } month && !row.When.DayOnly)
        {
            var asWritten = Month.Of(DateOnly.FromDateTime(row.When.Instant));
            onlyAsWritten += asWritten == month && inUk != month ? 1 : 0;
            onlyInUkTime += inUk == month && asWritten != month ? 1 : 0;
        }
    }

    private List<BatchFinding> Findings(RecordValues values, IReadOnlySet<Month> main)
    {
        var findings = new List<BatchFinding>();
        void Add(FindingKind kind, string field, int rows)
        {
            if (rows > 0)
            {
                findings.Add(new(kind, field, string.Empty, rows));
            }
        }

        var date = plan.Columns[plan.Date].Heading;
        var others = months.Where(m => !main.Contains(m.Key)).OrderBy(m => m.Key).ToList();
        findings.AddRange(others.Take(MonthsListed).Select(m => new BatchFinding(FindingKind.RowsOfAnotherMonth, date, m.Key.ToString(), m.Value)));
        Add(FindingKind.RowsOfAnotherMonth, date, others.Skip(MonthsListed).Sum(m => m.Value));
        Add(FindingKind.DateOnlyRows, date, dayOnly);
        if (outsideUk > 0)
        {
            Add(FindingKind.PlacesOutsideUk, plan.Columns[plan.Latitude].Heading, outsideUk);
        }

        if (ethnicities.Length > 0)
        {
            Add(FindingKind.WithoutOwnEthnicity, plan.Kind.Field(plan.Kind.Ethnicity[0]).Heading, withoutOwnEthnicity);
            Add(FindingKind.WithoutEthnicity, string.Empty, plan.Kind.Ethnicity.Count > 1 ? withoutEthnicity : 0);
        }

        if (footage >= 0)
        {
            Add(FindingKind.WithoutFootage, plan.Fields[footage].Field.Heading, footageNo);
            Add(FindingKind.FootageNotSaid, plan.Fields[footage].Field.Heading, footageBlank);
        }

        if (mainText >= 0)
        {
            Add(FindingKind.WithoutText, plan.Fields[mainText].Field.Heading, withoutText);
            Add(FindingKind.FewWords, plan.Fields[mainText].Field.Heading, fewWords);
        }

        for (var i = 0; i < notUnderstood.Length; i++)
        {
            Add(FindingKind.ValueNotUnderstood, plan.Columns[plan.Fields[i].Columns[0].Column].Heading, notUnderstood[i]);
        }

        // Fields that are blank in nearly every file, such as the name of an operation, are not worth saying; nor is a probe that no CED hit.
        findings.AddRange(plan.Fields
            .Where(f => !f.Field.OftenBlank && f.Columns.All(c => !filled[c.Column]))
            .Select(f => new BatchFinding(FindingKind.ColumnEmpty, plan.Columns[f.Columns[0].Column].Heading, string.Empty, accepted)));
        findings.AddRange(new[] { plan.Time, plan.Latitude, plan.Longitude }.Where(c => c >= 0 && !filled[c]).Select(c => new BatchFinding(FindingKind.ColumnEmpty, plan.Columns[c].Heading, string.Empty, accepted)));
        findings.AddRange(values.Repaired.Select(r => new BatchFinding(FindingKind.ValueRepaired, r.Field, $"{r.Given} = {r.Meant}", r.Rows)));
        findings.AddRange(values.Brought.Where(v => v.Rows > 0).Select(v => new BatchFinding(FindingKind.ValueNeverSeen, v.Field, v.Text, v.Rows)));
        return findings;
    }
}
