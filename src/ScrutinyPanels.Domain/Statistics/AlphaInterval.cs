namespace ScrutinyPanels.Domain.Statistics;

/// <summary>
/// The 95% bootstrap interval of alpha over cases, no unit, Low ≤ High ≤ 1. As many cases as there are, of those with two grades or more, are picked with
/// replacement, each with all its grades, and alpha is worked out anew; of m such alphas in order, with r the whole part of 0.025 (m + 1), Low is the
/// r-th and High the r-th from the top. It tells of chance in which cases came, not in who the readers were, and with few cases it is too narrow.
/// Sources: B. Efron and R. J. Tibshirani, "An introduction to the bootstrap" (1993), chapter 13; for alpha and whole cases A. Zapf and others,
/// BMC Medical Research Methodology 16 (2016), article 93, who found it nearer to 95% than Krippendorff's own, which picks pairs.
/// </summary>
/// <param name="Seed">Where <see cref="SplitMix64"/> started.</param>
/// <param name="Resamples">How often the cases were picked anew; 0 where there is no alpha.</param>
/// <param name="WithoutVariation">Resamples that held one grade only: they have no alpha and are left out.</param>
/// <param name="Bounds">The interval, or none.</param>
/// <param name="WhyNone">Why it is none.</param>
public sealed record AlphaInterval(
    AlphaMetric Metric, ulong Seed, int Resamples, int WithoutVariation, (double Low, double High)? Bounds, NoAlphaInterval? WhyNone)
{
    public const int UsualResamples = 1000;

    /// <summary>Fewer resamples leave too few beyond each bound.</summary>
    public const int LeastResamples = 200;

    /// <summary>With more than this share of resamples left out there is no interval: what is left would not stand for all.</summary>
    public const double MostWithoutVariation = 0.05;

    private const double Tail = 0.025;

    internal static AlphaInterval Of(CaseTallies tallies, AlphaMetric metric, ulong seed, int resamples)
    {
        var chance = new SplitMix64(seed);
        var alphas = new List<double>(resamples);
        for (var i = 0; i < resamples; i++)
        {
            var picked = Enumerable.Range(0, tallies.Count).Select(_ => chance.Below(tallies.Count));
            if (tallies.Alpha(metric, picked) is { } alpha)
            {
                alphas.Add(alpha);
            }
        }

        var without = resamples - alphas.Count;
        if (without > MostWithoutVariation * resamples)
        {
            return new(metric, seed, resamples, without, null, NoAlphaInterval.TooLittleVariation);
        }

        alphas.Sort();
        var place = (int)(Tail * (alphas.Count + 1));
        var (low, high) = (alphas[place - 1], alphas[^place]);
        return low < high
            ? new(metric, seed, resamples, without, (low, high), null)
            : new(metric, seed, resamples, without, null, NoAlphaInterval.NoWidth);
    }
}
