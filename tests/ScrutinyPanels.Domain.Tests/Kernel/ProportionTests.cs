using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Tests.Kernel;

public class ProportionTests
{
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_interval_is_the_published_one(int count, int of, double low, double high)
    {
        var interval = new Proportion(count, of).Wilson();

        Assert.Equal(low, interval.Low, 4);
        Assert.Equal(high, interval.High, 4);
    }

    [Fact]
    public void The_interval_holds_the_share_and_stays_between_nothing_and_all()
    {
        foreach (var proportion in Enumerable.Range(1, 60).SelectMany(of => Enumerable.Range(0, of + 1).Select(count => new Proportion(count, of))))
        {
            var (low, high) = proportion.Wilson();

            Assert.True(low >= 0 && low <= proportion.Share && proportion.Share <= high && high <= 1, $"{proportion}: {low} to {high}");
        }
    }

    [Fact]
    public void The_interval_of_the_rest_is_its_mirror()
    {
        var some = new Proportion(7, 40).Wilson();
        var others = new Proportion(33, 40).Wilson();

        Assert.Equal(1 - some.Low, others.High, 12);
        Assert.Equal(1 - some.High, others.Low, 12);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, -1)]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    public void What_is_no_proportion_has_no_share_and_no_interval(int count, int of)
    {
        Assert.Throws<InvalidOperationException>(() => new Proportion(count, of).Share);
        Assert.Throws<InvalidOperationException>(() => new Proportion(count, of).Wilson());
    }

    [Fact]
    public void Large_counts_do_not_overflow()
    {
        var (low, high) = new Proportion(int.MaxValue - 1, int.MaxValue).Wilson();

        Assert.InRange(low, 0.99, 1);
        Assert.InRange(high, 0.99, 1);
    }
}
