using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Statistics;

public class AgreementTests
{
    [Fact]
    public void Alpha_is_that_of_Krippendorff_2011_for_two_observers_and_two_values() =>
        Assert.Equal(0.095, Alpha(PublishedViews.TwoValues, AlphaMetric.Nominal), 3);

    [Fact]
    public void Alpha_is_that_of_Krippendorff_2011_for_two_observers_and_five_values() =>
        Assert.Equal(0.692, Alpha(PublishedViews.FiveValues, AlphaMetric.Nominal), 3);

    [Theory]
    [InlineData(AlphaMetric.Nominal, 0.743)]
    [InlineData(AlphaMetric.Ordinal, 0.815)]
    public void Alpha_is_that_of_Krippendorff_2011_for_four_observers_with_gaps(AlphaMetric metric, double published) =>
        Assert.Equal(published, Alpha(PublishedViews.FourObservers, metric), 3);

    [Fact]
    public void Alpha_is_that_of_the_encyclopaedia_for_three_coders_with_many_gaps() =>
        Assert.Equal(0.691, Alpha(PublishedViews.ThreeCoders, AlphaMetric.Nominal), 3);

    // The ordinal figure is in the paper; the nominal one was worked out from its data by a separate program.
    [Theory]
    [InlineData(AlphaMetric.Ordinal, 0.7598)]
    [InlineData(AlphaMetric.Nominal, 0.4765)]
    public void Alpha_is_that_of_Hayes_and_Krippendorff_2007_for_forty_articles(AlphaMetric metric, double published) =>
        Assert.Equal(published, Alpha(PublishedViews.FortyArticles, metric), 4);

    [Theory]
    [InlineData(AlphaMetric.Nominal)]
    [InlineData(AlphaMetric.Ordinal)]
    public void Alpha_by_coincidences_is_alpha_by_pairs(AlphaMetric metric)
    {
        IReadOnlyList<IReadOnlyList<int?>>[] published =
            [PublishedViews.TwoValues, PublishedViews.FiveValues, PublishedViews.FourObservers, PublishedViews.ThreeCoders, PublishedViews.FortyArticles];

        foreach (var views in published.Concat(Enumerable.Range(1, 60).Select(Made)))
        {
            Assert.Equal(AlphaByPairs.Of(views, metric), Alpha(views, metric), 10);
        }
    }

    // Cases 1 to 12 have 3, 6, 6, 6, 6, 6, 6, 6, 6, 3, 1 and no pairs; alike are 3, 3, 6, 6, 6, 0, 6, 3, 6, 3, 1.
    // One step apart are 3 more in case 2 (2 and 3), 3 in case 6 (1-2, 2-3, 3-4) and 3 in case 8 (1 and 2).
    [Fact]
    public void Shares_of_pairs_are_those_counted_by_hand()
    {
        var agreement = Agreement.Of(PublishedViews.FourObservers);

        Assert.Equal(12, agreement.Cases);
        Assert.Equal(11, agreement.CasesWithPairs);
        Assert.Equal(55, agreement.Pairs);
        Assert.Equal(43 / 55.0, agreement.Exact!.Value, 12);
        Assert.Equal(52 / 55.0, agreement.WithinOneStep!.Value, 12);
    }

    [Fact]
    public void A_step_is_a_place_on_the_scale_even_where_nobody_gave_the_grade_between()
    {
        var agreement = Agreement.Of([[1, 3], [1, 1], [3, 3]]);

        Assert.Equal(2 / 3.0, agreement.WithinOneStep!.Value, 12);
    }

    [Fact]
    public void Neither_the_order_of_readers_nor_that_of_cases_matters()
    {
        foreach (var seed in Enumerable.Range(1, 40))
        {
            var views = Made(seed);
            var straight = Agreement.Of(views);
            var turned = Agreement.Of([.. views.Reverse().Select(v => v.Reverse().ToList())]);

            Assert.Equal(straight.Exact, turned.Exact);
            Assert.Equal(straight.WithinOneStep, turned.WithinOneStep);
            Assert.Equal(straight.Alpha(AlphaMetric.Ordinal), turned.Alpha(AlphaMetric.Ordinal));
            Assert.Equal(straight.Alpha(AlphaMetric.Nominal), turned.Alpha(AlphaMetric.Nominal));
        }
    }

    [Fact]
    public void A_case_with_one_grade_or_none_changes_nothing()
    {
        var views = PublishedViews.FortyArticles;
        var more = Agreement.Of([.. views, [3, null, null], [null, null], []]);

        Assert.Equal(Agreement.Of(views).Alpha(AlphaMetric.Ordinal), more.Alpha(AlphaMetric.Ordinal));
        Assert.Equal(Agreement.Of(views).Exact, more.Exact);
        Assert.Equal(43, more.Cases);
        Assert.Equal(40, more.CasesWithPairs);
    }

