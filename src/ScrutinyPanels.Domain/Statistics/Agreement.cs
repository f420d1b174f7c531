namespace ScrutinyPanels.Domain.Statistics;

/// <summary>How far the readers of the same cases gave the same grade. Low agreement may mean that the question is unclear; it says nothing about any one reader.</summary>
public sealed class Agreement
{
    /// <summary>Alpha is told from so many cases up, counting cases with two grades or more: with fewer it says next to nothing.</summary>
    public const int LeastCases = 10;

    private readonly CaseTallies tallies;

    private Agreement(IReadOnlyList<IReadOnlyList<int?>> views)
    {
        tallies = CaseTallies.Of(views);
        Cases = views.Count;
        Pairs = tallies.PairsWithin(int.MaxValue);
        Exact = ShareOfPairs(0);
        WithinOneStep = ShareOfPairs(1);
    }

    /// <summary>All cases that came in, also those that nobody or one reader graded.</summary>
    public int Cases { get; }

    /// <summary>Cases with two grades or more: the only ones that agreement can be seen in.</summary>
    public int CasesWithPairs => tallies.Count;

    /// <summary>All pairs of grades on the same case: v(v − 1)/2 for a case with v grades, added over the cases.</summary>
    public long Pairs { get; }

    /// <summary>
    /// The share of pairs with the same grade: a fraction without unit, from 0 to 1; none where there is no pair. All pairs are pooled, so a case with many
    /// grades weighs more. Chance alone gives some agreement, which this does not take off. Pairs of one case are not independent: no interval of a plain
    /// proportion fits it.
    /// </summary>
    public double? Exact { get; }

    /// <summary>The share of pairs whose grades are the same or next to each other on the scale: pooled, and with the same limits, as <see cref="Exact"/>.</summary>
    public double? WithinOneStep { get; }

    /// <summary>Why alpha is none, or none where there is one.</summary>
    public NoAlpha? WhyNoAlpha =>
        CasesWithPairs < LeastCases ? NoAlpha.TooFewCases
        : tallies.Alpha(AlphaMetric.Nominal) is null ? NoAlpha.NoVariation
        : null;

    /// <summary>The agreement of these views: for each case its grades as places on the scale, from 0 or 1 up, and none for a reader who gave no grade.</summary>
    /// <param name="views">Cases, and in each the readers in any order. "Could not tell" and "does not apply" are none. Refused where a place is below 0.</param>
    public static Agreement Of(IReadOnlyList<IReadOnlyList<int?>> views) => views.Any(v => v.Any(place => place < 0))
        ? throw new ArgumentOutOfRangeException(nameof(views), "A place on the scale is 0 or more; a view without a grade is none.")
        : new Agreement(views);

    /// <summary>
    /// Krippendorff's alpha, agreement beyond what chance gives: no unit, at most 1 (all agree), 0 where readers might as well have swapped their grades
    /// among the cases, below 0 where they disagree more than that; none below <see cref="LeastCases"/> or without variation, see <see cref="WhyNoAlpha"/>.
    /// A case with m grades, n(c) of them c, adds n(c) n(k) / (m − 1) to the coincidence o(c,k) of two grades. With N(c) the grades c in all cases with
    /// two grades or more and N their sum: alpha = 1 − (N − 1) Σ o(c,k) δ²(c,k) / Σ N(c) N(k) δ²(c,k), over c before k. Nominal: δ = 1. Ordinal:
    /// δ = N(c) + … + N(k) − (N(c) + N(k))/2, the views from c to k with those at both ends counted half.
    /// Error: see <see cref="Interval"/>. Source: K. Krippendorff, "Computing Krippendorff's alpha-reliability" (2011), University of Pennsylvania.
    /// </summary>
    public double? Alpha(AlphaMetric metric) => WhyNoAlpha is null ? tallies.Alpha(metric) : null;

    /// <summary>How far chance in which cases were drawn could carry <see cref="Alpha"/>: see <see cref="AlphaInterval"/>. The same seed gives the same interval.</summary>
    public AlphaInterval Interval(AlphaMetric metric, ulong seed, int resamples = AlphaInterval.UsualResamples)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(resamples, AlphaInterval.LeastResamples);
        return WhyNoAlpha is null
            ? AlphaInterval.Of(tallies, metric, seed, resamples)
            : new(metric, seed, 0, 0, null, NoAlphaInterval.NoAlpha);
    }

    private double? ShareOfPairs(int apart) => Pairs == 0 ? null : (double)tallies.PairsWithin(apart) / Pairs;
}
