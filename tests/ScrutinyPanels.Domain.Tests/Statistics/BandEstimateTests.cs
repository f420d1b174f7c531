using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Statistics;

public class BandEstimateTests
{
    // The survey package of R 4, svymean(~awards, svydesign(id = ~1, strata = ~stype, fpc = ~fpc, data = apistrat)): Yes 0.638936067161769, SE 0.0344059182016133.
    // Schools with an award: elementary 73 of 100 drawn from 4,421, middle 24 of 50 from 1,018, high 16 of 50 from 755.
    [Fact]
    public void The_estimate_of_the_schools_of_California_is_that_of_the_survey_package_of_R()
    {
        var estimate = BandEstimate.Of([All("E", 4421, 100, 73), All("M", 1018, 50, 24), All("H", 755, 50, 16)]);

        Assert.Equal(0.638936067161769, estimate.Share!.Value, 14);
        Assert.Equal(0.0344059182016133, estimate.StandardError!.Value, 14);

        // Worked out in decimals: the weights leave 173.2980 cases, fewer than the 194.8836 of the design.
        Assert.Equal(173.297957918541960, estimate.EffectiveSize!.Value, 9);
        Assert.Equal(0.565127710241979932, estimate.Interval!.Value.Low, 12);
        Assert.Equal(0.706718467910586520, estimate.Interval!.Value.High, 12);
        Assert.Equal(BandInterval.WilsonOnWeights, estimate.Method);
    }

    // S. L. Lohr, "Sampling: design and analysis" (1999), example 4.3: members of seven learned societies, share of women 0.2465, standard error 0.0071.
    // The book gives shares in whole per cent (38, 27, 18, 19, 36, 13, 26) and works with these; here are the nearest counts.
    [Fact]
    public void The_estimate_of_the_learned_societies_is_that_of_Lohr_1999_as_near_as_its_rounded_shares_allow()
    {
        var estimate = BandEstimate.Of(
        [
            All("Literature", 9100, 636, 242), All("Classics", 1950, 451, 122), All("Philosophy", 5500, 481, 87), All("History", 10850, 611, 116),
            All("Linguistics", 2100, 493, 177), All("Political science", 5500, 575, 75), All("Sociology", 9000, 588, 153),
        ]);

        Assert.InRange(estimate.Share!.Value, 0.246, 0.247);
        Assert.Equal(0.0071, estimate.StandardError!.Value, 4);
        Assert.Equal(0.246771835966818888, estimate.Share!.Value, 14);
    }

    // By hand, 500 listed. Weights 0.8, 0.12, 0.08; shares 1/3, 1/2, 1/4.
    // Share: 0.8/3 + 0.06 + 0.02 = 0.346667.
    // Variance: 0.64 × (1 − 6/400) × (2/9)/5 + 0.0144 × (1 − 6/60) × (1/4)/5 + 0.0064 × (1 − 4/40) × (3/16)/3
    //         = 0.0280178 + 0.000648 + 0.00036 = 0.0290258, its root 0.170370.
    // Effective size: 0.346667 × 0.653333 / 0.0290258 = 7.803, below the 9.202 that the weights leave.
    [Fact]
    public void A_panels_sixteen_cases_are_those_worked_out_by_hand()
    {
        var estimate = BandEstimate.Of([All("no further action", 400, 6, 2), All("under 18", 60, 6, 3), All("other", 40, 4, 1)]);

        Assert.Equal(500, estimate.Listed);
        Assert.Equal(16, estimate.Answered);
        Assert.Equal(0.346666666666666667, estimate.Share!.Value, 12);
        Assert.Equal(0.170369533009214349, estimate.StandardError!.Value, 12);
        Assert.Equal(7.80302566301218840, estimate.EffectiveSize!.Value, 10);
        Assert.Equal(0.119264407589707303, estimate.Interval!.Value.Low, 12);
        Assert.Equal(0.675236768195383237, estimate.Interval!.Value.High, 12);
        Assert.Equal(BandInterval.WilsonOnDesign, estimate.Method);
        Assert.Null(estimate.WhyNone);
    }