    [Fact]
    public void Turning_the_scale_round_changes_nothing()
    {
        foreach (var views in Enumerable.Range(1, 20).Select(Made))
        {
            var turned = views.Select(v => v.Select(g => 4 - g).ToList()).ToList();

            Assert.Equal(Alpha(views, AlphaMetric.Ordinal), Alpha(turned, AlphaMetric.Ordinal), 12);
        }
    }

    [Fact]
    public void Readers_who_all_agree_have_an_alpha_of_one()
    {
        var agreement = Agreement.Of([.. Enumerable.Range(0, 12).Select(i => new List<int?> { i % 3, i % 3, null, i % 3 })]);

        Assert.Equal(1, agreement.Alpha(AlphaMetric.Nominal));
        Assert.Equal(1, agreement.Alpha(AlphaMetric.Ordinal));
        Assert.Equal(1, agreement.Exact);
    }

    [Fact]
    public void Readers_who_differ_always_have_an_alpha_below_nothing()
    {
        var agreement = Agreement.Of([.. Enumerable.Range(0, 10).Select(i => new List<int?> { i % 2, 1 - (i % 2) })]);

        // N = 20, ten of each: 1 - 19 × 10 / (10 × 10).
        Assert.Equal(-0.9, agreement.Alpha(AlphaMetric.Nominal)!.Value, 12);
        Assert.Equal(0, agreement.Exact);
        Assert.Equal(1, agreement.WithinOneStep);
    }

    [Fact]
    public void Below_ten_cases_with_pairs_there_are_shares_but_no_alpha()
    {
        var nine = PublishedViews.FortyArticles.Take(Agreement.LeastCases - 1).ToList();
        var agreement = Agreement.Of([.. nine, [1, null]]);

        Assert.Null(agreement.Alpha(AlphaMetric.Ordinal));
        Assert.Equal(NoAlpha.TooFewCases, agreement.WhyNoAlpha);
        Assert.NotNull(agreement.Exact);
        Assert.NotNull(agreement.WithinOneStep);
        Assert.NotNull(Agreement.Of([.. nine, [1, 1]]).Alpha(AlphaMetric.Ordinal));
    }

    [Fact]
    public void One_grade_for_all_leaves_alpha_unsaid()
    {
        var agreement = Agreement.Of([.. Enumerable.Repeat(new List<int?> { 2, 2, 2 }, 20)]);

        Assert.Null(agreement.Alpha(AlphaMetric.Nominal));
        Assert.Null(agreement.Alpha(AlphaMetric.Ordinal));
        Assert.Equal(NoAlpha.NoVariation, agreement.WhyNoAlpha);
        Assert.Equal(1, agreement.Exact);
    }

    [Fact]
    public void Without_a_pair_there_is_nothing_to_say()
    {
        foreach (var agreement in new[] { Agreement.Of([]), Agreement.Of([[1, null], [null, 2], [null, null]]) })
        {
            Assert.Equal(0, agreement.Pairs);
            Assert.Null(agreement.Exact);
            Assert.Null(agreement.WithinOneStep);
            Assert.Equal(NoAlpha.TooFewCases, agreement.WhyNoAlpha);
        }
    }

    [Fact]
    public void A_number_that_stands_for_a_gap_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Agreement.Of([[1, 2], [1, -1]]));

    // 12 to 40 cases, 2 to 6 readers, grades 0 to 4 that lean to the case's own, a quarter of the views missing.
    internal static IReadOnlyList<IReadOnlyList<int?>> Made(int seed)
    {
        var chance = new SplitMix64((ulong)seed);
        var readers = 2 + chance.Below(5);
        List<IReadOnlyList<int?>> made = [[0, 4], [1, 1]];
        for (var i = 12 + chance.Below(29); i > 0; i--)
        {
            var own = chance.Below(5);
            made.Add([.. Enumerable.Range(0, readers).Select(_ =>
                chance.Below(4) == 0 ? (int?)null : chance.Below(3) == 0 ? chance.Below(5) : own)]);
        }

        made.AddRange(Enumerable.Repeat<IReadOnlyList<int?>>([2, 3], Agreement.LeastCases));
        return made;
    }

    private static double Alpha(IReadOnlyList<IReadOnlyList<int?>> views, AlphaMetric metric) => Agreement.Of(views).Alpha(metric)!.Value;
}
