using System.Text.Json;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Application.Features.Statistics;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Reviews;

public sealed class PracticeUseTests : IAsyncLifetime
{
    private TestApp app = null!;
    private ReviewStage stage = null!;

    private World World => stage.World;

    private UserId Me => World.FirstMember;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await ReviewStage.In(app, cases: 3);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Cases_wait_until_enough_is_practised_and_what_was_begun_can_be_finished()
    {
        await stage.Answer(Me, stage.Cases[2]);
        var practice = await Published(3);
        await AskFor(2);

        var list = await app.Ask(new ListMyCases.Query(), Me);
        Assert.Equal((2, 2), (list.Waiting, list.Practice));
        Assert.Equal([stage.Cases[2]], list.ToRead.Select(i => i.Id));
        await AllWait(stage.Case);
        Assert.True(await app.Ask(new GetWaitingCase.Query(stage.Case), Me));
        Assert.False(await app.Ask(new GetWaitingCase.Query(stage.Cases[2]), Me));
        await app.Send(new SendReview.Command(stage.Cases[2]), Me);

        // The same one twice in a year is one.
        await Answer(Me, practice[0]);
        await Assert.ThrowsAsync<RuleBroken>(() => Answer(Me, practice[0]));
        Assert.Equal((2, 1), await Waiting(Me));
        Assert.Equal(1, (await app.Ask(new ListMyPractice.Query(), Me)).ToGo);
        await AllWait(stage.Case);
        await Answer(Me, practice[1]);
        Assert.Equal((0, 0), await Waiting(Me));
        await stage.Answer(Me, stage.Case);

        // What one member practised is no other's.
        Assert.Equal((3, 2), await Waiting(World.SecondMember));
    }

    [Fact]
    public async Task A_year_later_they_wait_again_but_not_what_was_begun()
    {
        var practice = await Published(1);
        await AskFor(1);
        await Answer(Me, practice[0]);
        await stage.Answer(Me, stage.Case);
        app.Clock.GoTo(app.Clock.GetUtcNow().AddYears(1).AddMinutes(-1));
        Assert.Equal((0, 0), await Waiting(Me));
        Assert.Empty((await app.Ask(new GetMyPractice.Query(practice[0]), Me)).Grades);
        app.Clock.GoTo(app.Clock.GetUtcNow().AddMinutes(1));

        Assert.Equal((2, 1), await Waiting(Me));
        Assert.NotEmpty((await app.Ask(new GetMyCase.Query(stage.Case), Me)).Record!.Parts);
        var again = await app.Ask(new GetMyPractice.Query(practice[0]), Me);
        Assert.Equal((4, 0, true), (again.Grades.Count, again.Own.Count, again.Expert is null));
        await Answer(Me, practice[0], "red");
        Assert.Equal((0, 0), await Waiting(Me));
        Assert.Equal(["Red", "Amber"], (await app.Ask(new GetMyPractice.Query(practice[0]), Me)).Own.Select(o => o.Grade));
    }

    [Fact]
    public async Task Where_there_are_fewer_than_the_rule_asks_for_all_are_enough_and_none_is_no_hurdle()
    {
        await AskFor(3);
        Assert.Equal((0, 0), await Waiting(Me));
        await PracticeStage.Draft(app.Services, World);
        await PracticeStage.Published(app.Services, World, by: World.OtherOfficer);
        Assert.Equal((0, 0), await Waiting(Me));
        var practice = await Published(2);
        Assert.Equal((3, 2), await Waiting(Me));
        await Answer(Me, practice[0]);
        Assert.Equal((3, 1), await Waiting(Me));
        await app.Send(new RetirePracticeCase.Command(practice[1]), World.Officer);
        Assert.Equal((0, 0), await Waiting(Me));
    }

