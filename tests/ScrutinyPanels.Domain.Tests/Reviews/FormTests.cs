using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Tests.Reviews;

/// <summary>What a form asks, what counts as an answer, and how a draft is written.</summary>
public class FormTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly AreaId Office = AreaId.New();
    private static readonly IReadOnlyList<ReviewForm> Shipped = StandardForms.All(Now);

    private readonly Case read;
    private readonly Actor member;

    public FormTests()
    {
        var panel = Panel.SetUp(Area.Establish("Office", "office", "Office"), "Panel", "panel", string.Empty, string.Empty, Presets.HumbersideLike, Now);
        var reader = new UserId(Guid.CreateVersion7());
        member = Actor.Person(reader, [new Holding(Role.Member, ScopeKind.Panel, panel.Id.Value)]);
        read = Case.FromDraw(panel, ForceId.New(), new DrawId(Guid.CreateVersion7()), new EncounterId(1), new Month(2025, 6), 14, Guid.NewGuid());
        read.AskReaders([reader], new DateOnly(2026, 3, 10), Actor.Person(new UserId(Guid.CreateVersion7()), [new Holding(Role.Chair, ScopeKind.Panel, panel.Id.Value)]));
        read.SayCanLook(member);
    }

    public static TheoryData<string> Codes() => [.. Shipped.Select(f => f.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Each_shipped_form_is_published_has_words_for_all_and_ends_with_grade_done_well_and_should_change(string code)
    {
        var form = Shipped.Single(f => f.Code == code);
        var order = form.InOrder;

        Assert.NotNull(form.PublishedAt);
        Assert.True(form.IsShipped);
        Assert.Equal(["grade", "done-well", "should-change"], order.TakeLast(3).Select(q => q.Code));
        Assert.Equal(QuestionMarker.Grade, order[^3].Marker);
        Assert.All(order[^3].Options, o => Assert.NotNull(o.Band));
        Assert.All(order, q => Assert.True(q.Words.Length is > 5 and < 120 && q.Name.Length is > 0 and < 40 && q.Code.Length <= ReviewForm.CodeLimit));
        Assert.Equal(form.Pages.Select(p => p.Number), order.Select(q => q.Page).Distinct());
        Assert.All(order.Where(q => q.Kind == QuestionKind.Choice && q.Marker == QuestionMarker.None), q => Assert.True(q.Option("could-not-tell") is { Step: null } || code == "training"));
    }

    [Fact]
    public void There_is_a_form_for_each_thing_that_panels_look_at()
    {
        Assert.Equal(
            ["footage", "gowisely", "gowisely-e", "grounds-only", "hate-crime", "planter", "procedural-justice", "section-60", "strip-search-child", "training"],
            Shipped.Select(f => f.Code).Order(StringComparer.Ordinal));
        Assert.Equal(["proportionate", "length", "actions", "necessary", "type", "ethical", "reasonable"], Form("planter").InOrder.Select(q => q.Code).Skip(2).Take(7));
        Assert.Equal(4, Form("procedural-justice").Questions.Count(q => q is { Kind: QuestionKind.Scale, Scale: { From: 0, To: 100 } }));
    }

    [Fact]
    public void A_question_that_depends_is_asked_only_after_one_of_its_answers()
    {
        var form = Form("planter");
        var review = Review.Start(read, form, member, Now);
        Assert.DoesNotContain("care", form.AskedOf(review.Answers).Select(q => q.Code));
        var injury = form.Questions.Single(q => q.Code == "injury").Page;

        review.Keep(read, form, injury, [new("injury", "yes", null)], member, Now);
        Assert.Equal(injury + 1, form.PageAfter(injury, review.Answers));
        Assert.Contains(form.MissingFrom(review.Answers), m => m.Field == "care");

        review.Keep(read, form, injury, [new("injury", "no", null)], member, Now);
        Assert.Equal(injury + 2, form.PageAfter(injury, review.Answers));
        Assert.Equal(injury, form.PageBefore(injury + 2, review.Answers));
        Assert.DoesNotContain(form.MissingFrom(review.Answers), m => m.Field == "care");
    }

    [Fact]
    public void An_answer_to_a_question_that_is_no_longer_asked_is_kept_and_does_not_count()
    {
        var form = Form("grounds-only");
        var review = Review.Start(read, form, member, Now);
        int PageOf(string code) => form.Questions.Single(q => q.Code == code).Page;
        review.Keep(read, form, PageOf("weak"), [new("weak", null, null, Several: ["place", "smell"])], member, Now);
        review.Keep(read, form, PageOf("stronger"), [new("stronger", "no", null)], member, Now);
        Assert.Equal(["smell", "place"], review.AnswerTo("weak")!.Chosen);
        Assert.Contains("stronger", form.AskedOf(review.Answers).Select(q => q.Code));

        review.Keep(read, form, PageOf("weak"), [new("weak", null, null, Several: ["none"])], member, Now);
        Assert.DoesNotContain("stronger", form.AskedOf(review.Answers).Select(q => q.Code));
        Assert.Equal("no", review.AnswerTo("stronger")!.Choice);
    }

    [Theory]
    [InlineData("0", null, 0, null)]
    [InlineData(" 100 ", null, 100, null)]
    [InlineData("", "could-not-tell", null, null)]
    [InlineData("", null, null, null)]
    [InlineData("101", null, null, "Enter a whole number from 0 to 100")]
    [InlineData("half", null, null, "Enter a whole number from 0 to 100")]
    [InlineData("50", "could-not-tell", null, "Give a number or choose “I could not tell”, not both")]
    public void A_place_on_a_scale_is_a_number_between_its_ends_or_the_answer_beside_it(string typed, string? choice, int? kept, string? problem)
    {
        var form = Form("procedural-justice");
        var review = Review.Start(read, form, member, Now);
        var voice = form.Questions.Single(q => q.Code == "voice");
        review.Keep(read, form, voice.Page, [new("voice", null, null, "40")], member, Now);
        void Keep() => review.Keep(read, form, voice.Page, [new("voice", choice, null, typed)], member, Now);

        if (problem is not null)
        {
            Assert.Equal(("Numbers[voice]", problem), Assert.Throws<InputInvalid>(Keep).Problems.Select(p => (p.Field, p.Message)).Single());
            return;
        }

        Keep();
        Assert.Equal((kept, choice), (review.AnswerTo("voice")!.Number, review.AnswerTo("voice")!.Choice));
        Assert.Equal(kept is null && choice is null, form.MissingFrom(review.Answers).Any(m => m.Field == "voice"));
    }

    [Theory]
    [InlineData("12:05", 725)]
    [InlineData("0:00", 0)]
    [InlineData("1:02:03", 3723)]
    [InlineData("90:00", 5400)]
    [InlineData("12:60", null)]
    [InlineData("12", null)]
    [InlineData("-1:05", null)]
    [InlineData("1:2:3:4", null)]
    [InlineData("99999:00", null)]
    [InlineData("24:00:00", null)]
    public void A_time_in_the_footage_is_minutes_and_seconds(string typed, int? second) => Assert.Equal(second, Moment.SecondOf(typed));

    [Fact]
    public void Times_in_the_footage_are_kept_in_order_with_their_notes_and_empty_rows_do_not_count()
    {
        var form = Form("planter");
        var review = Review.Start(read, form, member, Now);
        var page = form.Questions.Single(q => q.Code == "moments").Page;
        review.Keep(read, form, page, [new("moments", null, null, Moments: [new("2:10", " held \n still "), new(null, "  "), new("0:05", null)])], member, Now);
        Assert.Equal([new Moment(5, string.Empty), new Moment(130, "held still")], review.AnswerTo("moments")!.Moments);
        Assert.Equal("0:05\n2:10 held still", form.Questions.Single(q => q.Code == "moments").InWords(review.AnswerTo("moments")));

        void Keep(params GivenMoment[] moments) => review.Keep(read, form, page, [new("moments", null, null, Moments: moments)], member, Now);
        Assert.Equal("Moments[moments][1].At", Assert.Throws<InputInvalid>(() => Keep(new("1:00", null), new(null, "no time"))).Problems[0].Field);
        Assert.Throws<InputInvalid>(() => Keep(new GivenMoment("1:00", new string('x', Moment.NoteLimit + 1))));
        Assert.Throws<InputInvalid>(() => Keep([.. Enumerable.Range(0, Moment.Most + 1).Select(i => new GivenMoment($"{i}:00", null))]));
        Keep();
        Assert.Empty(review.AnswerTo("moments")!.Moments);
    }

    [Fact]
    public void Among_several_an_option_that_is_not_offered_is_refused_and_none_of_these_stands_alone()
    {
        var form = Form("grounds-only");
        var review = Review.Start(read, form, member, Now);
        void Keep(params string[] several) => review.Keep(read, form, form.Questions.Single(q => q.Code == "weak").Page, [new("weak", null, null, Several: several)], member, Now);
        Refused(ReviewRules.NoSuchAnswer, () => Keep("smell", "purple"));
        Assert.Equal("Several[weak]", Assert.Throws<InputInvalid>(() => Keep("smell", "none")).Problems.Single().Field);
        Keep("none");
        Assert.Equal(["none"], review.AnswerTo("weak")!.Chosen);
    }

    [Fact]
    public void A_draft_is_a_copy_with_the_same_codes_and_the_published_version_stays_as_it_is()
    {
        var old = Form("planter");
        var draft = Draft();
        draft.Change(draft.Questions.Single(q => q.Code == "length").Design with { Required = false, Text = new("length", "Length", "Was it short enough?") }, false, Now);
        draft.Remove("care", Now);
        draft.Add(Choice("weather", "What was the weather like?"), false, Now);

        Assert.Equal((2, Office, false), (draft.Number, draft.OwnerId, draft.PublishedAt is not null));
        Assert.Equal("Was force used for no longer than needed?", old.Questions.Single(q => q.Code == "length").Words);
        Assert.Equal(old.InOrder.Select(q => q.Code).Except(["care"]).Append("weather").Order(), draft.Questions.Select(q => q.Code).Order());
        Assert.Equal(["weather", "grade", "done-well", "should-change"], draft.InOrder.TakeLast(4).Select(q => q.Code));
        Assert.Equal(Enumerable.Range(1, draft.Pages.Count), draft.InOrder.Select(q => q.Page).Distinct());

        draft.Publish(Now);
        Refused(ReviewRules.FormIsLocked, () => draft.Remove("weather", Now));
        Refused(ReviewRules.FormIsLocked, () => draft.Move("weather", true, Now));
        Refused(ReviewRules.FormIsLocked, () => draft.Rename("Other", Now));
        Refused(ReviewRules.FormIsLocked, () => draft.GradeBy(StandardSchemes.OneToNine(), Now));
    }

    [Fact]
    public void A_question_moves_one_place_and_its_page_goes_with_it()
    {
        var draft = Draft();
        draft.NamePageOf("type", "Type of force used", string.Empty, Now);
        draft.Move("type", up: true, Now);
        draft.Move("footage", up: true, Now);

        Assert.Equal(["type", "necessary"], draft.InOrder.Select(q => q.Code).Where(c => c is "type" or "necessary"));
        Assert.Equal("Type of force used", draft.Pages.Single(p => p.Number == draft.Questions.Single(q => q.Code == "type").Page).Title);
        Assert.Equal("footage", draft.InOrder[0].Code);
    }

    [Fact]
    public void Questions_can_stand_together_on_one_page()
    {
        var draft = Draft();
        var pages = draft.Pages.Count;
        draft.Change(draft.Questions.Single(q => q.Code == "length").Design, withBefore: true, Now);

        Assert.Equal(["proportionate", "length"], draft.QuestionsOf(draft.Questions.Single(q => q.Code == "length").Page).Select(q => q.Code));
        Assert.Equal(pages - 1, draft.Pages.Count);
    }

    [Fact]
    public void A_question_cannot_depend_on_one_that_comes_later_or_on_an_answer_that_is_not_there()
    {
        Refused(ReviewRules.ConditionComesLater, () => Draft().Move("injury", up: false, Now));
        Refused(ReviewRules.ConditionComesLater, () => Draft().Remove("injury", Now));
        Refused(ReviewRules.ConditionComesLater, () => Draft().Add(Choice("why", "Why was that?") with { When = new("injury", ["purple"]) }, false, Now));
        Refused(ReviewRules.ConditionComesLater, () => Draft().Add(Choice("why", "Why was that?") with { When = new("done-well", ["yes"]) }, false, Now));
        Refused(ReviewRules.ConditionComesLater, () => Draft().Add(Choice("why", "Why was that?") with { When = new("care", ["yes"]) }, withBefore: true, Now));
    }

    [Fact]
    public void A_question_makes_sense_or_is_refused()
    {
        Refused(ReviewRules.QuestionNeedsAnswers, () => Draft().Add(Choice("x", "X?") with { Options = [new("yes", "Yes", "Y", MarkShape.Circle, 0)] }, false, Now));
        Refused(ReviewRules.QuestionNeedsWords, () => Draft().Add(Choice("x", string.Empty), false, Now));
        Refused(ReviewRules.ScaleNeedsEnds, () => Draft().Add(new(new("x", "X", "X?"), QuestionKind.Scale, true, [], Scale: new(5, 5, "a", "b")), false, Now));
        Refused(ReviewRules.CodeTaken, () => Draft().Add(Choice("injury", "Again?"), false, Now));
        Refused(ReviewRules.OneGrade, () => Draft().Add(Choice("x", "X?") with { Marker = QuestionMarker.Grade }, false, Now));
        Refused(ReviewRules.FormNeedsGrade, () => Draft().Remove("grade", Now));
        Refused(ReviewRules.GradeIsAlwaysAsked, () => Change(d => d with { Required = false }));
        Refused(ReviewRules.GradeIsAlwaysAsked, () => Change(d => d with { When = new("injury", ["yes"]) }));
        Refused(ReviewRules.FormNeedsGrade, () => ReviewForm.Draft("x", 1, "X").Publish(Now));
        var old = Draft();
        old.Change(old.GradeQuestion!.Design with { Options = [new("green", "Green", "G", MarkShape.Circle, 0)] }, false, Now);
        Refused(ReviewRules.SchemeNeeded, () => old.Publish(Now));
        Assert.Throws<NotFound>(() => Draft().Remove("nothing", Now));

        static void Change(Func<QuestionDesign, QuestionDesign> how)
        {
            var draft = Draft();
            draft.Change(how(draft.GradeQuestion!.Design), false, Now);
        }
    }

    [Fact]
    public void Neither_a_grade_nor_a_want_of_footage_is_read_from_a_question_that_is_no_longer_asked()
    {
        var form = ReviewForm.Draft("x", 1, "X");
        var seen = new AskedWhen("seen", ["dry"]);
        form.AddPage("Seen");
        form.Ask(new("seen", "Seen", "What was it like?"), QuestionKind.Choice, true, Choice("seen", "What was it like?").Options);
        form.AddPage("Footage");
        form.Ask(new("footage", "Footage", "Did you see footage?"), QuestionKind.Choice, true, [new("yes", "Yes", "Y", MarkShape.Square, null), new(StandardForms.NoFootageSupplied, "No", "N", MarkShape.Square, null)], QuestionMarker.Footage, seen);
        form.AddPage("Grade");
        form.Ask(new("grade", "Grade", "Which grade?"), QuestionKind.Choice, true, [new("green", "Green", "G", MarkShape.Circle, 0, Band: Grade.Green), new("red", "Red", "R", MarkShape.Diamond, 1, Band: Grade.Red)], QuestionMarker.Grade, seen);
        var review = Review.Start(read, form, member, Now);
        review.Keep(read, form, 1, [new("seen", "dry", null)], member, Now);
        review.Keep(read, form, 2, [new("footage", StandardForms.NoFootageSupplied, null)], member, Now);
        review.Keep(read, form, 3, [new("grade", "red", null)], member, Now);
        Assert.Equal((true, "red"), (form.SaysNoFootage(review.Answers), form.GradeIn(review.Answers)?.Code));

        review.Keep(read, form, 1, [new("seen", "wet", null)], member, Now);
        Assert.Equal((false, null), (form.SaysNoFootage(review.Answers), form.GradeIn(review.Answers)?.Code));
    }

    [Fact]
    public void Each_scheme_says_band_and_consequence_of_every_grade_and_a_form_takes_a_copy()
    {
        Assert.Equal(["good-adequate-concern", "narrative", "one-to-nine", "reasonable", "traffic-light", "traffic-light-footage"], StandardSchemes.All().Select(s => s.Code).Order());
        Assert.All(StandardSchemes.All(), s => Assert.Contains(s.Grades, g => g is { Code: "could-not-tell", Band: Grade.CouldNotTell, Step: null }));
        Assert.All(StandardSchemes.All().SelectMany(s => s.Grades).Where(g => g.Trigger == Trigger.Escalate), g => Assert.True(g is { EscalateTo.Length: > 0, WithinDays: > 0, Band: Grade.Red }));
        Assert.Equal([3, 3, 3, 1], StandardSchemes.OneToNine().Grades.CountBy(g => g.Band).Select(b => b.Value));

        var draft = Draft();
        draft.GradeBy(StandardSchemes.TrafficLightFootage(), Now);
        Assert.True(draft.RedWithoutFootage);
        draft.GradeBy(StandardSchemes.OneToNine(), Now);
        Assert.False(draft.RedWithoutFootage);
        Assert.Equal(10, draft.GradeQuestion!.Options.Count);
        Assert.Equal((Grade.Red, "Red 7"), (draft.GradeChosen("red-7", null).Band, draft.GradeChosen("red-7", null).Named!.Words));
        Refused(ReviewRules.NoSuchAnswer, () => draft.GradeChosen(null, Grade.Red));
        var without = Draft();
        without.GradeBy(GradeScheme.Of("two", 1, "Two", false, [new("good", "Good", "G", MarkShape.Circle, 0, Band: Grade.Green), new("bad", "Bad", "B", MarkShape.Diamond, 1, Band: Grade.Red)]), Now);
        Refused(ReviewRules.NoSuchAnswer, () => without.GradeChosen(null, Grade.Amber));
        Refused(ReviewRules.ChooseAGrade, () => without.GradeChosen(null, null));
        Assert.Equal((Grade.Amber, null), ReviewForm.Draft("x", 1, "X").GradeChosen(null, Grade.Amber));
        Assert.Equal((Grade.Red, new GradeName("red", "Red")), Form("planter").GradeChosen(null, Grade.Red));
        Refused(ReviewRules.NoSuchAnswer, () => draft.GradeChosen("purple", null));
        Refused(ReviewRules.GradeNeedsBand, () => GradeScheme.Of("x", 1, "X", false, [new("a", "A", "A", MarkShape.Circle, 0)]));
    }

    [Fact]
    public void What_is_not_written_in_Welsh_is_said_in_English()
    {
        var draft = Draft();
        draft.Add(Choice("tywydd", "What was the weather like?") with { Text = new("tywydd", "Weather", "What was the weather like?", "A hint", Welsh: new("Tywydd", "Sut oedd y tywydd?")) }, false, Now);
        var question = draft.NextDraft(3, Office, Now).Questions.Single(q => q.Code == "tywydd");

        Assert.Equal(("Tywydd", "Sut oedd y tywydd?", "A hint"), question.TextIn(welsh: true) is var said ? (said.Name, said.Words, said.Hint) : default);
        Assert.Equal("What was the weather like?", question.TextIn(welsh: false).Words);
        Assert.Equal(["Sych", "Wet"], question.Options.Select(o => o.WordsIn(welsh: true)));
    }

    private static QuestionDesign Choice(string code, string words) => new(
        new(code, "Name", words),
        QuestionKind.Choice,
        true,
        [new("dry", "Dry", "D", MarkShape.Circle, 0, WordsWelsh: "Sych"), new("wet", "Wet", "W", MarkShape.Diamond, 1)]);

    private static ReviewForm Form(string code) => Shipped.Single(f => f.Code == code);

    private static ReviewForm Draft() => Form("planter").NextDraft(2, Office, Now);

    private static void Refused(Rule rule, Action act) => Assert.Equal(rule, Assert.Throws<RuleBroken>(act).Rule);
}
