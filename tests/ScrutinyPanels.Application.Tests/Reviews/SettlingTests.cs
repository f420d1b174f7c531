using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Reviews;

public sealed class SettlingTests : IAsyncLifetime
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
    public async Task Before_opening_the_chair_sees_counts_and_only_after_the_reading_day_names()
    {
        await stage.Send(World.FirstMember, grade: "red");
        var before = await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair);
        Assert.Equal((1, 2), (before.Sent, before.Asked));
        Assert.Null(before.Views);
        Assert.Empty(before.NotSent);

        app.Clock.GoTo(new DateTimeOffset(2026, 3, 16, 23, 30, 0, TimeSpan.Zero));
        Assert.Empty((await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).NotSent);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 17, 0, 30, 0, TimeSpan.Zero));
        Assert.Equal(["SecondMember"], (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).NotSent);
        Assert.Empty((await app.Ask(new GetPanelCase.Query(stage.Case), World.Officer)).NotSent);
    }

    [Fact]
    public async Task The_list_shows_how_many_were_sent_in_the_order_of_numbers()
    {
        await stage.Send(World.FirstMember, stage.Cases[1]);

        var draw = Assert.Single((await app.Ask(new ListPanelCases.Query(), World.Officer)).Draws);
        Assert.Equal([(14, 0, 2), (15, 1, 2)], draw.Cases.Select(c => (c.Number, c.Sent, c.Asked)));
        Assert.Empty((await app.Ask(new ListPanelCases.Query(), World.OtherChair)).Draws);
    }

    [Fact]
    public async Task Opened_views_stand_side_by_side_under_letters_with_the_most_disputed_question_first()
    {
        await stage.Send(World.FirstMember, grade: "green", reason: string.Empty, words: "Calm voice");
        await stage.Send(World.SecondMember, grade: "red", reason: "No reason given", others: "yes");
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);

        var opened = (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).Views!;
        Assert.Equal(["A", "B"], opened.Readers.Select(r => r.Letter));
        Assert.Equal(("grade", 1d, Agreement.Apart), (opened.Questions[0].Code, opened.Questions[0].Spread, opened.Questions[0].Agreement));
        Assert.Equal("footage", opened.Questions[1].Code);
        Assert.Contains(opened.Questions[0].Marks, m => m is { Letter: "R", Answer: "Red", Shape: MarkShape.Diamond, Reason: "No reason given" });
        Assert.Equal("Calm voice", Assert.Single(opened.Texts[0].Writings).Words);
        Assert.Equal(opened.Questions[0].Marks, (await app.Ask(new GetPanelCase.Query(stage.Case), World.Officer)).Views!.Questions[0].Marks);
    }

    [Fact]
    public async Task A_view_sent_after_opening_is_marked_comes_last_and_leaves_the_spread_alone()
    {
        await stage.Send(World.FirstMember, grade: "green");
        await stage.Send(World.Chair, grade: "green");
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        await stage.Send(World.SecondMember, grade: "red");

        var opened = (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).Views!;
        Assert.Equal([("A", false), ("B", false), ("C", true)], opened.Readers.Select(r => (r.Letter, r.AfterOpening)));
        var grade = opened.Questions.Single(q => q.Code == "grade");
        Assert.Equal((0d, Agreement.Same, 3), (grade.Spread!.Value, grade.Agreement, grade.Marks.Count));
        Assert.True((await app.Ask(new CheckMyAnswers.Query(stage.Case), World.SecondMember)).AfterOpening);
    }

    [Fact]
    public async Task Views_sent_after_opening_have_their_letters_in_an_order_of_the_case_and_not_of_sending()
    {
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        await stage.Send(World.FirstMember, grade: "green");
        app.Clock.Pass(TimeSpan.FromHours(1));
        await stage.Send(World.SecondMember, grade: "red");
        var sent = await app.InDb(db => db.Reviews.AsNoTracking().Include(r => r.Answers).Where(r => r.CaseId == stage.Case).ToListAsync());
        var forms = await app.InDb(db => db.ReviewForms.Whole().AsNoTracking().ToDictionaryAsync(f => f.Id));

        foreach (var secret in Enumerable.Range(1, 40).Select(i => new Guid(i, 7, 7, new byte[8])))
        {
            var expected = Spread.Shuffled(secret, [World.FirstMember, World.SecondMember]).Select(u => u == World.FirstMember ? "green" : "red");
            Assert.Equal(expected, OpenedViews.Arrange(sent, forms, secret).Questions.Single(q => q.Code == "grade").Marks.Select(m => m.Choice));
        }
    }

    [Fact]
    public async Task A_chair_who_reads_must_send_before_opening_and_a_vice_chair_with_a_draft_sees_nothing_until_sent()
    {
        Assert.True((await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).MayRead);
        await stage.Answer(World.Chair, grade: "amber");
        await stage.Answer(World.ViceChair, grade: "amber");
        Assert.True((await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).OwnViewWaits);
        Assert.Equal(ReviewRules.SendYourOwnFirst, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new OpenCase.Command(stage.Case), World.Chair))).Rule);

        await app.Send(new SendReview.Command(stage.Case), World.Chair);
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        Assert.NotNull((await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).Views);
        Assert.Null((await app.Ask(new GetPanelCase.Query(stage.Case), World.ViceChair)).Views);
        await app.Send(new SendReview.Command(stage.Case), World.ViceChair);
        Assert.NotNull((await app.Ask(new GetPanelCase.Query(stage.Case), World.ViceChair)).Views);
    }

    [Fact]
    public async Task A_chair_who_passes_may_open()
    {
        await app.Send(new AnswerConflictCheck.Command(stage.Case, StepAside: false), World.Chair);
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: true), World.Chair);
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);

        Assert.Equal(CaseState.Opened, (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).State);
    }

    [Fact]
    public async Task The_panel_settles_and_who_sent_a_view_sees_the_grade_beside_it()
    {
        await stage.Send(World.FirstMember, grade: "green");
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        Assert.Null((await app.Ask(new CheckMyAnswers.Query(stage.Case), World.FirstMember)).Decision);
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SettleCase.Command(stage.Case, null, null, null), World.Chair));
        await app.Send(new SettleCase.Command(stage.Case, Grade.Amber, "One of us saw it as green", "Thank the officer", "We talked it over"), World.Chair);

        Assert.Equal((Grade.Amber, "One of us saw it as green"), (await app.Ask(new CheckMyAnswers.Query(stage.Case), World.FirstMember)).Decision is { } d ? (d.Grade, d.MinorityView) : default);
        Assert.Null((await app.Ask(new CheckMyAnswers.Query(stage.Case), World.SecondMember)).Decision);
        Assert.True((await app.Ask(new ListMyCases.Query(), World.FirstMember)).Sent.Single().Settled);
        Assert.Single((await app.Ask(new ListMyCases.Query(), World.SecondMember)).ToRead);
    }

    [Fact]
    public async Task Members_never_see_the_views_of_others()
    {
        await stage.Send(World.FirstMember, words: "Only mine");
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);

        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetPanelCase.Query(stage.Case), World.SecondMember));
        Assert.Empty((await app.Ask(new CheckMyAnswers.Query(stage.Case), World.SecondMember)).Rows);
    }

    [Fact]
    public async Task A_member_who_left_the_panel_is_neither_counted_nor_able_to_read()
    {
        await app.InDb(async db =>
        {
            foreach (var grant in db.Grants.Where(g => g.UserId == World.SecondMember))
            {
                grant.End(app.Clock.GetUtcNow());
            }

            await Task.CompletedTask;
            return true;
        });

        Assert.Equal(1, (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).Asked);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetMyCase.Query(stage.Case), World.SecondMember));
    }

    /// <summary>Who may do what to a case of the world's first panel; everybody else is refused.</summary>
    public static TheoryData<string, string[]> Rows() => new()
    {
        { nameof(GetConflictCheck), ["Chair", "ViceChair"] },
        { nameof(AnswerConflictCheck), ["FirstMember", "SecondMember", "Chair", "ViceChair"] },
        { nameof(GetBeforeYouWatch), ["FirstMember", "SecondMember"] },
        { nameof(GetCaseTags), ["Officer"] },
        { nameof(GetMyCase), ["FirstMember", "SecondMember"] },
        { nameof(GetMyStep), ["FirstMember", "SecondMember"] },
        { nameof(CheckMyAnswers), ["FirstMember", "SecondMember"] },
        { nameof(AnswerRequestToRead), ["FirstMember", "SecondMember"] },
        { nameof(SaveAnswers), ["FirstMember"] },
        { nameof(SendReview), ["FirstMember"] },
        { nameof(AddSecondView), ["FirstMember"] },
        { nameof(GetPanelCase), ["Chair", "ViceChair", "Officer"] },
        { nameof(OpenCase), ["Chair", "ViceChair"] },
        { nameof(WithdrawCase), ["Chair", "Officer"] },
        { nameof(SettleCase), ["Chair", "ViceChair"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Each_request_reaches_only_those_it_is_for(string request, string[] allowed)
    {
        await stage.Answer(World.FirstMember);
        if (request == nameof(SettleCase))
        {
            await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        }

        foreach (var (name, person) in World.People.Where(p => !allowed.Contains(p.Key)))
        {
            var thrown = await Record.ExceptionAsync(() => Try(request, Caller.Person(person)));
            Assert.True(thrown is NotFound or NotPermitted, $"{name} got {thrown?.GetType().Name ?? "an answer"} from {request}");
        }

        Assert.IsType<NotPermitted>(await Record.ExceptionAsync(() => Try(request, Caller.Nobody)));
        foreach (var name in allowed)
        {
            var thrown = await Record.ExceptionAsync(() => Try(request, Caller.Person(World.People[name])));
            Assert.False(thrown is NotFound or NotPermitted, $"{name} was refused {request}");
        }
    }

    private Task Try(string request, Caller caller) => request switch
    {
        nameof(GetConflictCheck) => app.Ask(new GetConflictCheck.Query(stage.Case), caller),
        nameof(AnswerConflictCheck) => app.Send(new AnswerConflictCheck.Command(stage.Case, StepAside: false), caller),
        nameof(GetBeforeYouWatch) => app.Ask(new GetBeforeYouWatch.Query(stage.Case), caller),
        nameof(GetCaseTags) => app.Ask(new GetCaseTags.Query(stage.Case), caller),
        nameof(GetMyCase) => app.Ask(new GetMyCase.Query(stage.Case), caller),
        nameof(GetMyStep) => app.Ask(new GetMyStep.Query(stage.Case, 1), caller),
        nameof(CheckMyAnswers) => app.Ask(new CheckMyAnswers.Query(stage.Case), caller),
        nameof(AnswerRequestToRead) => app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: false), caller),
        nameof(SaveAnswers) => app.Send(new SaveAnswers.Command(stage.Case, 1, []), caller),
        nameof(SendReview) => app.Send(new SendReview.Command(stage.Case), caller),
        nameof(AddSecondView) => app.Send(new AddSecondView.Command(stage.Case, "red", "Why"), caller),
        nameof(GetPanelCase) => app.Ask(new GetPanelCase.Query(stage.Case), caller),
        nameof(OpenCase) => app.Send(new OpenCase.Command(stage.Case), caller),
        nameof(WithdrawCase) => app.Send(new WithdrawCase.Command(stage.Case, "Why"), caller),
        nameof(SettleCase) => app.Send(new SettleCase.Command(stage.Case, Grade.Green, null, null), caller),
        _ => throw new InvalidOperationException(request),
    };
}
