using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class GradeByRuleTests
{
    [Theory]
    [InlineData(GradeRule.Consensus, "", null)]
    [InlineData(GradeRule.Consensus, "green", Grade.Green)]
    [InlineData(GradeRule.Consensus, "amber amber amber", Grade.Amber)]
    [InlineData(GradeRule.Consensus, "amber amber red", null)]
    [InlineData(GradeRule.Consensus, "green could-not-tell", null)]
    [InlineData(GradeRule.Consensus, "could-not-tell could-not-tell", Grade.CouldNotTell)]
    [InlineData(GradeRule.Majority, "", null)]
    [InlineData(GradeRule.Majority, "amber amber red", Grade.Amber)]
    [InlineData(GradeRule.Majority, "amber amber red red", null)] // half is not more than half
    [InlineData(GradeRule.Majority, "green amber red", null)]
    [InlineData(GradeRule.Majority, "green could-not-tell could-not-tell", Grade.CouldNotTell)]
    [InlineData(GradeRule.Majority, "red red could-not-tell", Grade.Red)]
    [InlineData(GradeRule.HighestConcern, "", null)]
    [InlineData(GradeRule.HighestConcern, "green green red", Grade.Red)]
    [InlineData(GradeRule.HighestConcern, "green amber could-not-tell", Grade.Amber)]
    [InlineData(GradeRule.HighestConcern, "green could-not-tell", Grade.Green)]
    [InlineData(GradeRule.HighestConcern, "could-not-tell", Grade.CouldNotTell)]
    public void Each_rule_gives_its_grade_or_none(GradeRule rule, string codes, Grade? expected)
    {
        var grading = StandardForms.All(DateTimeOffset.UnixEpoch)[0].GradeQuestion!;
        var grades = codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(c => GradeByRule.BandOf(grading.Option(c))!.Value).ToList();

        var given = GradeByRule.Of(rule, 3, grades);
        Assert.Equal(new GradeByRule(rule, 3, expected), given);
        Assert.Equal(given, GradeByRule.Of(rule, 3, [.. Enumerable.Reverse(grades)]));
    }

    [Fact]
    public void Every_answer_of_the_standard_forms_to_the_grade_is_in_a_band_and_nothing_else_is()
    {
        Assert.All(StandardForms.All(DateTimeOffset.UnixEpoch), form =>
        {
            var bands = form.GradeQuestion!.Options.OrderBy(o => o.Number).Select(GradeByRule.BandOf).ToList();
            Assert.True(bands.Count >= 3);
            Assert.DoesNotContain(null, bands);
            Assert.Equal(bands.Order(), bands);
        });
        Assert.Null(GradeByRule.BandOf(null));
        Assert.Null(GradeByRule.BandOf(StandardForms.All(DateTimeOffset.UnixEpoch)[0].Questions[0].Options[0]));
    }

    [Theory]
    [InlineData(Grade.Amber, Grade.Amber, false)]
    [InlineData(Grade.Amber, Grade.Red, true)]
    [InlineData(null, Grade.Red, false)]
    public void Only_another_grade_than_the_rule_gives_departs_from_it(Grade? proposed, Grade given, bool departs) =>
        Assert.Equal(departs, new GradeByRule(GradeRule.Majority, 1, proposed).IsDepartedFromBy(given));

    [Fact]
    public void A_panel_that_does_not_say_otherwise_opens_by_hand_and_grades_by_consensus()
    {
        Assert.NotEmpty(Presets.All);
        Assert.All(Presets.All, p => Assert.Equal((false, GradeRule.Consensus), (p.OpensItself, p.GradeRule)));
    }
}
