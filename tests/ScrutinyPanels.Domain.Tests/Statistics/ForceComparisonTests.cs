using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Statistics;

public class ForceComparisonTests
{
    [Fact]
    public void Cases_stand_in_a_table_of_three_by_three_and_those_of_one_side_are_left_out()
    {
        var compared = ForceComparison.Of(
        [
            (Grade.Green, Grade.Green), (Grade.Green, Grade.Green), (Grade.Red, Grade.Green), (Grade.Amber, Grade.Red),
            (Grade.CouldNotTell, Grade.Green), (Grade.Red, null), (null, Grade.Red),
        ]);

        Assert.Equal((4, 2, 4), (compared.Cases, compared.Same!.Value.Count, compared.Same.Value.Of));
        Assert.Equal("200/001/100", string.Join('/', ForceComparison.Grades.Select(p => string.Concat(ForceComparison.Grades.Select(f => compared.Count(p, f))))));

        // Wilson for 2 of 4, z = 1.96: 0.15 to 0.85.
        Assert.Equal((0.15, 0.85), (Math.Round(compared.Same.Value.Wilson().Low, 2), Math.Round(compared.Same.Value.Wilson().High, 2)));
        Assert.Null(ForceComparison.Of([]).Same);
    }

    [Theory]
    [InlineData(Grade.Red, Grade.Green, true)]
    [InlineData(Grade.Amber, Grade.Green, true)]
    [InlineData(Grade.Amber, Grade.Amber, false)]
    [InlineData(Grade.Green, Grade.Red, false)]
    [InlineData(Grade.CouldNotTell, Grade.Green, false)]
    public void The_force_gave_better_where_it_saw_less_to_be_concerned_about(Grade panel, Grade force, bool better) => Assert.Equal(better, ForceComparison.ForceGaveBetter(panel, force));

    [Fact]
    public void What_a_supervisor_writes_has_a_band_or_says_nothing()
    {
        var known = KindsOfRecord.All.Where(k => k.OwnReview is not null).SelectMany(k => k.Field(k.OwnReview!).Values).Distinct().ToList();

        Assert.Equal(
            [
                ("No", null), ("Not reviewed", null), ("Reviewed - feedback given", Grade.Amber), ("Reviewed - further work set", Grade.Amber),
                ("Reviewed - grounds not sufficient", Grade.Red), ("Reviewed - no concern", Grade.Green), ("Yes", (Grade?)null),
            ],
            known.Order(StringComparer.Ordinal).Select(v => (v, ForceComparison.BandOf(v))));
        Assert.Null(ForceComparison.BandOf(null));
    }
}
