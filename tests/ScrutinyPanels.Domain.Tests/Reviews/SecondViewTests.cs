using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

/// <summary>What follows a view that was sent: second views, opening by rule, and settling beside the rule.</summary>
public class SecondViewTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly GradeByRule RuleGivesGreen = new(GradeRule.Majority, 2, Grade.Green);

    private readonly ReviewForm form = StandardForms.All(Now)[0];
    private readonly Case read;
    private readonly Actor member;
    private readonly Actor chair;

    public SecondViewTests()
    {
        var panel = Panel.SetUp(Area.Establish("Office", "office", "Office"), "Panel", "panel", string.Empty, string.Empty, Presets.HumbersideLike, Now);
        member = Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(Role.Member, ScopeKind.Panel, panel.Id.Value)]);
        chair = Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(Role.Chair, ScopeKind.Panel, panel.Id.Value)]);
        read = Case.FromDraw(panel, ForceId.New(), new DrawId(Guid.CreateVersion7()), new EncounterId(1), new Month(2025, 6), 14, Guid.NewGuid());
        read.AskReaders([member.Id!.Value], new DateOnly(2026, 3, 10), chair);
        read.SayCanLook(member);
    }

    [Fact]
    public void A_changed_mind_is_a_second_dated_view_and_the_first_stays()
    {
        var review = Sent("green");
        review.AddSecondView(read, form, "red", "  I heard the footage again ", member, Now.AddDays(1));
        read.Open(false, chair, Now.AddDays(2));
        review.AddSecondView(read, form, "amber", "The others are right", member, Now.AddDays(3));

        Assert.Equal("green", review.AnswerTo("grade")?.Choice);
        Assert.Equal((ReviewState.Sent, Now, false), (review.State, review.SentAt, review.AfterOpening));
        Assert.Equal(
            [(1, "red", "I heard the footage again", Now.AddDays(1), false), (2, "amber", "The others are right", Now.AddDays(3), true)],
            review.SecondViews.Select(v => (v.Number, v.Grade, v.Why, v.AddedAt, v.AfterOpening)));
    }

    [Fact]
    public void A_second_view_needs_a_sent_view_a_grade_of_the_form_a_reason_and_its_own_author()
    {
        var draft = Review.Start(read, form, member, Now);
        Refused(LifecycleRules.NotNow, () => draft.AddSecondView(read, form, "red", "Why", member, Now));
        var review = Sent("green");
        Refused(ReviewRules.SecondViewNeedsWhy, () => review.AddSecondView(read, form, "red", "  ", member, Now));
        Refused(ReviewRules.NoSuchAnswer, () => review.AddSecondView(read, form, "purple", "Why", member, Now));
        Refused(ReviewRules.NoSuchAnswer, () => review.AddSecondView(read, form, null, "Why", member, Now));
        Assert.Throws<NotFound>(() => review.AddSecondView(read, form, "red", "Why", chair, Now));
        Assert.Empty(review.SecondViews);
    }

    [Fact]
    public void A_settled_case_takes_no_second_view()
    {
        var review = Sent("green");
        read.Open(false, chair, Now);
        read.Settle(new Decision(Grade.Green), RuleGivesGreen, chair, Now);

        Refused(ReviewRules.CaseTakesNoViews, () => review.AddSecondView(read, form, "red", "Why", member, Now));
    }

    [Fact]
    public void A_form_without_a_grade_takes_a_second_view_without_one()
    {
        var plain = ReviewForm.Draft("plain", 1, "Plain");
        plain.AddPage("Words");
        plain.Ask(new("done-well", "Done well", "What was done well?"), QuestionKind.Text, false, []);
        var review = Review.Start(read, plain, member, Now);
        review.Send(read, plain, member, Now);
        Refused(ReviewRules.NoSuchAnswer, () => review.AddSecondView(read, plain, "red", "Why", member, Now));
        review.AddSecondView(read, plain, null, "Why", member, Now);

        Assert.Null(Assert.Single(review.SecondViews).Grade);
    }

    [Theory]
    [InlineData(true, 1, 0, true)]
    [InlineData(false, 1, 0, false)]
    [InlineData(true, 1, 1, false)]
    [InlineData(true, 0, 0, false)] // all passed: there is nothing to see
    public void A_case_opens_by_itself_only_where_the_rules_say_so_and_all_have_answered(bool rulesSaySo, int sent, int notSent, bool opens)
    {
        var thrown = Record.Exception(() => read.OpenByItself(rulesSaySo, sent, notSent, Actor.Timetable, Now));

        Assert.Equal(opens, thrown is null);
        Assert.Equal((opens ? CaseState.Opened : CaseState.Reading, opens ? Now : null, null), (read.State, read.OpenedAt, read.OpenedBy));
    }

    [Fact]
    public void Another_grade_than_the_rule_gives_needs_a_reason_and_is_stored_with_it()
    {
        read.Open(false, chair, Now);
        var refused = Assert.Throws<RuleBroken>(() => read.Settle(new Decision(Grade.Red, WhyDeparted: " "), RuleGivesGreen, chair, Now));
        Assert.Equal(ReviewRules.WhyDepartFromRule, refused.Rule);
        Assert.Equal((CaseState.Opened, null), (read.State, read.Grade));
    }

    [Theory]
    [InlineData(Grade.Red, "He was told nothing", true, "He was told nothing")]
    [InlineData(Grade.Green, "Not needed", false, "")]
    public void The_rule_its_version_what_it_gave_and_a_departure_are_stored_with_the_case(Grade grade, string why, bool departs, string kept)
    {
        read.Open(false, chair, Now);
        read.Settle(new Decision(grade, "One saw amber", null, why), RuleGivesGreen, chair, Now);

        Assert.Equal((grade, GradeRule.Majority, 2, Grade.Green), (read.Grade, read.GradeRule, read.RulesNumber, read.ProposedGrade));
        Assert.Equal((departs, kept, "One saw amber"), (read.DepartsFromRule, read.WhyDeparted, read.MinorityView));
    }

    [Fact]
    public void Where_the_rule_gives_no_grade_none_departs_from_it()
    {
        read.Open(false, chair, Now);
        read.Settle(new Decision(Grade.Red), new GradeByRule(GradeRule.Consensus, 1, null), chair, Now);

        Assert.Equal((Grade.Red, null, false), (read.Grade, read.ProposedGrade, read.DepartsFromRule));
    }

    private Review Sent(string grade)
    {
        var review = Review.Start(read, form, member, Now);
        foreach (var page in form.Pages)
        {
            review.Keep(read, form, page.Number, [.. form.QuestionsOf(page.Number).Where(q => q.Kind == QuestionKind.Choice)
                .Select(q => new GivenAnswer(q.Code, q.Marker == QuestionMarker.Grade ? grade : "yes", null))], member, Now);
        }

        review.Send(read, form, member, Now);
        return review;
    }

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBroken>(act).Rule);
}
