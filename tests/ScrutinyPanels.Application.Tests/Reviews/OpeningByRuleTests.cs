using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data.Sqlite;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Jobs;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Reviews;

public sealed class OpeningByRuleTests : IAsyncLifetime
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
    public async Task Nothing_opens_by_itself_where_the_rules_do_not_say_so()
    {
        await stage.Send(World.FirstMember);
        await stage.Send(World.SecondMember);

        Assert.Empty(await Due());
        Assert.Equal(LifecycleRules.NotNow, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new OpenReadCase.Command(stage.Case), Caller.Timetable))).Rule);
    }

    [Fact]
    public async Task A_case_opens_by_itself_once_all_who_were_asked_have_sent_and_the_log_says_the_timetable_did_it()
    {
        await Adopt(opensItself: true);
        await stage.Send(World.FirstMember);
        Assert.Empty(await Due());
        await stage.Send(World.SecondMember);

        // Sending opens nothing: what the last reader does looks like what the others did.
        Assert.Equal(CaseState.Reading, (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).State);
        Assert.Equal([stage.Case], await Due());
        app.Clock.Pass(TimeSpan.FromMinutes(1));
        await app.Send(new OpenReadCase.Command(stage.Case), Caller.Timetable);

        var opened = await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair);
        Assert.Equal((CaseState.Opened, true, true, 2), (opened.State, opened.OpenedByRule, opened.OpensItself, opened.Views!.Readers.Count));
        var link = await app.InDb(db => db.Operations.AsNoTracking().SingleAsync(o => o.Name == nameof(OpenReadCase)));
        Assert.Equal(("timetable", null, $"case {stage.Case.Value}"), (link.ActorName, link.ActorId, link.Subject));
        Assert.Empty(await Due());
    }

    [Fact]
    public async Task The_last_view_leaves_the_same_link_in_the_log_as_the_first()
    {
        await Adopt(opensItself: true);
        await stage.Send(World.FirstMember);
        await stage.Send(World.SecondMember);

        var links = await app.InDb(db => db.Operations.AsNoTracking().Include(o => o.Changes).Where(o => o.Name == nameof(SendReview)).OrderBy(o => o.Number).ToListAsync());
        Assert.Equal(2, links.Count);
        Assert.Equal(links[0].Changes.Select(c => (c.Entity, c.Field)), links[1].Changes.Select(c => (c.Entity, c.Field)));
    }

    [Fact]
    public async Task A_pass_counts_as_an_answer_and_nothing_that_is_shown_tells_it_from_not_being_asked()
    {
        await Adopt(opensItself: true);
        await stage.Send(World.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: true), World.SecondMember);

        // A reserve is asked in the place of who passed, and it waits for them too.
        Assert.Empty(await Due());
        await app.Send(new AskReserves.Command(stage.Case), Caller.Timetable);
        await app.Send(new AnswerConflictCheck.Command(stage.Case, StepAside: true), World.ViceChair);
        Assert.Equal([stage.Case], await Due());
        await app.Send(new OpenReadCase.Command(stage.Case), Caller.Timetable);

        var opened = await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair);
        Assert.Equal((1, 1, "A"), (opened.Sent, opened.Asked, Assert.Single(opened.Views!.Readers).Letter));
    }

    [Fact]
    public async Task Where_all_passed_nothing_opens()
    {
        await Adopt(opensItself: true);
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: true), World.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(stage.Case, Pass: true), World.SecondMember);

        Assert.Empty(await Due());
    }

    [Fact]
    public async Task A_chair_who_reads_counts_as_asked()
    {
        await Adopt(opensItself: true);
        await stage.Send(World.FirstMember);
        await stage.Answer(World.Chair);
        await stage.Send(World.SecondMember);
        Assert.Empty(await Due());
        Assert.Equal(LifecycleRules.NotNow, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new OpenReadCase.Command(stage.Case), Caller.Timetable))).Rule);

        await app.Send(new SendReview.Command(stage.Case), World.Chair);
        Assert.Equal([stage.Case], await Due());
    }

    [Fact]
    public async Task The_timetables_job_opens_every_case_that_is_due_and_no_other()
    {
        await Adopt(opensItself: true);
        await stage.Send(World.FirstMember, stage.Cases[0]);
        await stage.Send(World.SecondMember, stage.Cases[0]);
        await stage.Send(World.FirstMember, stage.Cases[1]);
        var job = new OpenReadCasesJob(app.Services.GetRequiredService<Sender>());
        await job.Execute(null!);
        Assert.Equal([CaseState.Opened, CaseState.Reading], await States());

        // The reserve who is asked in the place of who passed steps aside: nobody else is left.
        await app.Send(new AnswerRequestToRead.Command(stage.Cases[1], Pass: true), World.SecondMember);
        await job.Execute(null!);
        Assert.Equal([CaseState.Opened, CaseState.Reading], await States());
        await app.Send(new AnswerConflictCheck.Command(stage.Cases[1], StepAside: true), World.ViceChair);
        await job.Execute(null!);
        Assert.Equal([CaseState.Opened, CaseState.Opened], await States());
        await job.Execute(null!);
        Assert.Equal(2, await app.InDb(db => db.Operations.CountAsync(o => o.Name == nameof(OpenReadCase))));
    }

    [Fact]
    public async Task The_rules_are_asked_for_once_however_many_draws_are_read()
    {
        var counted = new Statements();
        await using var counting = await TestApp.Start(services => services.ConfigureDbContext<SqliteScrutinyDb>(o => o.AddInterceptors(counted)));
        var stageOfIt = await ReviewStage.In(counting, cases: 1);
        var world = stageOfIt.World;
        await counting.InDb(async db =>
        {
            var panel = await db.Panels.Include(p => p.Rules).SingleAsync(p => p.Id == world.Panel);
            panel.Adopt(Presets.BedfordshireLike with { MustSign = false, OpensItself = true }, counting.Clock.GetUtcNow());
            return true;
        });
        var read = new List<CaseId>();
        var asked = new List<int>();
        foreach (var month in new[] { "2025-01", "2025-02", "2025-03" })
        {
            var drawn = (await Cases.Drawn(counting, world, count: 1, month: month))[0];
            await stageOfIt.Send(world.FirstMember, drawn);
            await counting.Send(new AnswerConflictCheck.Command(drawn, StepAside: true), world.SecondMember);
            await counting.Send(new AnswerConflictCheck.Command(drawn, StepAside: true), world.ViceChair);
            read.Add(drawn);
            var before = counted.Count;
            Assert.Equal(read.OrderBy(c => c.Value), await counting.Ask(new ListReadCases.Query(), Caller.Timetable));
            asked.Add(counted.Count - before);
        }

        Assert.True(asked[0] > 0, "The statements of this question are counted.");
        Assert.Equal([asked[0], asked[0], asked[0]], asked);
    }

    [Fact]
    public async Task No_person_can_ask_for_it()
    {
        foreach (var person in World.People.Values)
        {
            await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new ListReadCases.Query(), person));
            await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new OpenReadCase.Command(stage.Case), person));
        }
    }

    [Fact]
    public async Task The_grade_that_the_rule_gives_is_proposed_and_a_departure_needs_its_reason()
    {
        await Adopt(GradeRule.HighestConcern);
        await stage.Send(World.FirstMember, grade: "green");
        await stage.Send(World.SecondMember, grade: "amber");
        Assert.Null((await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).ByRule);
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        await app.Send(new AddSecondView.Command(stage.Case, "red", "Second thoughts count for nothing here"), World.FirstMember);

        Assert.Equal(new GradeByRule(GradeRule.HighestConcern, 2, Grade.Amber), (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).ByRule);
        var refused = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SettleCase.Command(stage.Case, Grade.Green, null, null), World.Chair));
        Assert.Equal(ReviewRules.WhyDepartFromRule, refused.Rule);
        await app.Send(new SettleCase.Command(stage.Case, Grade.Green, "One saw amber, for the tone", null, "The footage settled it"), World.Chair);

        // What was stored stays, whatever the rules say later.
        await Adopt(GradeRule.Majority);
        var settled = await app.Ask(new GetPanelCase.Query(stage.Case), World.Officer);
        Assert.Equal((Grade.Green, "The footage settled it", "One saw amber, for the tone"), (settled.Grade, settled.WhyDeparted, settled.MinorityView));
        Assert.Equal(new GradeByRule(GradeRule.HighestConcern, 2, Grade.Amber), settled.ByRule);
        Assert.True((await app.InDb(db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == stage.Case))).DepartsFromRule);
    }

    [Fact]
    public async Task A_view_sent_after_opening_does_not_move_the_rule()
    {
        await stage.Send(World.FirstMember, grade: "green");
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        await stage.Send(World.SecondMember, grade: "red");

        Assert.Equal(new GradeByRule(GradeRule.Consensus, 1, Grade.Green), (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).ByRule);
    }

    [Fact]
    public async Task Whoever_has_a_view_to_send_sees_no_proposal_and_does_not_settle()
    {
        await stage.Answer(World.ViceChair, grade: "red");
        await stage.Send(World.FirstMember, grade: "green");
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);

        Assert.Null((await app.Ask(new GetPanelCase.Query(stage.Case), World.ViceChair)).ByRule);
        var refused = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SettleCase.Command(stage.Case, Grade.Red, null, null), World.ViceChair));
        Assert.Equal(ReviewRules.SettleAfterYourOwn, refused.Rule);
    }

    [Fact]
    public async Task A_second_view_is_sealed_until_opening_then_shown_dated_below_the_first_and_moves_nothing()
    {
        await stage.Send(World.FirstMember, grade: "green");
        await stage.Send(World.SecondMember, grade: "green");
        await app.Send(new AddSecondView.Command(stage.Case, "red", "I thought about it"), World.FirstMember);
        Assert.Null((await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).Views);
        Assert.Empty((await app.Ask(new CheckMyAnswers.Query(stage.Case), World.SecondMember)).SecondViews);
        var own = await app.Ask(new CheckMyAnswers.Query(stage.Case), World.FirstMember);
        Assert.Equal(("Red", "I thought about it"), Assert.Single(own.SecondViews) is var s ? (s.Grade, s.Why) : default);
        Assert.Equal("Green", own.Rows.Single(r => r.IsGrade).Choice);

        var added = app.Clock.GetUtcNow();
        app.Clock.Pass(TimeSpan.FromDays(1));
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);
        await app.Send(new AddSecondView.Command(stage.Case, "amber", "Once more"), World.FirstMember);
        var views = (await app.Ask(new GetPanelCase.Query(stage.Case), World.Chair)).Views!;
        Assert.Equal([("Red", added, false), ("Amber", added.AddDays(1), true)], views.SecondViews.Select(v => (v.Grade, v.AddedAt, v.AfterOpening)));
        Assert.Single(views.SecondViews.Select(v => v.Reader).Distinct());
        Assert.Equal((0d, 2), views.Questions.Single(q => q.IsGrade) is var g ? (g.Spread!.Value, g.Marks.Count) : default);
    }

    [Fact]
    public async Task A_second_view_says_what_is_missing()
    {
        await stage.Send(World.FirstMember);

        Assert.Equal("Why", Assert.Single((await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new AddSecondView.Command(stage.Case, "red", ""), World.FirstMember))).Problems).Field);
        Assert.Equal("Grade", Assert.Single((await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new AddSecondView.Command(stage.Case, null, "Why"), World.FirstMember))).Problems).Field);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AddSecondView.Command(stage.Case, "red", "Why"), World.SecondMember));
    }

    private Task<List<CaseState>> States() => app.InDb(db => db.Cases.OrderBy(c => c.Number).Select(c => c.State).ToListAsync());

    private Task<IReadOnlyList<CaseId>> Due() => app.Ask(new ListReadCases.Query(), Caller.Timetable);

    private Task Adopt(bool opensItself) => Adopt(rules => rules with { OpensItself = opensItself });

    private Task Adopt(GradeRule rule) => Adopt(rules => rules with { GradeRule = rule });

    private async Task Adopt(Func<PanelRuleSet, PanelRuleSet> change) => await app.InDb(async db =>
    {
        var panel = await db.Panels.Include(p => p.Rules).SingleAsync(p => p.Id == World.Panel);
        panel.Adopt(change(Presets.BedfordshireLike with { MustSign = false }), app.Clock.GetUtcNow());
        return true;
    });

    private sealed class Statements : DbCommandInterceptor
    {
        public int Count { get; private set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Count++;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
