using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class SpreadTests
{
    private static readonly ReviewForm Form = StandardForms.All(DateTimeOffset.UnixEpoch)[0];

    // Worked by hand. A scale of three steps (green 0, amber 1, red 2) has length 2, so neighbours are 0.5 apart and the ends 1.
    [Theory]
    [InlineData("grade", "", null)]
    [InlineData("grade", "red", null)]
    [InlineData("grade", "green green green", 0.0)]
    [InlineData("grade", "green red", 1.0)]
    [InlineData("grade", "green amber", 0.5)]
    [InlineData("grade", "green amber red", 2.0 / 3)] // 0.5 + 1 + 0.5 over three pairs
    [InlineData("grade", "green green red red", 4.0 / 6)] // four pairs of six are at the ends
    [InlineData("grade", "green green green green amber", 0.2)] // four pairs of ten are 0.5 apart
    [InlineData("grade", "green could-not-tell", null)] // one answer and a gap: nothing to compare
    [InlineData("grade", "could-not-tell could-not-tell", null)]
    [InlineData("grade", "green red could-not-tell", 1.0)] // the gap makes no pair
    [InlineData("grade", "green green could-not-tell", 0.0)]
    [InlineData("grounds", "could-not-tell does-not-apply", null)]
    [InlineData("grounds", "yes partly no", 2.0 / 3)]
    [InlineData("grounds-reasonable", "yes no", 1.0)]
    [InlineData("grounds-reasonable", "yes yes no", 2.0 / 3)]
    [InlineData("footage", "yes none-supplied", 1.0)] // no scale: different is 1 apart
    [InlineData("footage", "yes yes none-supplied", 2.0 / 3)]
    [InlineData("footage", "yes none-supplied not-requested", 1.0)]
    [InlineData("grade", "green nothing-like-it", null)] // an unknown answer does not count
    public void The_spread_is_the_mean_distance_of_all_pairs(string question, string choices, double? expected)
    {
        var asked = Form.Questions.Single(q => q.Code == question);

        var spread = Spread.Of(asked, choices.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(expected is null, spread is null);
        Assert.Equal(expected ?? 0, spread ?? 0, 10);
    }

    [Fact]
    public void Questions_that_are_equally_disputed_come_out_exactly_equal()
    {
        var grade = Form.Questions.Single(q => q.Marker == QuestionMarker.Grade);
        var reasonable = Form.Questions.Single(q => q.Code == "grounds-reasonable");

        // Two of three pairs at opposite ends: (2 + 2) / (3 × 2) on the long scale, 2 / 3 on the short one.
        Assert.Equal(Spread.Of(grade, ["green", "green", "red"]), Spread.Of(reasonable, ["yes", "yes", "no"]));
    }

    [Fact]
    public void Without_a_scale_could_not_tell_and_does_not_apply_are_gaps_and_the_rest_are_answers()
    {
        var form = ReviewForm.Draft("own", 1, "Own");
        form.AddPage("Page");
        form.Ask(new("power", "Power", "Which power?"), QuestionKind.Choice, true,
        [
            new("pace", "PACE", "P", MarkShape.Square, null), new("drugs", "Drugs", "D", MarkShape.Square, null),
            new("could-not-tell", "I could not tell", "?", MarkShape.Ring, null), new("does-not-apply", "Does not apply", "–", MarkShape.Ring, null),
        ]);
        var asked = form.Questions[0];

        Assert.False(Spread.HasScale(asked));
        Assert.Equal(1, Spread.Of(asked, ["pace", "drugs", "could-not-tell", "does-not-apply"]));
        Assert.Equal([1, 2, null, null], asked.Options.Select(o => Spread.PlaceOf(asked, o)));
    }

    [Fact]
    public void The_place_of_an_answer_is_its_step_on_the_scale()
    {
        var grade = Form.Questions.Single(q => q.Marker == QuestionMarker.Grade);

        Assert.Equal((true, 2), (Spread.HasScale(grade), Spread.Length(grade)));
        Assert.Equal([0, 1, 2, null], grade.Options.Select(o => Spread.PlaceOf(grade, o)));
        Assert.Null(Spread.PlaceOf(grade, null));
    }

    [Fact]
    public void The_order_of_answers_does_not_matter()
    {
        var grade = Form.Questions.Single(q => q.Marker == QuestionMarker.Grade);

        Assert.Equal(Spread.Of(grade, ["green", "red", "amber", "could-not-tell"]), Spread.Of(grade, ["could-not-tell", "amber", "red", "green"]));
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
