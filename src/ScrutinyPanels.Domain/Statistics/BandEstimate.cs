using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Statistics;

/// <summary>What share of a whole frozen list a band would hold, told from the graded cases of a random draw.</summary>
public sealed record BandEstimate
{
    // The 97.5th percentile of the standard normal distribution: 95% lie within it on both sides.
    private const double Z = 1.959963984540054;

    private BandEstimate()
    {
    }

    /// <summary>
    /// The estimated share: a fraction without unit, from 0 to 1. Stratum h has N(h) of the N records listed, n(h) graded, and p(h) of these in the
    /// band: Σ N(h)/N × p(h). With one stratum it is the share of the graded cases. None where a stratum has no graded case.
    /// It takes what was not graded for like what was: read it beside <see cref="NonResponse"/>. Source: as <see cref="StandardError"/>.
    /// </summary>
    public double? Share { get; private init; }

    /// <summary>
    /// The standard error of <see cref="Share"/>, in the same unit: √ Σ (N(h)/N)² (1 − n(h)/N(h)) p(h) (1 − p(h)) / (n(h) − 1). The second factor is the
    /// finite population correction: a stratum graded whole adds nothing. None where a stratum has one graded case of several listed, and where no
    /// stratum has cases both in and out of the band: 0 would claim certainty. Source: W. G. Cochran, "Sampling techniques", 3rd edition (1977), chapter 5.
    /// </summary>
    public double? StandardError { get; private init; }

    /// <summary>
    /// The 95% interval, as fractions without unit, 0 ≤ Low ≤ Share ≤ High ≤ 1, of the kind that <see cref="Method"/> names; none where <see cref="WhyNone"/>
    /// says why. One stratum: <see cref="Proportion.Wilson"/>, with no correction for a short list, so rather too wide. Several: Wilson's interval with
    /// <see cref="EffectiveSize"/> for the number of cases, which stays between 0 and 1 and holds with few cases, where share ± 2 standard errors does not.
    /// Source: C. Franco, R. J. A. Little, T. A. Louis and E. V. Slud, Journal of Survey Statistics and Methodology 7 (2019), pages 334 to 364.
    /// </summary>
    public (double Low, double High)? Interval { get; private init; }

    /// <summary>
    /// How many cases of a random draw from an endless list would tell as much, above 0: with p the share, p(1 − p) / StandardError², but never more than
    /// 1 / Σ (N(h)/N)² (1 − n(h)/N(h)) / n(h), which is what the weights leave if strata are alike. That bound is taken too where no stratum varies
    /// inside: a handful of cases cannot show how alike the rest of a stratum is. None with one stratum, when all are counted, or without interval.
    /// Sources: E. L. Korn and B. I. Graubard, Survey Methodology 24 (1998), pages 193 to 201; for the weights L. Kish, "Survey sampling" (1965), chapter 11.
    /// </summary>
    public double? EffectiveSize { get; private init; }

    /// <summary>Which interval it is, or none.</summary>
    public BandInterval? Method { get; private init; }

    /// <summary>Why there is no interval.</summary>
    public NoBandInterval? WhyNone { get; private init; }

    /// <summary>The names of the strata for which there is no interval.</summary>
    public IReadOnlyList<string> Lacking { get; private init; } = [];

    public int Listed { get; private init; }

    public int Answered { get; private init; }

    /// <summary>Of the records first drawn, in all strata together and without weights, those the panel did not grade; a replaced one counts. None where nothing was drawn.</summary>
    public Proportion? NonResponse { get; private init; }

    /// <summary>The estimate from the strata of one draw. Strata with nothing listed are passed over; refused where no stratum lists anything.</summary>
    public static BandEstimate Of(IEnumerable<BandStratum> strata)
    {
        var filled = strata.Where(s => s.Listed > 0).ToList();
        if (filled.Count == 0)
        {
            throw new ArgumentException("A draw is from a list with something in it.", nameof(strata));
        }

        var drawn = filled.Sum(s => s.Drawn);
        var known = new BandEstimate
        {
            Listed = filled.Sum(s => s.Listed),
            Answered = filled.Sum(s => s.Answered),
            NonResponse = drawn == 0 ? null : new(filled.Sum(s => s.Drawn - s.AnsweredAsDrawn), drawn),
        };
        return filled.Exists(s => s.Answered == 0)
            ? known with { WhyNone = NoBandInterval.StratumWithoutAnswer, Lacking = [.. filled.Where(s => s.Answered == 0).Select(s => s.Name)] }
            : known.With(filled);
    }

    private BandEstimate With(List<BandStratum> strata)
    {
        var share = strata.Sum(s => (double)s.Listed * s.InBand / s.Answered) / Listed;
        var alone = strata.Where(s => s.Answered == 1 && s.Listed > 1).Select(s => s.Name).ToList();
        var variance = strata.Where(s => s.Answered > 1).Sum(s => WeightOfVariance(s) * Spread(s) / (s.Answered - 1));
        var known = this with { Share = share, StandardError = alone.Count == 0 && variance > 0 ? Math.Sqrt(variance) : null };
        if (Answered == Listed)
        {
            return known with { StandardError = 0, Interval = (share, share), Method = BandInterval.Counted };
        }

        if (strata is [var only])
        {
            return known with { Interval = new Proportion(only.InBand, only.Answered).Wilson(), Method = BandInterval.Wilson };
        }

        return alone.Count > 0
            ? known with { WhyNone = NoBandInterval.StratumWithOneAnswer, Lacking = alone }
            : known.WithWilson(share, variance, strata.Sum(s => WeightOfVariance(s) / s.Answered));
    }

    private BandEstimate WithWilson(double share, double variance, double ofWeights)
    {
        var onDesign = variance > share * (1 - share) * ofWeights;
        var size = onDesign ? share * (1 - share) / variance : 1 / ofWeights;
        return this with
        {
            EffectiveSize = size,
            Interval = Wilson(share, size),
            Method = onDesign ? BandInterval.WilsonOnDesign : BandInterval.WilsonOnWeights,
        };
    }

    private double WeightOfVariance(BandStratum stratum)
    {
        var weight = (double)stratum.Listed / Listed;
        return weight * weight * (1 - ((double)stratum.Answered / stratum.Listed));
    }

    private static double Spread(BandStratum stratum)
    {
        var share = (double)stratum.InBand / stratum.Answered;
        return share * (1 - share);
    }

    // As in Proportion, for a number of cases that need not be whole.
    private static (double Low, double High) Wilson(double share, double size)
    {
        var middle = (2 * size * share) + (Z * Z);
        var reach = Z * Math.Sqrt((Z * Z) + (4 * size * share * (1 - share)));
        var whole = 2 * (size + (Z * Z));
        return (share > 0 ? (middle - reach) / whole : 0, share < 1 ? (middle + reach) / whole : 1);
    }
}
