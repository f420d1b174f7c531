using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Statistics;

public class AlphaIntervalTests
{
    // Worked out by a separate program that lays all pairs of each resample side by side.
    [Fact]
    public void The_interval_of_forty_articles_is_the_one_worked_out_separately()
    {
        var interval = Agreement.Of(PublishedViews.FortyArticles).Interval(AlphaMetric.Ordinal, 20260101);

        Assert.Equal(0.624313441354557, interval.Bounds!.Value.Low, 10);
        Assert.Equal(0.842607863654678, interval.Bounds!.Value.High, 10);
        Assert.Equal(1000, interval.Resamples);
        Assert.Equal(20260101UL, interval.Seed);
        Assert.Equal(0, interval.WithoutVariation);
        Assert.Null(interval.WhyNone);
    }

    [Theory]
    [InlineData(AlphaMetric.Ordinal, 0.4419137466307277)]
    [InlineData(AlphaMetric.Nominal, 0.40387722132471715)]
    public void The_interval_of_four_observers_is_the_one_worked_out_separately(AlphaMetric metric, double low)
    {
        var interval = Agreement.Of(PublishedViews.FourObservers).Interval(metric, 1);

        Assert.Equal(low, interval.Bounds!.Value.Low, 10);
        Assert.Equal(1, interval.Bounds!.Value.High, 10);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_whatever_the_order_of_cases_and_readers()
    {
        foreach (var seed in Enumerable.Range(1, 5))
        {
            var views = AgreementTests.Made(seed);
            var interval = Agreement.Of(views).Interval(AlphaMetric.Ordinal, 77, 400);

            Assert.NotNull(interval.Bounds);
            Assert.Equal(interval, Agreement.Of(views).Interval(AlphaMetric.Ordinal, 77, 400));
            Assert.Equal(interval, Agreement.Of([.. views.Reverse().Select(v => v.Reverse().ToList())]).Interval(AlphaMetric.Ordinal, 77, 400));
            Assert.NotEqual(interval.Bounds, Agreement.Of(views).Interval(AlphaMetric.Ordinal, 78, 400).Bounds);
        }
    }

    [Fact]
    public void More_cases_of_the_same_kind_make_it_narrower()
    {
        var few = Agreement.Of(PublishedViews.FortyArticles).Interval(AlphaMetric.Ordinal, 5).Bounds!.Value;
        var many = Agreement.Of([.. Enumerable.Repeat(PublishedViews.FortyArticles, 4).SelectMany(v => v)]).Interval(AlphaMetric.Ordinal, 5).Bounds!.Value;

        Assert.InRange((many.High - many.Low) / (few.High - few.Low), 0.4, 0.6);
    }

    [Fact]
    public void Where_all_agree_no_interval_claims_certainty()
    {
        var interval = Agreement.Of([.. Enumerable.Range(0, 30).Select(i => new List<int?> { i % 3, i % 3 })]).Interval(AlphaMetric.Ordinal, 1);

        Assert.Null(interval.Bounds);
        Assert.Equal(NoAlphaInterval.NoWidth, interval.WhyNone);
    }

    [Fact]
    public void Where_one_case_in_twelve_varies_no_interval_is_made_of_the_resamples_that_hold_it()
    {
        var interval = Agreement.Of([.. Enumerable.Repeat(new List<int?> { 1, 1 }, 11), [1, 2]]).Interval(AlphaMetric.Ordinal, 1);

        // A resample misses the one case with a chance of (11/12)¹² = 0.35.
        Assert.InRange(interval.WithoutVariation, 300, 400);
        Assert.Null(interval.Bounds);
        Assert.Equal(NoAlphaInterval.TooLittleVariation, interval.WhyNone);
    }

    [Fact]
    public void Without_an_alpha_there_is_no_interval()
    {
        var interval = Agreement.Of([[1, 2], [2, 2]]).Interval(AlphaMetric.Ordinal, 9);

        Assert.Null(interval.Bounds);
        Assert.Equal(0, interval.Resamples);
        Assert.Equal(NoAlphaInterval.NoAlpha, interval.WhyNone);
    }

    [Fact]
    public void Too_few_resamples_are_refused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => Agreement.Of(PublishedViews.FortyArticles).Interval(AlphaMetric.Ordinal, 1, AlphaInterval.LeastResamples - 1));
}
