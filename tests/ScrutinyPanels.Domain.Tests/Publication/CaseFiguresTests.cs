using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Publication;

public class CaseFiguresTests
{
    [Fact]
    public void Random_and_other_picks_are_counted_apart()
    {
        var figures = CaseFigures.Of([Group(30, 6, [Grade.Green, Grade.Red], [Grade.Green])], [Grade.Red, Grade.Red, Grade.CouldNotTell]);

        Assert.Equal((3, 3, 6), (figures.Random, figures.Themed, figures.LookedAt));
        Assert.Equal([(Grade.Green, 2, 0), (Grade.Amber, 0, 0), (Grade.Red, 1, 2), (Grade.CouldNotTell, 0, 1)], figures.Grades.Select(g => (g.Grade, g.Random, g.Themed)));
    }

    [Theory]
    [InlineData(9, 0, false)]
    [InlineData(9, 50, false)]
    [InlineData(10, 0, true)]
    public void Fewer_than_ten_random_cases_give_no_percentage_however_many_others_there_are(int random, int themed, bool shares)
    {
        var figures = CaseFigures.Of([Group(100, 12, Many(Grade.Amber, random))], Many(Grade.Green, themed));
        Assert.All(figures.Grades, g => Assert.Equal(shares, g.Share is not null));
    }

    // Published in the domain notes: 29 of 36 gives 65.0 to 90.2, 34 of 52 gives 51.8 to 76.8, 3 of 52 gives 2.0 to 15.6, 0 of 12 gives 0 to 24.3.
    [Theory]
    [InlineData(29, 36, 0.650, 0.902)]
    [InlineData(34, 52, 0.518, 0.768)]
    [InlineData(3, 52, 0.020, 0.156)]
    [InlineData(0, 12, 0.000, 0.243)]
    public void One_list_gives_the_share_with_wilsons_interval(int green, int of, double low, double high)
    {
        var share = CaseFigures.Of([Group(1000, of, [.. Many(Grade.Green, green), .. Many(Grade.Red, of - green)])], []).Grades[0].Share!;

        Assert.Equal(green / (double)of, share.Share, 12);
        Assert.Equal(low, share.Low, 0.0006);
        Assert.Equal(high, share.High, 0.0006);
    }

    [Fact]
    public void The_interval_holds_the_shares_that_the_count_would_not_surprise()
    {
        // The other way round: the ends are where the count lies 1.96 standard errors from what such a share would give.
        var share = CaseFigures.Of([Group(1000, 40, [.. Many(Grade.Green, 13), .. Many(Grade.Red, 27)])], []).Grades[0].Share!;
        foreach (var end in new[] { share.Low, share.High })
        {
            Assert.Equal(1.959963984540054, Math.Abs((13 / 40.0) - end) / Math.Sqrt(end * (1 - end) / 40), 9);
        }
    }

    [Fact]
    public void Groups_count_by_their_part_of_the_lists_as_if_every_record_were_filled_in()
    {
        RandomGroup[] groups = [Group(200, 6, [.. Many(Grade.Green, 4), .. Many(Grade.Red, 2)]), Group(100, 6, [.. Many(Grade.Green, 1), .. Many(Grade.Red, 5)], draw: 2)];
        var figures = CaseFigures.Of(groups, Many(Grade.Green, 30));

        // Every record on a list stands for the share of its own group: 200 × 4/6 + 100 × 1/6 of 300.
        var filledIn = Enumerable.Repeat(4 / 6.0, 200).Concat(Enumerable.Repeat(1 / 6.0, 100)).Average();
        Assert.Equal(filledIn, figures.Grades[0].Share!.Share, 12);
        Assert.Equal(1, figures.Grades.Sum(g => g.Share!.Share), 12);
        Assert.All(figures.Grades, g => Assert.InRange(g.Share!.Share, g.Share.Low, g.Share.High));
        Assert.Equal([(1, 200, 6), (2, 100, 6)], figures.Groups.Select(g => (g.Draw, g.Listed, g.Graded)));
    }

    [Fact]
    public void A_group_without_a_graded_case_leaves_no_share_and_says_so()
    {
        var figures = CaseFigures.Of([Group(200, 12, Many(Grade.Green, 12)), Group(100, 6, [])], []);
        Assert.All(figures.Grades, g => Assert.Null(g.Share));
        Assert.Equal(NoBandInterval.StratumWithoutAnswer, figures.WhyNone);
    }

    [Fact]
    public void Nothing_looked_at_is_nought()
    {
        var figures = CaseFigures.Of([], []);
        Assert.Equal(0, figures.LookedAt);
        Assert.All(figures.Grades, g => Assert.Equal((0, 0, null), (g.Random, g.Themed, g.Share)));
    }

    private static RandomGroup Group(int listed, int drawn, IReadOnlyList<Grade> asDrawn, IReadOnlyList<Grade>? inPlace = null, int draw = 1) => new("A panel", draw, 1, listed, drawn, asDrawn, inPlace ?? []);

    private static IReadOnlyList<Grade> Many(Grade grade, int count) => [.. Enumerable.Repeat(grade, count)];
}
