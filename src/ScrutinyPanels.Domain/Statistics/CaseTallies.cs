namespace ScrutinyPanels.Domain.Statistics;

/// <summary>How many readers gave each grade, case by case, for the cases with two grades or more: all that agreement looks at.</summary>
internal sealed class CaseTallies
{
    private readonly IReadOnlyList<int> steps;
    private readonly IReadOnlyList<int[]> cases;

    private CaseTallies(IReadOnlyList<int> steps, IReadOnlyList<int[]> cases)
    {
        this.steps = steps;
        this.cases = cases;
    }

    public int Count => cases.Count;

    /// <summary>Tallies views that may have gaps.</summary>
    public static CaseTallies Of(IEnumerable<IEnumerable<int?>> views)
    {
        var graded = views.Select(v => v.OfType<int>().ToList()).Where(v => v.Count >= 2).ToList();
        var steps = graded.SelectMany(v => v).Distinct().Order().ToList();
        var tallies = graded.Select(v => steps.Select(s => v.Count(g => g == s)).ToArray());

        // In an order of their own, so that a resample does not depend on the order in which the cases came.
        return new CaseTallies(steps, [.. tallies.OrderBy(t => t, Comparer<int[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)))]);
    }

    /// <summary>All pairs of grades on the same case whose places on the scale are at most so many steps apart.</summary>
    public long PairsWithin(int apart)
    {
        long pairs = 0;
        foreach (var tally in cases)
        {
            for (var c = 0; c < steps.Count; c++)
            {
                pairs += (long)tally[c] * (tally[c] - 1) / 2;
                for (var k = c + 1; k < steps.Count && steps[k] - steps[c] <= apart; k++)
                {
                    pairs += (long)tally[c] * tally[k];
                }
            }
        }

        return pairs;
    }

    /// <summary>Alpha of all cases, or none where every grade is the same.</summary>
    public double? Alpha(AlphaMetric metric) => Alpha(metric, Enumerable.Range(0, cases.Count));

    /// <summary>Alpha of chosen cases, one as often as it is chosen, or none where every grade is the same.</summary>
    public double? Alpha(AlphaMetric metric, IEnumerable<int> chosen)
    {
        var totals = new int[steps.Count];
        var coincidences = new double[steps.Count * steps.Count];
        foreach (var tally in chosen.Select(place => cases[place]))
        {
            Add(tally, totals, coincidences);
        }

        double observed = 0;
        double expected = 0;
        for (var c = 0; c < steps.Count; c++)
        {
            for (var k = c + 1; k < steps.Count; k++)
            {
                var distance = metric == AlphaMetric.Nominal ? 1 : Between(totals, c, k);
                observed += coincidences[(c * steps.Count) + k] * distance * distance;
                expected += (double)totals[c] * totals[k] * distance * distance;
            }
        }

        return expected > 0 ? 1 - ((totals.Sum() - 1) * observed / expected) : null;
    }

    private static void Add(int[] tally, int[] totals, double[] coincidences)
    {
        var others = tally.Sum() - 1.0;
        for (var c = 0; c < tally.Length; c++)
        {
            totals[c] += tally[c];
            for (var k = c + 1; k < tally.Length; k++)
            {
                coincidences[(c * tally.Length) + k] += tally[c] * tally[k] / others;
            }
        }
    }

    private static double Between(int[] totals, int c, int k) => totals[c..(k + 1)].Sum() - ((totals[c] + totals[k]) / 2.0);
}