    [Fact]
    public async Task Members_see_what_is_in_use_or_answered_and_the_expert_only_after_sending()
    {
        var (draft, used, other) = (await PracticeStage.Draft(app.Services, World, "Draft"), (await Published(1))[0], await PracticeStage.Published(app.Services, World, by: World.OtherOfficer));
        foreach (var hidden in new[] { draft, other })
        {
            await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetMyPractice.Query(hidden), Me));
            await Assert.ThrowsAsync<NotFound>(() => Answer(Me, hidden));
        }

        Assert.Equal([used], (await app.Ask(new ListMyPractice.Query(), Me)).ToAnswer.Select(i => i.Id));
        var before = await app.Ask(new GetMyPractice.Query(used), Me);
        Assert.Equal((null, 4), (before.Expert, before.Grades.Count));
        await Answer(Me, used, "green", "It was polite");
        await app.Send(new RetirePracticeCase.Command(used), World.Officer);
        var after = await app.Ask(new GetMyPractice.Query(used), Me);
        Assert.Equal(("Amber", "The reason is thin."), (after.Expert!.Grade, after.Expert.Note));
        Assert.Equal(("Green", "It was polite"), (after.Own.Single().Grade, after.Own.Single().Why));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetMyPractice.Query(used), World.SecondMember));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetPracticeCase.Query(used), World.OtherOfficer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new RetirePracticeCase.Command(draft), World.OtherOfficer));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetPracticeCase.Query(used), World.Chair));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetPracticeCounts.Query(), Me));
    }

    [Fact]
    public async Task Counts_begin_at_three_people_are_the_same_for_chairs_and_office_and_take_first_answers_only()
    {
        var used = (await Published(1))[0];
        await Answer(Me, used, "green");
        await Answer(World.SecondMember, used, "red");
        Assert.Null((await app.Ask(new GetPracticeCounts.Query(), World.Officer)).Single().Counts);
        await Answer(World.SecondPanelMember, used, "amber");
        await Answer(World.ViceChair, used, "could-not-tell");

        // A chair is told nothing of a case that they have still to answer.
        Assert.Equal((true, null, null), (await app.Ask(new GetPracticeCounts.Query(), World.Chair)).Select(r => (r.OwnFirst, r.Expert, r.Counts)).Single());
        var row = (await app.Ask(new GetPracticeCounts.Query(), World.ViceChair)).Single();
        Assert.Equal(("A coat 1", "Amber", true), (row.Title, row.Expert, row.InUse));
        Assert.Equal((4, 1, 3), (row.Counts!.Senders, row.Counts.Exactly, row.Counts.WithinOneStep));
        Assert.Equal([("Green", 1), ("Amber", 1), ("Red", 1), ("I could not tell", 1)], row.Counts.Grades.Select(g => (g.Grade, g.Count)));
        app.Clock.GoTo(app.Clock.GetUtcNow().AddYears(1));
        await Answer(Me, used, "amber");
        var counts = Json(await app.Ask(new GetPracticeCounts.Query(), World.Officer));
        Assert.Equal(Json(new[] { row }), counts);
        await app.Send(new RetirePracticeCase.Command(used), World.Officer);
        Assert.Equal(Json(await app.Ask(new GetPracticeCounts.Query(), World.Officer)), Json(await app.Ask(new GetPracticeCounts.Query(), World.SecondPanelChair)));
        Assert.Empty(await app.Ask(new GetPracticeCounts.Query(), World.OtherChair));
        Assert.DoesNotContain(Me.Value.ToString(), counts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_to_practice_cases_are_in_no_other_figure()
    {
        await stage.Send(Me);
        await stage.Send(World.SecondMember, grade: "amber");
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        await app.Send(new SettleCase.Command(stage.Case, Grade.Amber, null, null), World.Chair);
        var used = (await Published(1))[0];
        var before = await Figures();
        foreach (var person in new[] { Me, World.SecondMember, World.ViceChair, World.SecondPanelMember })
        {
            await Answer(person, used, "red");
        }

        var after = await Figures();
        Assert.Equal(9, before.Count);
        Assert.All(before, b => Assert.True(b.Length > 20));
        Assert.Equal(before, after);
    }

    [Fact]
    public async Task A_draft_that_somebody_else_changed_is_neither_saved_nor_published()
    {
        var draft = await PracticeStage.Draft(app.Services, World);
        var seen = (await app.Ask(new GetPracticeCase.Query(draft), World.Officer)).Case!;
        Assert.Equal("Amber", seen.ExpertWords);
        await app.Send(new WritePracticeCase.Command(draft, null, seen.Version, seen.Scheme, seen.Story with { Title = "New title" }), World.Officer);
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new WritePracticeCase.Command(draft, null, seen.Version, seen.Scheme, seen.Story), World.Officer));
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new PublishPracticeCase.Command(draft, seen.Version), World.Officer));
        Assert.Equal("New title", (await app.Ask(new ListPracticeCases.Query(), World.Officer)).Single().Title);
        await app.Send(new PublishPracticeCase.Command(draft, seen.Version + 1), World.Officer);
        Assert.Equal([PracticeCaseAction.Retire], (await app.Ask(new GetPracticeCase.Query(draft), World.Officer)).Actions);
    }

    // Every figure that is worked out from cases and views, for those who see most.
    private async Task<IReadOnlyList<string>> Figures() =>
    [
        Json(await app.Ask(new GetAgreement.Query(World.Panel), World.Chair)),
        Json(await app.Ask(new GetEstimates.Query(World.Panel), World.Chair)),
        Json(await app.Ask(new GetCoverage.Query(World.Panel), World.Chair)),
        Json(await app.Ask(new GetForceComparison.Query(World.Panel), World.Chair)),
        Json(await app.Ask(new ListPanelCases.Query(), World.Officer)),
        Json(await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)),
        Json(await app.Ask(new ListMyViewings.Query(), Me)),
        Json(await app.Ask(new ListMyCases.Query(), Me)),
        Json(await app.Ask(new ListDraws.Query(), World.Chair)),
    ];

    private static string Json<T>(T answer) => JsonSerializer.Serialize(answer);

    private async Task<(int Cases, int Practice)> Waiting(UserId member)
    {
        var list = await app.Ask(new ListMyCases.Query(), member);
        return (list.Waiting, list.Practice);
    }

    private async Task AllWait(CaseId id)
    {
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetConflictCheck.Query(id), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetMyCase.Query(id), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetBeforeYouWatch.Query(id), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetMyStep.Query(id, 1), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new CheckMyAnswers.Query(id), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerConflictCheck.Command(id, StepAside: false), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerRequestToRead.Command(id, Pass: false), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerRequestToRead.Command(id, Pass: true), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SaveAnswers.Command(id, 1, []), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SendReview.Command(id), Me));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AddSecondView.Command(id, "red", "x"), Me));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new WriteViewing.Command(World.Panel, id, "CLIP", [Me], null), Me));
    }

    private async Task AskFor(int cases)
    {
        var rules = await app.Ask(new GetPanelRules.Query(World.Panel), World.Officer);
        await app.Send(new ChangePanelRules.Command(World.Panel, rules.Number, rules.Rules with { PracticeCasesFirst = cases }), World.Officer);
    }

    private async Task<IReadOnlyList<PracticeCaseId>> Published(int count)
    {
        var made = new List<PracticeCaseId>();
        for (var number = 1; number <= count; number++)
        {
            made.Add(await PracticeStage.Published(app.Services, World, $"A coat {number}"));
        }

        return made;
    }

    private Task Answer(UserId member, PracticeCaseId id, string grade = "amber", string why = "Because") => PracticeStage.Answer(app.Services, member, id, grade, why);
}