    [Fact]
    public void One_draw_from_the_whole_list_has_the_interval_of_its_graded_cases()
    {
        var estimate = BandEstimate.Of([All(string.Empty, 381, 12, 5), All("nobody", 0, 0, 0)]);

        Assert.Equal(5 / 12.0, estimate.Share!.Value, 12);
        Assert.Equal(new Proportion(5, 12).Wilson(), estimate.Interval);
        Assert.Equal(BandInterval.Wilson, estimate.Method);
        Assert.Equal(Math.Sqrt((1 - (12 / 381.0)) * (35 / 144.0) / 11), estimate.StandardError!.Value, 12);
        Assert.Null(estimate.EffectiveSize);
    }

    // Weights 400/460, 40/460, 20/460: 1 / Σ W² (1 − f)/4 = 5.2847 cases, all worked out in decimals.
    [Theory]
    [InlineData(0, 0.0, 0.0, 0.420927628196042745)]
    [InlineData(4, 0.869565217391304348, 0.445786358973531345, 0.982223654968524017)]
    public void Where_no_stratum_varies_the_weights_give_the_interval_and_no_standard_error_claims_certainty(int inLargest, double share, double low, double high)
    {
        var estimate = BandEstimate.Of([All("a", 400, 4, inLargest), All("b", 40, 4, 0), All("c", 20, 4, 0)]);

        Assert.Equal(share, estimate.Share!.Value, 12);
        Assert.Null(estimate.StandardError);
        Assert.Equal(5.28471528471528472, estimate.EffectiveSize!.Value, 10);
        Assert.Equal(low, estimate.Interval!.Value.Low, 12);
        Assert.Equal(high, estimate.Interval!.Value.High, 12);
        Assert.Equal(BandInterval.WilsonOnWeights, estimate.Method);
    }

    [Fact]
    public void A_stratum_without_a_graded_case_leaves_no_estimate()
    {
        var estimate = BandEstimate.Of([All("a", 400, 6, 2), new("b", 60, 4, 0, 0, 0), All("c", 40, 0, 0)]);

        Assert.Null(estimate.Share);
        Assert.Null(estimate.StandardError);
        Assert.Null(estimate.Interval);
        Assert.Null(estimate.Method);
        Assert.Equal(NoBandInterval.StratumWithoutAnswer, estimate.WhyNone);
        Assert.Equal(["b", "c"], estimate.Lacking);
        Assert.Equal(new Proportion(4, 10), estimate.NonResponse);
    }

    [Fact]
    public void A_stratum_with_one_graded_case_leaves_an_estimate_without_interval()
    {
        var estimate = BandEstimate.Of([All("a", 400, 6, 2), All("b", 100, 1, 1)]);

        Assert.Equal((0.8 / 3) + 0.2, estimate.Share!.Value, 12);
        Assert.Null(estimate.StandardError);
        Assert.Null(estimate.Interval);
        Assert.Equal(NoBandInterval.StratumWithOneAnswer, estimate.WhyNone);
        Assert.Equal(["b"], estimate.Lacking);
    }

    [Fact]
    public void A_stratum_that_was_graded_whole_adds_no_error()
    {
        var estimate = BandEstimate.Of([All("a", 90, 6, 2), All("one of one", 1, 1, 1), All("all of nine", 9, 9, 4)]);

        // 0.9² × (1 − 6/90) × (2/9)/5.
        Assert.Equal(Math.Sqrt(0.81 * (84 / 90.0) * (2 / 45.0)), estimate.StandardError!.Value, 12);
        Assert.NotNull(estimate.Interval);
    }

    [Fact]
    public void A_list_that_was_graded_whole_is_counted_and_not_estimated()
    {
        var estimate = BandEstimate.Of([All("a", 5, 5, 2), All("b", 7, 7, 1)]);

        Assert.Equal(0.25, estimate.Share!.Value, 12);
        Assert.Equal(0, estimate.StandardError);
        Assert.Equal((0.25, 0.25), estimate.Interval);
        Assert.Equal(BandInterval.Counted, estimate.Method);
    }

    [Fact]
    public void A_replaced_record_counts_as_not_answered_though_its_reserve_is_graded()
    {
        BandStratum[] strata = [new("a", 300, 6, 4, 2, 3), new("b", 80, 6, 5, 0, 1)];
        var estimate = BandEstimate.Of(strata);

        Assert.Equal(new Proportion(2, 6), strata[0].NonResponse);
        Assert.Equal(new Proportion(3, 12), estimate.NonResponse);
        Assert.Equal(11, estimate.Answered);
        Assert.Equal(((300 * 0.5) + (80 * 0.2)) / 380, estimate.Share!.Value, 12);
    }

