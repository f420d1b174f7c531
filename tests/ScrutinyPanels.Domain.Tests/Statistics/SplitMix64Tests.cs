using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Statistics;

public class SplitMix64Tests
{
    // The first five from seed 1234567, as the collection Rosetta Code asks of every implementation.
    [Fact]
    public void The_row_is_the_published_one()
    {
        var chance = new SplitMix64(1234567);

        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(_ => chance.Next()));
    }

    [Fact]
    public void Numbers_below_a_bound_are_those_worked_out_separately()
    {
        var chance = new SplitMix64(7);

        Assert.Equal([3, 0, 9, 5, 4, 2, 4, 3, 1, 4, 1, 9], Enumerable.Range(0, 12).Select(_ => chance.Below(10)));
    }

    [Fact]
    public void Numbers_below_a_bound_come_about_equally_often()
    {
        var chance = new SplitMix64(42);
        var times = Enumerable.Range(0, 70_000).Select(_ => chance.Below(7)).CountBy(n => n).ToDictionary();

        Assert.Equal(Enumerable.Range(0, 7), times.Keys.Order());
        Assert.All(times.Values, t => Assert.InRange(t, 9_600, 10_400));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_bound_that_leaves_no_number_is_refused(int bound) => Assert.Throws<ArgumentOutOfRangeException>(() => new SplitMix64(1).Below(bound));
}
