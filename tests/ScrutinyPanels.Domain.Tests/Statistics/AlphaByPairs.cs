using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Statistics;

/// <summary>Alpha by another road: no table of coincidences, every two grades laid side by side, first within cases, then all over.</summary>
internal static class AlphaByPairs
{
    public static double Of(IReadOnlyList<IReadOnlyList<int?>> views, AlphaMetric metric)
    {
        var cases = views.Select(v => v.Where(g => g is not null).Select(g => g!.Value).ToList()).Where(v => v.Count > 1).ToList();
        var all = cases.SelectMany(v => v).ToList();
        var within = cases.Sum(v => Pairs(v).Sum(p => SquaredDistance(p, all, metric)) / (v.Count - 1)) / all.Count;
        var anywhere = Pairs(all).Sum(p => SquaredDistance(p, all, metric)) / ((double)all.Count * (all.Count - 1));
        return 1 - (within / anywhere);
    }

    private static IEnumerable<(int One, int Other)> Pairs(List<int> grades) =>
        from i in Enumerable.Range(0, grades.Count)
        from j in Enumerable.Range(0, grades.Count)
        where i != j
        select (grades[i], grades[j]);

    private static double SquaredDistance((int One, int Other) pair, List<int> all, AlphaMetric metric)
    {
        var (low, high) = (Math.Min(pair.One, pair.Other), Math.Max(pair.One, pair.Other));
        if (low == high || metric == AlphaMetric.Nominal)
        {
            return low == high ? 0 : 1;
        }

        // A view at one of the two ends is half between them.
        var between = all.Sum(g => g == low || g == high ? 0.5 : g > low && g < high ? 1 : 0);
        return between * between;
    }
}
