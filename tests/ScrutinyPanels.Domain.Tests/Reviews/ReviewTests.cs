using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

public class ReviewTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly UserId Reader = new(new Guid("0198a1b2-0000-7000-8000-00000000000a"));
    private static readonly UserId ChairId = new(new Guid("0198a1b2-0000-7000-8000-00000000000b"));

    private readonly ReviewForm form = StandardForms.All(Now)[0];
    private readonly Panel panel;
    private readonly Case read;
    private readonly Actor member;
    private readonly Actor chair;

    public ReviewTests()
    {
        var area = Area.Establish("Office", "office", "Office");
        panel = Panel.SetUp(area, "Panel", "panel", string.Empty, string.Empty, Presets.HumbersideLike, Now);
        member = Actor.Person(Reader, [new Holding(Role.Member, ScopeKind.Panel, panel.Id.Value)]);
        chair = Actor.Person(ChairId, [new Holding(Role.Chair, ScopeKind.Panel, panel.Id.Value)]);
        read = Case.FromDraw(panel, ForceId.New(), new DrawId(Guid.CreateVersion7()), new EncounterId(1), new Month(2025, 6), 14, Guid.NewGuid());
        read.AskReaders([Reader], new DateOnly(2026, 3, 10), chair);
        read.SayCanLook(member);
    }

    [Fact]
    public void Answers_are_kept_page_by_page_and_a_question_left_out_keeps_its_answer()
    {
        var review = Review.Start(read, form, member, Now);
        review.Keep(read, form, 2, [new("grounds", "yes", null), new("object", "no", null)], member, Now);
        review.Keep(read, form, 2, [new("object", "partly", null), new("grade", "red", "not on this page")], member, Now.AddMinutes(4));

        Assert.Equal("yes", review.AnswerTo("grounds")?.Choice);
        Assert.Equal("partly", review.AnswerTo("object")?.Choice);
        Assert.Null(review.AnswerTo("grade"));
        Assert.Equal(Now.AddMinutes(4), review.SavedAt);
    }

    [Fact]
    public void A_reason_stays_when_only_the_choice_comes_again()
    {
        var review = Review.Start(read, form, member, Now);
        review.Keep(read, form, 6, [new("grade", "red", "  too long in handcuffs ")], member, Now);
        review.Keep(read, form, 6, [new("grade", "amber", null)], member, Now);

        Assert.Equal("too long in handcuffs", review.AnswerTo("grade")?.Words);
        review.Keep(read, form, 6, [new("grade", null, string.Empty)], member, Now);
        Assert.Equal(("amber", string.Empty), (review.AnswerTo("grade")?.Choice, review.AnswerTo("grade")?.Words));
    }

    [Fact]
    public void An_answer_that_the_form_does_not_offer_is_refused()
    {
        var review = Review.Start(read, form, member, Now);

        Refused(ReviewRules.NoSuchAnswer, () => review.Keep(read, form, 2, [new("grounds", "purple", null)], member, Now));
    }

    [Fact]
    public void The_same_answer_may_come_twice_and_another_only_from_who_has_seen_what_is_kept()
    {
        var review = Review.Start(read, form, member, Now);
        var seen = review.MarkOf(form, 6);
        Keep("red", "Why", seen);
        Keep("red", " Why ", seen);
        Assert.Single(review.Answers);

        var kept = review.MarkOf(form, 6);
        Assert.NotEqual(seen, kept);
        Refused(ReviewRules.AnsweredSince, () => Keep("amber", "Why", seen));
        Refused(ReviewRules.AnsweredSince, () => Keep("red", "Why not", seen));
        Assert.Equal(("red", "Why"), (review.AnswerTo("grade")?.Choice, review.AnswerTo("grade")?.Words));

        Keep("green", "Why", kept);
        Keep("red", "Why", seen: null);
        Assert.Equal(kept, review.MarkOf(form, 6));
        Assert.Equal(seen, Review.Start(read, form, member, Now).MarkOf(form, 6));
        void Keep(string grade, string why, string? seen) => review.Keep(read, form, 6, [new("grade", grade, why)], member, Now, seen);
    }

    [Fact]
    public void A_view_is_sent_only_when_it_is_whole_and_says_what_is_missing()
    {
        var review = Review.Start(read, form, member, Now);
        AnswerAll(review, "red", string.Empty);

        var refused = Assert.Throws<InputInvalid>(() => review.Send(read, form, member, Now));
        Assert.Equal("grade", Assert.Single(refused.Problems).Field);
        Assert.Equal(ReviewState.Draft, review.State);

        Assert.Equal(11, form.MissingFrom([]).Count);
        Assert.Equal("footage", form.MissingFrom([])[0].Field);
    }

    [Theory]
    [InlineData("green", "", true)]
    [InlineData("amber", "", false)]
    [InlineData("red", "", false)]
    [InlineData("could-not-tell", "", false)]
    [InlineData("amber", "why", true)]
    [InlineData("could-not-tell", "why", true)]
    public void Any_grade_but_green_needs_a_reason(string grade, string reason, bool whole)
    {
        var review = Review.Start(read, form, member, Now);
        AnswerAll(review, grade, reason);

        Assert.Equal(whole, form.MissingFrom(review.Answers).Count == 0);
    }

    [Fact]
    public void A_sent_view_is_sealed()
    {
        var review = Sent();

        Assert.Equal((ReviewState.Sent, Now), (review.State, review.SentAt));
        Refused(LifecycleRules.NotNow, () => review.Keep(read, form, 1, [new("footage", "yes", null)], member, Now));
        Refused(LifecycleRules.NotNow, () => review.Send(read, form, member, Now));
        Refused(LifecycleRules.NotNow, () => review.Pass(read, member));
    }

    [Fact]
    public void A_passed_view_takes_nothing_more_and_keeps_no_answer()
    {
        var review = Review.Start(read, form, member, Now);
        review.Keep(read, form, 1, [new("footage", "yes", null)], member, Now);
        review.Pass(read, member);

        Assert.Empty(review.Answers);
        Refused(LifecycleRules.NotNow, () => review.Keep(read, form, 1, [], member, Now));
        Refused(LifecycleRules.NotNow, () => review.Send(read, form, member, Now));
    }

    [Fact]
    public void Every_state_and_action_is_in_the_table_or_refused()
    {
        foreach (var state in Enum.GetValues<ReviewState>())
        {
            foreach (var action in Enum.GetValues<ReviewAction>())
            {
                foreach (var role in Enum.GetValues<Role>())
                {
                    var by = Actor.Person(Reader, [new Holding(role, ScopeKind.Panel, read.PanelId.Value)]);
                    var allowed = state == (action == ReviewAction.AddSecondView ? ReviewState.Sent : ReviewState.Draft) && (role is Role.Member or Role.ViceChair or Role.Chair);
                    var thrown = Record.Exception(() => ReviewLifecycle.Table.Next(state, action, by, read.Reach));
                    Assert.Equal(allowed, thrown is null);
                }
            }
        }
    }

    [Fact]
    public void Nobody_else_can_touch_a_view()
    {
        var review = Review.Start(read, form, member, Now);

        Assert.Throws<NotFound>(() => review.Keep(read, form, 1, [], chair, Now));
        Assert.Throws<NotFound>(() => review.Send(read, form, chair, Now));
        Assert.Throws<NotFound>(() => Review.Start(read, form, chair, Now));
    }

    [Fact]
    public void A_chair_who_joins_is_a_reader_and_must_send_before_opening()
    {
        read.Join(0, chair);
        read.Join(0, chair);

        Assert.Equal(2, read.Readers.Count);
        Refused(ReviewRules.SendYourOwnFirst, () => read.Open(chairHasUnsentView: true, chair, Now));
        read.Open(chairHasUnsentView: false, chair, Now);
        Refused(LifecycleRules.NotNow, () => read.Join(0, chair));
    }

    [Fact]
    public void A_view_sent_after_opening_is_marked_and_a_settled_case_takes_none()
    {
        var review = Review.Start(read, form, member, Now);
        AnswerAll(review, "green", string.Empty);
        read.Open(false, chair, Now);
        review.Send(read, form, member, Now);
        Assert.True(review.AfterOpening);
        Assert.False(Sent(new UserId(Guid.CreateVersion7())).AfterOpening);

        read.Settle(new Decision(Grade.Green), new GradeByRule(GradeRule.Consensus, 1, null), chair, Now);
        Refused(ReviewRules.CaseTakesNoViews, () => Review.Start(read, form, member, Now));
    }

    [Fact]
    public void A_published_form_is_locked()
    {
        Refused(ReviewRules.FormIsLocked, () => form.AddPage("More"));
        Refused(ReviewRules.FormIsLocked, () => form.Ask(new("x", "x", "x"), QuestionKind.Text, false, []));
        Refused(ReviewRules.FormIsLocked, () => form.Publish(Now));
    }

    [Fact]
    public void The_forms_ask_the_letters_of_gowisely_and_what_was_done_well_before_what_should_change()
    {
        var forms = StandardForms.All(Now);
        string[] letters = ["grounds", "object", "warrant-card", "identity", "station", "entitlement", "legal-power", "you-are-detained"];
        Assert.Equal(["footage", .. letters, "grounds-reasonable", "grade", "done-well", "should-change"], forms[0].Questions.Select(q => q.Code));
        Assert.Equal(["footage", .. letters, "explain", "grounds-reasonable", "grade", "done-well", "should-change"], forms[1].Questions.Select(q => q.Code));
        Assert.Equal(["yes", "partly", "no", "could-not-tell", "does-not-apply"], forms[1].Questions[1].Options.Select(o => o.Code));
        Assert.Equal(Enum.GetValues<Grade>().Length, forms[0].Questions.Single(q => q.Marker == QuestionMarker.Grade).Options.Count);
        Assert.All(forms.Take(2), f => Assert.Equal(7, f.Pages.Count));
    }

    private Review Sent(UserId? reader = null)
    {
        var by = reader is { } someone ? Actor.Person(someone, [new Holding(Role.Member, ScopeKind.Panel, read.PanelId.Value)]) : member;
        var another = Case.FromDraw(panel, ForceId.New(), new DrawId(Guid.CreateVersion7()), new EncounterId(2), new Month(2025, 6), 15, Guid.NewGuid());
        another.AskReaders([by.Id!.Value], new DateOnly(2026, 3, 10), chair);
        another.SayCanLook(by);
        var review = Review.Start(another, form, by, Now);
        AnswerAll(review, "green", string.Empty, by, another);
        review.Send(another, form, by, Now);
        return review;
    }

    private void AnswerAll(Review review, string grade, string reason, Actor? by = null, Case? of = null)
    {
        foreach (var page in form.Pages)
        {
            review.Keep(of ?? read, form, page.Number, [.. form.QuestionsOf(page.Number).Where(q => q.Kind == QuestionKind.Choice)
                .Select(q => new GivenAnswer(q.Code, q.Marker == QuestionMarker.Grade ? grade : "yes", q.Marker == QuestionMarker.Grade ? reason : null))], by ?? member, Now);
        }
    }

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBroken>(act).Rule);
}
