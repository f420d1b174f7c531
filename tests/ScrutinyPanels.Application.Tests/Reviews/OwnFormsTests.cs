using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Reviews;

/// <summary>Drafts that are thrown away, forms under a code of an office's own, and grades in further versions.</summary>
public sealed class OwnFormsTests : IAsyncLifetime
{
    private static readonly GradeInput Fine = new("green", "Fine", "As it should be.", "Iawn", string.Empty, Grade.Green, false, Trigger.Praise, "Nobody", "x");
    private static readonly GradeInput Poor = new(null, "Poor", string.Empty, string.Empty, string.Empty, Grade.Red, true, Trigger.Escalate, " The superintendent ", "14");

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
    public void No_two_grades_look_the_same_and_one_that_moves_to_another_band_is_another_grade()
    {
        var before = GradeInput.ToOptions([Fine with { Code = null, Words = "Good" }, Poor], []);
        var good = before[0].Code;
        var after = GradeInput.ToOptions([Fine with { Code = good, Words = "Good" }, Fine with { Code = null, Words = "Great" }, Fine with { Code = null, Words = "Go" }, Poor with { Code = before[1].Code, Band = Grade.Amber }], before);

        Assert.Equal(["G", "R", "O", "P"], after.Select(o => o.Letter));
        Assert.Equal(after.Count, after.Select(o => (o.Letter, o.Shape)).Distinct().Count());
        Assert.Equal(good, after[0].Code);
        Assert.NotEqual(before[1].Code, after[3].Code);
    }

