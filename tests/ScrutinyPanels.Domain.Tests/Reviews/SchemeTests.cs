using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

/// <summary>The next version of a grade scheme, and forms of an office's own.</summary>
public class SchemeTests
{
    private static readonly AreaId Office = new(Guid.CreateVersion7());
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
    private static readonly OptionText[] Right =
    [
        new("fine", "Fine", "F", MarkShape.Circle, 0, Band: Grade.Green, LeadsTo: new(Trigger.Praise)),
        new("could-not-tell", "I could not tell", "?", MarkShape.Ring, null, Band: Grade.CouldNotTell, LeadsTo: new(Trigger.None)),
        new("bad", "Bad", "B", MarkShape.Diamond, 1, Band: Grade.Red, LeadsTo: new(Trigger.Escalate, "The superintendent", 14)),
    ];

    [Fact]
    public void The_next_version_belongs_to_its_office_and_leaves_the_one_before_as_it_was()
    {
        var before = StandardSchemes.TrafficLight();
        var next = before.Next(2, Office, " Our lights ", redWithoutFootage: true, Right);

        Assert.Equal(("traffic-light", 2, Office, "Our lights", true), (next.Code, next.Number, next.OwnerId, next.Name, next.RedWithoutFootage));
        Assert.Equal(Right, next.Options());
        Assert.Equal((1, "Traffic light", 4), (before.Number, before.Name, before.Grades.Count));
    }

    [Fact]
    public void Every_rule_of_a_scheme_is_told_by_its_own_sentence()
    {
        Refused(ReviewRules.SchemeNeedsGrades, [Right[0]]);
        Refused(ReviewRules.SchemeNeedsGrades, [.. Enumerable.Range(0, GradeScheme.MostGrades + 1).Select(i => Right[0] with { Code = $"g{i}", Words = $"G{i}" })]);
        Refused(ReviewRules.GradesDiffer, [Right[0], Right[0] with { Words = "Other" }]);
        Refused(ReviewRules.GradesDiffer, [Right[0], Right[0] with { Code = "other", Words = "FINE" }]);
        Refused(ReviewRules.BestGradeFirst, [Right[2], Right[0]]);
        Refused(ReviewRules.BestGradeFirst, [Right[2], Right[0] with { Band = Grade.Amber }]);
        Refused(ReviewRules.EscalateToWhom, [Right[0], Right[2] with { LeadsTo = new(Trigger.Escalate, string.Empty, 14) }]);
        Refused(ReviewRules.EscalateToWhom, [Right[0], Right[2] with { LeadsTo = new(Trigger.Escalate, "The superintendent", 0) }]);
        Refused(ReviewRules.RedNeedsRed, Right[..2]);
        Refused(ReviewRules.GradeNeedsBand, [Right[0], Right[2] with { Band = null, LeadsTo = null }], redWithoutFootage: false);
        Assert.Equal(ReviewRules.SchemeNeedsName, Assert.Throws<RuleBroken>(() => StandardSchemes.TrafficLight().Next(2, Office, " ", false, Right)).Rule);
    }

    [Fact]
    public void Every_shipped_scheme_could_be_published_again_as_it_is() =>
        Assert.All(StandardSchemes.All(), s => Assert.Equal(s.Options(), s.Next(2, Office, s.Name, s.RedWithoutFootage, s.Options()).Options()));

    [Fact]
    public void A_form_says_which_version_of_its_grades_it_has_and_a_copy_has_the_same()
    {
        var draft = ReviewForm.Begin("ours", "Ours", Office, StandardSchemes.TrafficLight(), Now);
        Assert.Equal(("traffic-light", 1), (draft.SchemeCode, draft.SchemeNumber));
        draft.GradeBy(StandardSchemes.TrafficLight().Next(2, Office, "Our lights", false, Right), Now);
        Assert.Equal(("traffic-light", 2, "fine"), (draft.SchemeCode, draft.SchemeNumber, draft.GradeQuestion!.Options[0].Code));
        draft.Publish(Now);
        Assert.Equal(2, draft.NextDraft(2, Office, Now).SchemeNumber);
        Assert.Equal(2, draft.CopyAs("other", "Other", Office, Now).SchemeNumber);
    }

    [Fact]
    public void A_form_of_an_offices_own_begins_with_footage_and_grade_or_as_a_copy_and_can_be_published()
    {
        var begun = ReviewForm.Begin("ours", " Ours ", Office, StandardSchemes.TrafficLight(), Now);
        Assert.Equal(("ours", "Ours", 1, Office, false), (begun.Code, begun.Name, begun.Number, begun.OwnerId, begun.IsShipped));
        Assert.Equal([QuestionMarker.Footage, QuestionMarker.Grade], begun.InOrder.Select(q => q.Marker));
        begun.MustBeDraft();
        begun.Publish(Now);
        Assert.Equal(ReviewRules.FormIsLocked, Assert.Throws<RuleBroken>(begun.MustBeDraft).Rule);

        var shipped = StandardForms.All(Now)[0];
        var copy = shipped.CopyAs("copy", "Copy", Office, Now);
        Assert.Equal(("copy", 1, null), (copy.Code, copy.Number, copy.PublishedAt));
        Assert.Equal(shipped.InOrder.Select(q => q.Words), copy.InOrder.Select(q => q.Words));
        Assert.Equal(ReviewRules.FormNeedsName, Assert.Throws<RuleBroken>(() => shipped.CopyAs("copy", " ", Office, Now)).Rule);
    }

    private static void Refused(Rule rule, OptionText[] grades, bool redWithoutFootage = true) =>
        Assert.Equal(rule, Assert.Throws<RuleBroken>(() => StandardSchemes.TrafficLight().Next(2, Office, "Ours", redWithoutFootage, grades)).Rule);
}
