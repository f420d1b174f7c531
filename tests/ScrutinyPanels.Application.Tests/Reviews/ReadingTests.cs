using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Reviews;

public sealed class ReadingTests : IAsyncLifetime
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
    public async Task Before_going_on_a_member_sees_no_record_and_after_it_the_record_in_plain_words()
    {
        Assert.Null((await app.Ask(new GetMyCase.Query(stage.Case), World.FirstMember)).Record);

        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);
        var record = (await app.Ask(new GetMyCase.Query(stage.Case), World.FirstMember)).Record!;
        var part = Assert.Single(record.Parts);
        Assert.Equal((new DateOnly(2025, 6, 4), new TimeOnly(14, 2)), (part.Day, part.Time));
        Assert.Equal(("Person search", "Male", null, "Testshire"), (Told(part, "Type"), Told(part, "Gender"), Told(part, "SelfDefinedEthnicity"), record.Area));
        Assert.Equal([new("Grounds", "Smell of cannabis and hid a bag.")], part.Texts);

        await app.Send(new AnswerRequestToRead.Command(stage.Cases[1], Pass: false), World.FirstMember);
        var dateOnly = (await app.Ask(new GetMyCase.Query(stage.Cases[1]), World.FirstMember)).Record!;
        Assert.Null(Assert.Single(dateOnly.Parts).Time);
        Assert.Null(Assert.Single(dateOnly.Parts[0].Texts).Text);
    }

    [Fact]
    public async Task Answers_are_there_after_every_step_and_the_view_is_sealed_once_sent()
    {
        await stage.Answer(World.FirstMember, grade: "amber", reason: "Too brisk", words: "Polite");
        var kept = await app.Ask(new CheckMyAnswers.Query(stage.Case), World.FirstMember);
        Assert.All(kept.Rows, r => Assert.Null(r.Missing));
        Assert.Equal(("Amber", "Too brisk"), kept.Rows.Where(r => r.IsGrade).Select(r => (r.Choice, r.Words)).Single());

        await app.Send(new SendReview.Command(stage.Case), World.FirstMember);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SaveAnswers.Command(stage.Case, 1, [new("footage", "yes", null)]), World.FirstMember));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SendReview.Command(stage.Case), World.FirstMember));
        Assert.Empty((await app.Ask(new GetMyStep.Query(stage.Case, 1), World.FirstMember)).Questions);
    }

    [Fact]
    public async Task A_view_that_is_not_whole_is_not_sent_and_every_gap_is_named()
    {
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);
        await app.Send(new SaveAnswers.Command(stage.Case, 2, [new("grounds", "yes", null)]), World.FirstMember);

        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SendReview.Command(stage.Case), World.FirstMember));
        Assert.Equal(11, refused.Problems.Count);
        Assert.DoesNotContain(refused.Problems, p => p.Field == "grounds");
        Assert.Equal("yes", (await app.Ask(new GetMyStep.Query(stage.Case, 2), World.FirstMember)).Questions[0].Choice);
    }

    [Fact]
    public async Task Words_that_are_too_long_are_named_by_their_question()
    {
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);

        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SaveAnswers.Command(stage.Case, 7, [new("done-well", null, new string('x', 2001))]), World.FirstMember));
        Assert.Contains(refused.Problems, p => p.Field == "Words[done-well]");
    }

    [Fact]
    public async Task A_pass_takes_the_case_off_the_list_and_looks_to_the_chair_like_not_asked()
    {
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: true), World.FirstMember);

        Assert.Equal([stage.Cases[1]], (await app.Ask(new ListMyCases.Query(), World.FirstMember)).ToRead.Select(i => i.Id));
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 20, 9, 0, 0, TimeSpan.Zero));
        var seen = await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair);
        Assert.Equal((0, 1), (seen.Sent, seen.Asked));
        Assert.Equal(["SecondMember"], seen.NotSent);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember));
    }

    [Fact]
    public async Task A_start_and_a_pass_have_the_same_name_in_the_log()
    {
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: true), World.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.SecondMember);

        var names = await app.InDb(db => db.Operations.Where(o => o.Subject.StartsWith("case ")).Select(o => new { o.Name, o.Subject }).Distinct().ToListAsync());
        Assert.Single(names);
    }

    [Fact]
    public async Task A_person_has_one_view_of_a_case_and_starting_again_goes_on_with_it()
    {
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);

        Assert.Equal(1, await app.InDb(db => db.Reviews.CountAsync()));
    }

    [Fact]
    public async Task A_view_stays_on_the_version_of_the_form_it_began_with()
    {
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.FirstMember);
        await app.InDb(db =>
        {
            var next = ReviewForm.Draft("gowisely-e", 2, "Shorter");
            next.AddPage("All");
            next.Ask(new("grade", "Grade", "Grade?"), QuestionKind.Choice, true, [new("green", "Green", "G", MarkShape.Circle, 0, Band: Grade.Green)], QuestionMarker.Grade);
            next.Publish(app.Clock.GetUtcNow());
            db.ReviewForms.Add(next);
            return Task.FromResult(true);
        });
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), World.SecondMember);

        Assert.Equal(7, (await app.Ask(new GetMyStep.Query(stage.Case, 1), World.FirstMember)).Steps);
        Assert.Equal(1, (await app.Ask(new GetMyStep.Query(stage.Case, 1), World.SecondMember)).Steps);
    }

    [Fact]
    public async Task A_case_that_was_withdrawn_is_off_the_list_and_closed()
    {
        await stage.Answer(World.FirstMember);
        await app.Send(new WithdrawCase.Command(stage.Case, "Loaded by mistake"), World.Officer);

        Assert.DoesNotContain((await app.Ask(new ListMyCases.Query(), World.FirstMember)).ToRead, i => i.Id == stage.Case);
        Assert.Null((await app.Ask(new GetMyCase.Query(stage.Case), World.FirstMember)).Record);
        var step = await app.Ask(new GetMyStep.Query(stage.Case, 1), World.FirstMember);
        Assert.Equal((CaseState.Withdrawn, null, 0), (step.State, step.Record, step.Questions.Count));
        Assert.Equal(ReviewRules.CaseTakesNoViews, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SendReview.Command(stage.Case), World.FirstMember))).Rule);
    }

    [Fact]
    public async Task The_forms_are_there_once_however_often_the_service_starts()
    {
        await app.Services.GetRequiredService<DatabaseStart>().Migrate();

        Assert.Equal(StandardForms.All(default).Select(f => f.Code).Order(), await app.InDb(db => db.ReviewForms.OrderBy(f => f.Code).Select(f => f.Code).ToListAsync()));
    }

    private static string? Told(RecordPart part, string field) => part.Facts.Single(f => f.Field == field).Values.SingleOrDefault();
}
