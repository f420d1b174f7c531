namespace ScrutinyPanels.Domain.Statistics;

/// <summary>How many records have one value, and how many of them a panel has seen.</summary>
/// <param name="Value">The value as it stands in the records; empty for none.</param>
/// <param name="Seen">Seen by draws of every kind.</param>
/// <param name="SeenAtRandom">Of those, seen by random draws from all.</param>
public sealed record CoverageLine(string Value, int Records, int Seen, int SeenAtRandom);

/// <summary>Seen so far beside what would be seen at the same rate everywhere.</summary>
public readonly record struct CoverageCount(int Seen, double Expected)
{
    /// <summary>Seen more often (above 0) or less often (below 0) than at the same rate: a number of records.</summary>
    public double Difference => Seen - Expected;
}

/// <summary>One value in a table of coverage; where there are too few records to be told, it has no numbers at all.</summary>
public sealed record CoverageRow(string Value, int? Records, CoverageCount? AtRandom, CoverageCount? All)
{
    public bool IsHidden => Records is null;
}

/// <summary>What a panel has seen so far, value by value, beside its share of all records.</summary>
public static class Coverage
{
    /// <summary>Values with fewer records than this are not counted out: a person could be told from them.</summary>
    public const int Least = 5;

    /// <summary>
    /// The rows of one table, in the order of the lines. With R records in all, r of them with a value and s seen in all, the expected number seen is s r / R:
    /// what chance would bring on average if every record were as likely to be seen. Values with 1 to 4 records are hidden; then the smallest others are
    /// hidden too, until two or more are and they hold 5 records or more together, so that none can be worked out from the sum.
    /// </summary>
    public static IReadOnlyList<CoverageRow> Of(IReadOnlyList<CoverageLine> lines)
    {
        var told = lines.Where(l => l.Records > 0).ToList();
        var hidden = told.Where(l => l.Records < Least).ToHashSet();
        foreach (var next in told.Where(l => l.Records >= Least).OrderBy(l => l.Records).ThenBy(l => l.Value, StringComparer.Ordinal))
        {
            if (hidden.Count == 0 || (hidden.Count > 1 && hidden.Sum(h => h.Records) >= Least))
            {
                break;
            }

            hidden.Add(next);
        }

        double records = told.Sum(l => l.Records);
        CoverageCount Counted(CoverageLine line, Func<CoverageLine, int> seen) => new(seen(line), told.Sum(seen) * line.Records / records);
        return [.. told.Select(l => hidden.Contains(l) ? new CoverageRow(l.Value, null, null, null) : new(l.Value, l.Records, Counted(l, x => x.SeenAtRandom), Counted(l, x => x.Seen)))];
    }
}