    [Fact]
    public async Task A_draft_is_thrown_away_with_all_its_questions_and_can_be_begun_again()
    {
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer);
        var seen = await VersionOf(draft);
        await app.Send(new MoveQuestion.Command(draft, "type", Up: true, seen), World.Officer);
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new DiscardForm.Command(draft, seen), World.Officer));
        foreach (var person in World.People.Where(p => p.Key != nameof(World.Officer)).Select(p => p.Value))
        {
            Assert.True(await Record.ExceptionAsync(() => app.Send(new DiscardForm.Command(draft, seen + 1), person)) is NotFound or NotPermitted);
        }

        await app.Send(new DiscardForm.Command(draft, await VersionOf(draft)), World.Officer);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetForm.Query(draft), World.Officer));
        Assert.Equal((0, 0), await app.InDb(async db => (await db.Set<FormQuestion>().CountAsync(q => q.FormId == draft), await db.Set<FormOption>().CountAsync(o => o.FormId == draft))));
        Assert.NotEqual(draft, await app.Send(new StartFormDraft.Command(await Shipped("planter"), World.Area), World.Officer));
    }

    [Fact]
    public async Task What_is_published_or_comes_with_the_service_cannot_be_thrown_away()
    {
        var draft = await app.Send(new StartForm.Command(World.Area, "Ours", "ours", null), World.Officer);
        await app.Send(new PublishForm.Command(draft, await VersionOf(draft)), World.Officer);

        Assert.Equal(ReviewRules.FormIsLocked, (await Assert.ThrowsAsync<RuleBroken>(async () => await app.Send(new DiscardForm.Command(draft, await VersionOf(draft)), World.Officer))).Rule);
        await Assert.ThrowsAsync<NotFound>(async () => await app.Send(new DiscardForm.Command(await Shipped("planter"), 1), World.Officer));
    }

    [Fact]
    public async Task An_office_begins_a_form_of_its_own_and_its_panel_is_asked_in_it()
    {
        var draft = await app.Send(new StartForm.Command(World.Area, "Our way of looking", string.Empty, null), World.Officer);
        var view = await app.Ask(new GetForm.Query(draft), World.Officer);
        Assert.Equal(("our-way-of-looking", "Our way of looking", 1, 2), (view.Code, view.Name, view.Number, view.Questions.Count));
        await app.Send(new PublishForm.Command(draft, view.Version), World.Officer);
        await app.Send(new UseForm.Command(draft, World.Panel), World.Officer);
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);
        Assert.Equal("Did you see footage of this case?", (await app.Ask(new GetMyStep.Query(stage.Case, 1), World.FirstMember)).Questions[0].Words);

        var copied = await app.Send(new StartForm.Command(World.Area, "Copy", "our-copy", draft), World.Officer);
        Assert.Equal(["footage", "grade"], (await app.Ask(new GetForm.Query(copied), World.Officer)).Questions.Select(q => q.Design.Text.Code));
        Assert.Contains((await app.Ask(new GetFormStart.Query(), World.Officer)).Forms, f => f.Id == draft && f.Office == "Testshire oversight office");
        Assert.DoesNotContain((await app.Ask(new GetFormStart.Query(), World.OtherOfficer)).Forms, f => f.Id == draft);
    }

    [Fact]
    public async Task A_code_is_one_forms_alone_and_a_form_is_copied_by_those_alone_who_see_it()
    {
        var ours = await app.Send(new StartForm.Command(World.Area, "Ours", "ours", null), World.Officer);
        foreach (var code in new[] { "ours", "gowisely" })
        {
            Assert.Equal(ReviewRules.FormCodeTaken, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new StartForm.Command(World.Area, "Ours", code, null), World.Officer))).Rule);
        }

        // Made from the name, a code gives way to one that is there; another office's is not in its way.
        Assert.Equal("ours-2", (await app.Ask(new GetForm.Query(await app.Send(new StartForm.Command(World.Area, "Ours", string.Empty, null), World.Officer)), World.Officer)).Code);
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new StartForm.Command(World.Area, string.Empty, "Our Form", null), World.Officer));
        Assert.Equal(["Code", "Name"], refused.Problems.Select(p => p.Field).Order(StringComparer.Ordinal));

        // A draft is nobody's to copy, and an office is begun for by its own officers alone.
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new StartForm.Command(World.Area, "Copy", "copy", ours), World.Officer));
        foreach (var person in World.People.Where(p => p.Key != nameof(World.Officer)).Select(p => p.Value))
        {
            Assert.True(await Record.ExceptionAsync(() => app.Send(new StartForm.Command(World.Area, "Theirs", "theirs", null), person)) is NotFound or NotPermitted);
        }
    }

    [Fact]
    public async Task A_new_version_of_grades_reaches_a_draft_that_chooses_it_and_no_case_form_or_office_besides()
    {
        await stage.Send(World.FirstMember, grade: "amber");
        var draft = await app.Send(new StartFormDraft.Command(await Shipped("gowisely-e"), World.Area), World.Officer);
        var first = await SchemeOf("traffic-light");
        var second = await app.Send(new PublishScheme.Command(first, World.Area, "Our lights", false, [Fine, Poor]), World.Officer);

        var view = await app.Ask(new GetForm.Query(draft), World.Officer);
        Assert.Equal(("traffic-light", 1), (view.SchemeCode, view.SchemeNumber));
        Assert.Equal([1, 2], view.Schemes.Where(s => s.Code == "traffic-light").Select(s => s.Number).Order());

        // Saving the name with the version it has changes no grade; the newest is taken by choosing it.
        await app.Send(new NameForm.Command(draft, "Ours", "traffic-light/1", view.Version), World.Officer);
        Assert.Equal(1, (await app.Ask(new GetForm.Query(draft), World.Officer)).SchemeNumber);
        await app.Send(new NameForm.Command(draft, "Ours", "traffic-light/2", await VersionOf(draft)), World.Officer);
        view = await app.Ask(new GetForm.Query(draft), World.Officer);
        Assert.Equal((2, "green", "poor"), (view.SchemeNumber, GradesOf(view)[0].Code, GradesOf(view)[1].Code));
        await app.Send(new PublishForm.Command(draft, view.Version), World.Officer);

        // The case that was read with the first version is settled by it; a new view is given in the second.
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        Assert.Equal(["green", "amber", "red", "could-not-tell"], (await app.Ask(new GetGrades.Query(stage.Case), World.Chair)).Grades.Select(g => g.Code));
        await app.Send(new OpenCase.Command(stage.Cases[1]), World.Chair);
        Assert.Equal(["green", "poor"], (await app.Ask(new GetGrades.Query(stage.Cases[1]), World.Chair)).Grades.Select(g => g.Code));

        // Another office sees and has the version that comes with the service; the forms that had it have it still.
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetScheme.Query(second), World.OtherOfficer));
        Assert.Equal([1], (await app.Ask(new ListSchemes.Query(), World.OtherOfficer)).Single(s => s.Code == "traffic-light").Versions.Select(v => v.Number));
        Assert.Equal([(2, "Testshire oversight office", 1), (1, null, StandardForms.All(default).Count(f => f.SchemeCode == "traffic-light"))], (await app.Ask(new ListSchemes.Query(), World.Officer)).Single(s => s.Code == "traffic-light").Versions.Select(v => (v.Number, v.Office, v.Forms)));
        Assert.Equal((draft, 2), Assert.Single((await app.Ask(new GetScheme.Query(second), World.Officer)).Forms) is var f ? (f.Id, f.Number) : default);
    }

    [Fact]
    public async Task Grades_keep_their_codes_and_marks_and_new_ones_are_given_theirs()
    {
        var second = await app.Send(new PublishScheme.Command(await SchemeOf("traffic-light"), World.Area, "Our lights", true, [Fine, Poor]), World.Officer);
        var view = await app.Ask(new GetScheme.Query(second), World.Officer);

        Assert.True(view.RedWithoutFootage);
        Assert.Equal(new OptionText("green", "Fine", "G", MarkShape.Circle, 0, "As it should be.", false, "Iawn", null, Grade.Green, new(Trigger.Praise)), view.Grades[0]);
        Assert.Equal(new OptionText("poor", "Poor", "P", MarkShape.Diamond, 1, string.Empty, true, null, null, Grade.Red, new(Trigger.Escalate, "The superintendent", 14)), view.Grades[1]);
        Assert.Equal([World.Area], view.Offices.Select(o => o.Id));
        Assert.Empty((await app.Ask(new GetScheme.Query(await SchemeOf("traffic-light", 1)), World.Officer)).Offices);
    }

    [Fact]
    public async Task What_is_previewed_is_refused_as_it_would_be_when_published_and_kept_nowhere()
    {
        var first = await SchemeOf("traffic-light");
        var command = new PublishScheme.Command(first, World.Area, "Ours", false, [Poor, Fine]);
        Assert.Equal(ReviewRules.BestGradeFirst, (await Assert.ThrowsAsync<RuleBroken>(() => app.Ask(new PreviewScheme.Query(command), World.Officer))).Rule);
        Assert.Equal(ReviewRules.BestGradeFirst, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(command, World.Officer))).Rule);
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Ask(new PreviewScheme.Query(command with { Grades = [Fine, Poor with { Band = null, WithinDays = "soon" }] }), World.Officer));
        Assert.Equal(["Scheme.Grades[1].Band", "Scheme.Grades[1].WithinDays"], refused.Problems.Select(p => p.Field).Order(StringComparer.Ordinal));
        Assert.Equal(["Fine", "Poor"], (await app.Ask(new PreviewScheme.Query(command with { Grades = [Fine, Poor] }), World.Officer)).Select(g => g.Words));
        Assert.Equal(1, await app.InDb(db => db.GradeSchemes.CountAsync(s => s.Code == "traffic-light")));
    }

    [Fact]
    public async Task Only_the_newest_version_is_changed_by_the_officers_of_its_office_and_a_start_adds_none()
    {
        var first = await SchemeOf("traffic-light");
        foreach (var person in World.People.Where(p => p.Key != nameof(World.Officer)).Select(p => p.Value))
        {
            Assert.True(await Record.ExceptionAsync(() => app.Send(new PublishScheme.Command(first, World.Area, "Theirs", false, [Fine, Poor]), person)) is NotFound or NotPermitted);
        }

        await app.Send(new PublishScheme.Command(first, World.Area, "Ours", false, [Fine, Poor]), World.Officer);
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new PublishScheme.Command(first, World.Area, "Ours again", false, [Fine, Poor]), World.Officer));
        await app.Services.GetRequiredService<DatabaseStart>().Migrate();
        Assert.Equal(StandardSchemes.All().Count + 1, await app.InDb(db => db.GradeSchemes.CountAsync()));
    }

    private static IReadOnlyList<OptionText> GradesOf(GetForm.View view) => view.Questions.Single(q => q.Design.Marker == QuestionMarker.Grade).Design.Options;

    private Task<ReviewFormId> Shipped(string code) => app.InDb(db => db.ReviewForms.Where(f => f.Code == code && f.Number == 1).Select(f => f.Id).SingleAsync());

    private Task<GradeSchemeId> SchemeOf(string code, int number = 1) => app.InDb(db => db.GradeSchemes.Where(s => s.Code == code && s.Number == number).Select(s => s.Id).SingleAsync());

    private async Task<int> VersionOf(ReviewFormId form) => (await app.Ask(new GetForm.Query(form), World.Officer)).Version;
}