    [Fact]
    public void The_estimate_of_the_rest_is_its_mirror_and_the_order_of_strata_does_not_matter()
    {
        var some = BandEstimate.Of([All("a", 300, 5, 2), All("b", 60, 4, 1), All("c", 40, 6, 6)]);
        var others = BandEstimate.Of([All("c", 40, 6, 0), All("b", 60, 4, 3), All("a", 300, 5, 3)]);

        Assert.Equal(1 - some.Share!.Value, others.Share!.Value, 12);
        Assert.Equal(some.StandardError!.Value, others.StandardError!.Value, 12);
        Assert.Equal(1 - some.Interval!.Value.Low, others.Interval!.Value.High, 12);
        Assert.Equal(1 - some.Interval!.Value.High, others.Interval!.Value.Low, 12);
    }

    [Fact]
    public void The_interval_holds_the_share_and_stays_between_nothing_and_all()
    {
        var every = from a in Enumerable.Range(0, 5) from b in Enumerable.Range(0, 4) from c in Enumerable.Range(0, 7) select (a, b, c);

        foreach (var (a, b, c) in every)
        {
            var estimate = BandEstimate.Of([All("a", 500, 4, a), All("b", 9, 3, b), All("c", 6, 6, c)]);
            var (low, high) = estimate.Interval!.Value;

            Assert.True(low >= 0 && low <= estimate.Share && estimate.Share <= high && high <= 1, $"{a} {b} {c}: {low} to {high}");
        }
    }

    // So many of 2,000 draws whose interval holds the true share; the last list has only two cases in the stratum that weighs most.
    [Theory]
    [InlineData(0.95, new[] { 400, 40, 20 }, new[] { 4, 4, 4 }, new[] { 120, 12, 6 })]
    [InlineData(0.95, new[] { 400, 40, 20 }, new[] { 4, 4, 4 }, new[] { 40, 20, 18 })]
    [InlineData(0.95, new[] { 127, 127, 127 }, new[] { 4, 4, 4 }, new[] { 6, 6, 6 })]
    [InlineData(0.95, new[] { 300, 60, 30 }, new[] { 12, 6, 6 }, new[] { 30, 24, 18 })]
    [InlineData(0.95, new[] { 8, 8, 8 }, new[] { 6, 6, 6 }, new[] { 2, 4, 6 })]
    [InlineData(0.89, new[] { 300, 80 }, new[] { 2, 10 }, new[] { 90, 24 })]
    public void The_interval_holds_the_true_share_as_often_as_it_says(double least, int[] listed, int[] drawn, int[] inBand)
    {
        const int draws = 2000;
        var chance = new SplitMix64(11);
        var truth = inBand.Sum() / (double)listed.Sum();
        var held = 0;
        for (var i = 0; i < draws; i++)
        {
            var (low, high) = BandEstimate.Of(listed.Select((l, h) => All($"{h}", l, drawn[h], Picked(chance, l, drawn[h], inBand[h])))).Interval!.Value;
            held += low <= truth && truth <= high ? 1 : 0;
        }

        Assert.InRange(held / (double)draws, least, 1);
    }

    [Theory]
    [InlineData(10, 5, 6, 0, 0)]
    [InlineData(10, 5, 4, 2, 0)]
    [InlineData(10, 5, 4, 1, 6)]
    [InlineData(5, 5, 4, 1, 0)]
    [InlineData(4, 5, 1, 0, 0)]
    [InlineData(10, 5, -1, 2, 0)]
    [InlineData(10, 5, 2, -1, 0)]
    [InlineData(10, 5, 2, 0, -1)]
    public void Counts_that_do_not_fit_are_refused(int listed, int drawn, int answeredAsDrawn, int answeredInPlace, int inBand) =>
        Assert.Throws<ArgumentException>(() => new BandStratum("a", listed, drawn, answeredAsDrawn, answeredInPlace, inBand));

    [Fact]
    public void A_draw_from_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => BandEstimate.Of([]));
        Assert.Throws<ArgumentException>(() => BandEstimate.Of([All("a", 0, 0, 0)]));
    }

    private static BandStratum All(string name, int listed, int graded, int inBand) => new(name, listed, graded, graded, 0, inBand);

    private static int Picked(SplitMix64 chance, int listed, int drawn, int inBand)
    {
        var picked = 0;
        for (var i = 0; i < drawn; i++)
        {
            picked += chance.Below(listed - i) < inBand - picked ? 1 : 0;
        }

        return picked;
    }
}
