using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class SpreadTests
{
    private static readonly ReviewForm Form = StandardForms.All(DateTimeOffset.UnixEpoch)[0];

    // Worked by hand. A scale of three steps (green 0, amber 1, red 2) has length 2, so neighbours are 0.5 apart and the ends 1.
    [Theory]
    [InlineData("grade", "", 0)]
    [InlineData("grade", "red", 0)]
    [InlineData("grade", "green green green", 0)]
    [InlineData("grade", "green red", 1)]
    [InlineData("grade", "green amber", 0.5)]
    [InlineData("grade", "green amber red", 2.0 / 3)] // 0.5 + 1 + 0.5 over three pairs
    [InlineData("grade", "green green red red", 4.0 / 6)] // four pairs of six are at the ends
    [InlineData("grade", "green green green green amber", 0.2)] // four pairs of ten are 0.5 apart
    [InlineData("grade", "green could-not-tell", 0.5)]
    [InlineData("grade", "could-not-tell could-not-tell", 0)]
    [InlineData("grade", "green red could-not-tell", 2.0 / 3)] // 1 + 0.5 + 0.5 over three pairs
    [InlineData("grounds", "could-not-tell does-not-apply", 0.5)]
    [InlineData("grounds", "yes partly no", 2.0 / 3)]
    [InlineData("grounds-reasonable", "yes no", 1)]
    [InlineData("grounds-reasonable", "yes yes no", 2.0 / 3)]
    [InlineData("footage", "yes none-supplied", 1)] // no scale: different is 1 apart
    [InlineData("footage", "yes yes none-supplied", 2.0 / 3)]
    [InlineData("grade", "green nothing-like-it", 0)] // an unknown answer does not count
    public void The_spread_is_the_mean_distance_of_all_pairs(string question, string choices, double expected)
    {
        var asked = Form.Questions.Single(q => q.Code == question);

        Assert.Equal(expected, Spread.Of(asked, choices.Split(' ', StringSplitOptions.RemoveEmptyEntries)), 10);
    }

    [Fact]
    public void The_order_of_answers_does_not_matter()
    {
        var grade = Form.Questions.Single(q => q.Marker == QuestionMarker.Grade);

        Assert.Equal(Spread.Of(grade, ["green", "red", "amber", "could-not-tell"]), Spread.Of(grade, ["could-not-tell", "amber", "red", "green"]), 10);
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(27, "AB")]
    [InlineData(52, "BA")]
    public void Letters_go_on_after_Z(int place, string letter) => Assert.Equal(letter, Spread.Letter(place));

    [Fact]
    public void Readers_are_shuffled_per_case_and_always_the_same_way_for_one_case()
    {
        var readers = Enumerable.Range(1, 12).Select(i => new UserId(new Guid(i, 0, 0, new byte[8]))).ToList();
        var secret = new Guid("0198a1b2-0000-7000-8000-000000000001");
        var shuffled = Spread.Shuffled(secret, readers);

        Assert.Equal(shuffled, Spread.Shuffled(secret, Enumerable.Reverse(readers)));
        Assert.NotEqual(readers, shuffled);
        Assert.NotEqual(shuffled, Spread.Shuffled(new Guid("0198a1b2-0000-7000-8000-000000000002"), readers));
        Assert.Equal(readers.ToHashSet(), shuffled.ToHashSet());
    }

    [Fact]
    public void Over_many_cases_each_reader_is_first_about_equally_often()
    {
        var readers = Enumerable.Range(1, 4).Select(i => new UserId(new Guid(i, 0, 0, new byte[8]))).ToList();
        var first = Enumerable.Range(1, 4000).Select(i => Spread.Shuffled(new Guid(i, 7, 7, new byte[8]), readers)[0]).CountBy(u => u).ToDictionary();

        Assert.Equal(4, first.Count);
        Assert.All(first.Values, count => Assert.InRange(count, 850, 1150));
    }
}
