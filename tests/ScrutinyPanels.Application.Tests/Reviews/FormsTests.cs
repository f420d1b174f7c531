using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Messages;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Reviews;

/// <summary>How an office writes its forms, and how they are answered.</summary>
public sealed class FormsTests : IAsyncLifetime
{
    private TestApp app = null!;
    private ReviewStage stage = null!;

    private World World => stage.World;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await ReviewStage.In(app, cases: 2);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Every_shipped_form_and_scheme_is_there_at_start_and_a_missing_one_comes_back_once()
    {
        await app.InDb(async db => await db.ReviewForms.Where(f => f.Code == "planter").ExecuteDeleteAsync());
        await app.Services.GetRequiredService<DatabaseStart>().Migrate();
        await app.Services.GetRequiredService<DatabaseStart>().Migrate();

        Assert.Equal(StandardForms.All(default).Select(f => f.Code).Order(), (await app.InDb(db => db.ReviewForms.Select(f => f.Code).ToListAsync())).Order());
        Assert.Equal(StandardSchemes.All().Select(s => s.Code).Order(), (await app.InDb(db => db.GradeSchemes.Select(s => s.Code).ToListAsync())).Order());
    }

    [Fact]
    public async Task An_office_writes_its_own_version_and_only_its_panels_are_asked_in_it_from_then_on()
    {
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("gowisely-e"), World.Area), World.Officer);
        await app.Send(new WriteQuestion.Command(draft, null, Question("Weather", "What was the weather like?") with { WithBefore = false }, await VersionOf(draft)), World.Officer);
        await app.Send(new AnswerRequestToRead.Command(stage.Cases[1], Pass: false), World.FirstMember);
        await app.Send(new PublishForm.Command(draft, await VersionOf(draft)), World.Officer);
        await app.Send(new AnswerRequestToRead.Command(stage.Cases[1], Pass: false), World.SecondMember);

        Assert.Equal([1, 1, 2], await NumbersOfReviews());
        Assert.Equal(["dry", "wet", "could-not-tell"], (await app.Ask(new GetForm.Query(draft), World.Officer)).Questions.Single(q => q.Design.Text.Code == "weather").Design.Options.Select(o => o.Code));
        Assert.Equal((await app.Ask(new GetForm.Query(draft), World.Officer)).Questions.Select(q => q.Design.Text.Code).ToHashSet(), [.. StandardForms.All(default)[1].Questions.Select(q => q.Code), "weather"]);
        Assert.Equal("Testshire oversight office", (await app.Ask(new ListForms.Query(), World.Officer)).Forms.Single(f => f.Code == "gowisely-e").Versions[0].Office);
        Assert.Single((await app.Ask(new ListForms.Query(), World.OtherOfficer)).Forms.Single(f => f.Code == "gowisely-e").Versions);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetForm.Query(draft), World.OtherOfficer));
        Assert.Equal(ReviewRules.FormIsLocked, (await Assert.ThrowsAsync<RuleBroken>(async () => await app.Send(new RemoveQuestion.Command(draft, "weather", await VersionOf(draft)), World.Officer))).Rule);
    }

    [Fact]
    public async Task A_draft_is_arranged_question_by_question()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer);
        Assert.Equal(ReviewRules.DraftExists, (await Assert.ThrowsAsync<RuleBroken>(async () => await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer))).Rule);
        await app.Send(new MoveQuestion.Command(draft, "type", Up: true, await VersionOf(draft)), World.Officer);
        await app.Send(new RemoveQuestion.Command(draft, "care", await VersionOf(draft)), World.Officer);
        await app.Send(new WriteQuestion.Command(draft, "injury", Question("Hurt", "Was somebody hurt?") with { Answers = "Yes\nNo\nI could not tell", AnswersWelsh = "Oes\n\nDoedd dim modd dweud", WordsWelsh = "Gafodd rhywun ei frifo?" }, await VersionOf(draft)), World.Officer);
        await app.Send(new NameForm.Command(draft, "Force, our way", "one-to-nine", await VersionOf(draft)), World.Officer);

        var view = await app.Ask(new GetForm.Query(draft), World.Officer);
        Assert.Equal(("Force, our way", "one-to-nine", 2), (view.Name, view.SchemeCode, view.Number));
        var codes = view.Questions.Select(q => q.Design.Text.Code).ToList();
        Assert.Equal(codes.IndexOf("necessary") - 1, codes.IndexOf("type"));
        Assert.DoesNotContain("care", codes);
        var injury = view.Questions.Single(q => q.Design.Text.Code == "injury").Design;
        Assert.Equal(["yes", "no", "could-not-tell"], injury.Options.Select(o => o.Code));
        Assert.Equal(["Oes", null, "Doedd dim modd dweud"], injury.Options.Select(o => o.WordsWelsh));
        Assert.Equal(10, view.Questions.Single(q => q.Design.Marker == QuestionMarker.Grade).Design.Options.Count);
    }

    [Fact]
    public async Task A_change_of_a_draft_that_somebody_else_has_changed_is_refused()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer);
        var seen = await VersionOf(draft);
        await app.Send(new MoveQuestion.Command(draft, "type", Up: true, await VersionOf(draft)), World.Officer);

        await Assert.ThrowsAsync<ChangedBySomeoneElse>(async () => await app.Send(new WriteQuestion.Command(draft, null, Question("Weather", "What was the weather like?"), seen), World.Officer));
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(async () => await app.Send(new NameForm.Command(draft, "Name", "traffic-light", seen), World.Officer));
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(async () => await app.Send(new MoveQuestion.Command(draft, "type", true, seen), World.Officer));
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(async () => await app.Send(new RemoveQuestion.Command(draft, "type", seen), World.Officer));
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(async () => await app.Send(new PublishForm.Command(draft, seen), World.Officer));
    }

    [Fact]
    public async Task A_question_that_is_not_one_is_refused_with_its_fields()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer);
        var refused = await Assert.ThrowsAsync<InputInvalid>(async () => await app.Send(new WriteQuestion.Command(draft, null, new() { Kind = QuestionKind.Scale, ScaleFrom = "x" }, await VersionOf(draft)), World.Officer));
        Assert.Equal(["Question.Name", "Question.ScaleFrom", "Question.ScaleTo", "Question.Words"], refused.Problems.Select(p => p.Field).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_the_oversight_officers_of_an_office_write_its_forms_and_nobody_those_of_the_service()
    {
        var shipped = await Shipped("planter");
        var draft = await app.Send(new StartFormDraft.Command(shipped, World.Area), World.Officer);
        foreach (var (name, person) in World.People.Where(p => p.Key != nameof(World.Officer)))
        {
            foreach (var tried in new Func<Task>[]
            {
                () => app.Send(new StartFormDraft.Command(shipped, World.Area), person),
                () => app.Send(new PublishForm.Command(draft, 1), person),
                () => app.Send(new MoveQuestion.Command(draft, "type", true, 1), person),
                () => app.Send(new UseForm.Command(shipped, World.Panel), person),
                () => app.Ask(new GetForm.Query(draft), person),
            })
            {
                Assert.True(await Record.ExceptionAsync(tried) is NotFound or NotPermitted, $"{name} was let in.");
            }
        }

        await Assert.ThrowsAsync<NotFound>(() => app.Send(new MoveQuestion.Command(shipped, "type", true, 1), World.Officer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new UseForm.Command(draft, World.Panel), World.Officer));
    }

    [Fact]
    public async Task A_panel_takes_another_form_and_every_kind_of_answer_is_kept_shown_and_counted()
    {
        await Use("procedural-justice");
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);
        await Save(1, new GivenAnswer("footage", "not-requested", null));
        await Save(2, new GivenAnswer("voice", null, null, "70"));
        await Save(3, new GivenAnswer("neutrality", "could-not-tell", null, string.Empty));
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => Save(4, new GivenAnswer("respect", null, null, "seventy")));
        Assert.Equal("Numbers[respect]", refused.Problems[0].Field);
        await Save(4, new GivenAnswer("respect", null, null, "100"));
        await Save(5, new GivenAnswer("motives", null, null, "0"));

        var skipped = await app.Ask(new GetMyStep.Query(stage.Case, 6), World.FirstMember);
        Assert.Equal((0, 5, 7), (skipped.Questions.Count, skipped.Previous, skipped.Next));
        Assert.Equal(new GetMyStep.Place(6, 6, 8), (await app.Ask(new GetMyStep.Query(stage.Case, 7), World.FirstMember)).Place);
        var rows = (await app.Ask(new CheckMyAnswers.Query(stage.Case), World.FirstMember)).Rows;
        Assert.Equal(["No, it was not requested", "70 (0 to 100)", "I could not tell", "100 (0 to 100)", "0 (0 to 100)", null, null, null], rows.Select(r => r.Choice));
        Assert.Equal(["grade"], rows.Where(r => r.Missing is not null).Select(r => r.Code));

        await Save(1, new GivenAnswer("footage", "yes", null));
        await Save(6, new GivenAnswer("moments", null, null, Moments: [new("1:05", "Hands in pockets")]));
        Assert.Equal(new Moment(65, "Hands in pockets"), Assert.Single((await app.Ask(new GetMyStep.Query(stage.Case, 6), World.FirstMember)).Questions[0].Moments));
        await Save(7, new GivenAnswer("grade", "good-practice", null));
        await app.Send(new SendReview.Command(stage.Case), World.FirstMember);
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);

        var texts = (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).Views!.Texts;
        Assert.Equal("70 (0 to 100)", Assert.Single(texts.Single(t => t.Code == "voice").Writings).Words);
        Assert.Equal("1:05 Hands in pockets", Assert.Single(texts.Single(t => t.Code == "moments").Writings).Words);
        Assert.Equal(["good-practice", "adequate", "concern", "could-not-tell"], (await app.Ask(new GetGrades.Query(stage.Case), World.Chair)).Grades.Select(g => g.Code));
        await app.Send(new SettleCase.Command(stage.Case, null, null, null, "We talked it over and saw more.", "concern"), World.Chair);
        var settled = await app.InDb(db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == stage.Case));
        Assert.Equal((Grade.Red, "concern", "Concern"), (settled.Grade, settled.GradeCode, settled.GradeWords));
        Assert.Equal("Concern", (await app.Ask(new CheckMyAnswers.Query(stage.Case), World.FirstMember)).Decision!.GradeWords);
    }

    [Fact]
    public async Task Where_the_scheme_says_so_a_case_without_footage_is_settled_red_and_in_no_other_way()
    {
        await GradeByFootage();
        await stage.Send(World.FirstMember, grade: "green", others: StandardForms.NoFootageSupplied);
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);

        Assert.True((await app.Ask(new GetGrades.Query(stage.Case), World.Chair)).OnlyRed);
        Assert.Equal(ReviewRules.RedWithoutFootage, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SettleCase.Command(stage.Case, null, null, null, GradeCode: "green"), World.Chair))).Rule);
        await app.Send(new SettleCase.Command(stage.Case, null, null, null, GradeCode: "red"), World.Chair);

        await stage.Send(World.FirstMember, stage.Cases[1], grade: "green");
        await app.Send(new OpenCase.Command(stage.Cases[1]), World.Chair);
        await app.Send(new SettleCase.Command(stage.Cases[1], null, null, null, GradeCode: "green"), World.Chair);
    }

    [Fact]
    public async Task A_view_sent_after_opening_takes_nothing_from_a_case_that_is_red_for_want_of_footage()
    {
        await GradeByFootage();
        await stage.Send(World.FirstMember, grade: "amber", others: StandardForms.NoFootageSupplied);
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        await stage.Send(World.SecondMember, grade: "green");

        Assert.True((await app.Ask(new GetGrades.Query(stage.Case), World.Chair)).OnlyRed);
        Assert.Equal(ReviewRules.RedWithoutFootage, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SettleCase.Command(stage.Case, null, null, null, GradeCode: "green"), World.Chair))).Rule);

        // Where nobody sent a view before opening, those sent afterwards say it.
        await app.Send(new OpenCase.Command(stage.Cases[1]), World.Chair);
        await stage.Send(World.SecondMember, stage.Cases[1], others: StandardForms.NoFootageSupplied);
        Assert.True((await app.Ask(new GetGrades.Query(stage.Cases[1]), World.Chair)).OnlyRed);
    }

    [Fact]
    public async Task The_grades_to_settle_by_tell_nothing_to_somebody_whose_own_view_waits()
    {
        await GradeByFootage();
        await stage.Send(World.FirstMember, others: StandardForms.NoFootageSupplied);
        await stage.Answer(World.ViceChair);
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);

        var waiting = await app.Ask(new GetGrades.Query(stage.Case), World.ViceChair);
        Assert.Equal((0, false), (waiting.Grades.Count, waiting.OnlyRed));
        Assert.True((await app.Ask(new GetGrades.Query(stage.Case), World.Chair)).OnlyRed);
    }

    [Fact]
    public async Task Answers_in_order_have_their_places_by_line_after_every_change_and_others_have_none()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer);
        await Write(null, "Yes\nPartly\nNo\nI could not tell");
        Assert.Equal([("yes", 0), ("partly", 1), ("no", 2), ("could-not-tell", null)], await Steps());
        await Write("weather", "Yes\nMostly\nPartly\nNo\nI could not tell");
        Assert.Equal([("yes", 0), ("mostly", 1), ("partly", 2), ("no", 3), ("could-not-tell", null)], await Steps());
        await Write("weather", "No\nPartly\nMostly\nI could not tell\nYes");
        Assert.Equal([("no", 0), ("partly", 1), ("mostly", 2), ("could-not-tell", null), ("yes", 3)], await Steps());
        await Write("weather", "No\nPartly\nSometimes\nI could not tell\nYes", inOrder: false);
        Assert.All(await Steps(), o => Assert.Null(o.Step));
        await Write("weather", "No\nI could not tell\nYes");
        Assert.Equal([("no", 0), ("could-not-tell", null), ("yes", 1)], await Steps());

        async Task Write(string? code, string answers, bool inOrder = true) =>
            await app.Send(new WriteQuestion.Command(draft, code, Question("Weather", "Was it dry?") with { Answers = answers, InOrder = inOrder }, await VersionOf(draft)), World.Officer);
        async Task<List<(string Code, int? Step)>> Steps() =>
            [.. (await app.Ask(new GetForm.Query(draft), World.Officer)).Questions.Single(q => q.Design.Text.Code == "weather").Design.Options.Select(o => (o.Code, o.Step))];
    }

    [Fact]
    public async Task An_answer_that_stood_beside_the_scale_stays_there()
    {
        var shipped = (await app.Ask(new GetForm.Query(await Shipped("gowisely-e")), World.Officer)).Questions.Single(q => q.Design.Marker == QuestionMarker.Footage).Design;
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("gowisely-e"), World.Area), World.Officer);
        var typed = Question(shipped.Text.Name, shipped.Text.Words) with { Answers = string.Join('\n', shipped.Options.Select(o => o.Words)), InOrder = false };
        await app.Send(new WriteQuestion.Command(draft, shipped.Text.Code, typed, await VersionOf(draft)), World.Officer);

        var written = (await app.Ask(new GetForm.Query(draft), World.Officer)).Questions.Single(q => q.Design.Marker == QuestionMarker.Footage).Design;
        Assert.Equal(shipped.Options.Select(o => (o.Code, o.Step)), written.Options.Select(o => (o.Code, o.Step)));
    }

    [Fact]
    public async Task The_question_for_the_grade_stays_required_and_without_condition_whatever_is_sent()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer);
        await app.Send(new WriteQuestion.Command(draft, "grade", Question("Grade", "How do you grade it?") with { Required = false, When = ["injury/yes"] }, await VersionOf(draft)), World.Officer);

        var grade = (await app.Ask(new GetForm.Query(draft), World.Officer)).Questions.Single(q => q.Design.Marker == QuestionMarker.Grade).Design;
        Assert.Equal((true, null, "How do you grade it?"), (grade.Required, grade.When, grade.Text.Words));
    }

    [Fact]
    public async Task A_condition_names_each_answer_once_and_not_too_many()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer);
        var many = Question("Weather", "What was the weather like?") with { When = [.. Enumerable.Range(0, 21).Select(i => $"injury/a{i}")] };
        var refused = await Assert.ThrowsAsync<InputInvalid>(async () => await app.Send(new WriteQuestion.Command(draft, null, many, await VersionOf(draft)), World.Officer));
        Assert.Equal(("Question.When", "Choose at most 20 answers"), (refused.Problems.Single().Field, refused.Problems.Single().Message));

        await app.Send(new WriteQuestion.Command(draft, null, many with { When = [.. Enumerable.Repeat("injury/yes", 30)] }, await VersionOf(draft)), World.Officer);
        Assert.Equal(["yes"], (await app.Ask(new GetForm.Query(draft), World.Officer)).Questions.Single(q => q.Design.Text.Code == "weather").Design.When!.Answers);
    }

    [Fact]
    public async Task A_reader_in_Welsh_is_asked_in_Welsh_as_far_as_it_is_written()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("gowisely-e"), World.Area), World.Officer);
        await app.Send(new WriteQuestion.Command(draft, null, Question("Weather", "What was the weather like?") with { WordsWelsh = "Sut oedd y tywydd?", AnswersWelsh = "Sych" }, await VersionOf(draft)), World.Officer);
        await app.Send(new PublishForm.Command(draft, await VersionOf(draft)), World.Officer);
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);
        var page = (await app.Ask(new GetForm.Query(draft), World.Officer)).Questions.Single(q => q.Design.Text.Code == "weather").Page;
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("cy-GB");
            var asked = (await app.Ask(new GetMyStep.Query(stage.Case, page), World.FirstMember)).Questions[0];
            Assert.Equal(("Sut oedd y tywydd?", "Sych", "Wet"), (asked.Words, asked.Options[0].Words, asked.Options[1].Words));
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        Assert.Equal("What was the weather like?", (await app.Ask(new GetMyStep.Query(stage.Case, page), World.FirstMember)).Questions[0].Words);

        // Whoever chose Welsh, while the area of the case has it on.
        await app.Send(new ChooseMessages.Command(MessagePace.Daily, MessagePace.Daily, MessagePace.Daily, InWelsh: true), World.FirstMember);
        Assert.Equal(("What was the weather like?", false), await Asked());
        await app.Send(new OfferWelsh.Command(World.Area.Value, true), World.Administrator);
        Assert.Equal(("Sut oedd y tywydd?", true), await Asked());
        await app.Send(new ChooseMessages.Command(MessagePace.Daily, MessagePace.Daily, MessagePace.Daily), World.FirstMember);
        Assert.Equal(("What was the weather like?", false), await Asked());

        async Task<(string, bool)> Asked() => (await app.Ask(new GetMyStep.Query(stage.Case, page), World.FirstMember)).Questions.Select(q => (q.Words, q.IsWelsh)).First();
    }

    private static QuestionInput Question(string name, string words) => new() { Name = name, Words = words, Kind = QuestionKind.Choice, Required = true, Answers = "Dry\nWet\nI could not tell" };

    private Task<ReviewFormId> Shipped(string code) => app.InDb(db => db.ReviewForms.Where(f => f.Code == code && f.Number == 1).Select(f => f.Id).SingleAsync());

    private async Task<int> VersionOf(ReviewFormId form) => (await app.Ask(new GetForm.Query(form), World.Officer)).Version;

    // Our version of the form, in which a case without footage is red.
    private async Task GradeByFootage()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("gowisely-e"), World.Area), World.Officer);
        await app.Send(new NameForm.Command(draft, "Ours", "traffic-light-footage", await VersionOf(draft)), World.Officer);
        await app.Send(new PublishForm.Command(draft, await VersionOf(draft)), World.Officer);
    }

    private async Task Use(string code) => await app.Send(new UseForm.Command(await Shipped(code), World.Panel), World.Officer);

    private Task<SaveAnswers.Kept> Save(int step, GivenAnswer answer) => app.Send(new SaveAnswers.Command(stage.Case, step, [answer]), World.FirstMember);

    private Task<List<int>> NumbersOfReviews() => app.InDb(db => db.Reviews.Join(db.ReviewForms, r => r.FormId, f => f.Id, (r, f) => f.Number).OrderBy(n => n).ToListAsync());
}
