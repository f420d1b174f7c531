using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Recommendations;

public class RegisterUseTests
{
    [Fact]
    public async Task What_another_body_asked_comes_in_from_a_file_all_rows_or_none()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        Task<int> Load(string file) => app.Send(new LoadOutside.Command(world.Panel, world.Force, "An inspectorate", new MemoryStream(Encoding.UTF8.GetBytes(file))), world.Officer);

        var wrong = await Assert.ThrowsAsync<InputInvalid>(() => Load("priority,outcome,action\nHigh,Fewer,Write\n"));
        Assert.Contains("priority, outcome, action and owner", Assert.Single(wrong.Problems).Message, StringComparison.Ordinal);
        wrong = await Assert.ThrowsAsync<InputInvalid>(() => Load("priority,outcome,action,owner\nHigh,Fewer,Write,Head\nHigh,Fewer,,Head\n"));
        Assert.Contains("Line 3", Assert.Single(wrong.Problems).Message, StringComparison.Ordinal);
        Assert.Empty((await app.Ask(new ListRecommendations.Query(), world.Officer)).Rows);

        Assert.Equal(2, await Load("Owner,Action,Outcome,Priority\nHead of training,\"Train, then test\",Better searches,High\nHead of data,Count,Better numbers,Low\n"));
        var rows = (await app.Ask(new ListRecommendations.Query(Kind: RecommendationKind.Outside), world.Officer)).Rows;
        Assert.Equal(["Count", "Train, then test"], rows.Select(r => r.Title).Order());
        var first = await app.Ask(new GetRecommendation.Query(rows.Single(r => r.Title != "Count").Id), world.Chair);
        Assert.Equal(("An inspectorate", "An inspectorate: High", "Better searches", "Head of training", RecommendationStep.Sent), (first.Source, first.Saw, first.HowWeShallKnow, first.WhoMustAct, first.Step));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new LoadOutside.Command(world.Panel, world.OtherForce, "An inspectorate", new MemoryStream("priority,outcome,action,owner\n"u8.ToArray())), world.Officer));
    }

    [Fact]
    public async Task Each_kind_has_its_own_days_from_the_rules_of_the_panel()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var feedback = await A.Recommendation(world).OfKind(RecommendationKind.Feedback).In(app.Services);
        var practice = await A.Recommendation(world).In(app.Services);
        Assert.Equal((28, 56), ((await app.Ask(new GetRecommendation.Query(feedback), world.Chair)).TermDays, (await app.Ask(new GetRecommendation.Query(practice), world.Chair)).TermDays));
    }

    [Fact]
    public async Task What_is_late_climbs_from_list_to_list_by_the_clock_alone()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).DueIn(7).Sent().In(app.Services);
        async Task<string?> On() => (await app.Ask(new ListLadder.Query(), world.Officer)).Lists.SingleOrDefault(l => l.Late.Any(r => r.Id == id))?.To;

        Assert.Null(await On());
        app.Clock.Pass(TimeSpan.FromDays(16));
        Assert.Equal("The head of the oversight office", await On());
        app.Clock.Pass(TimeSpan.FromDays(14));
        Assert.Equal("The deputy chief constable", await On());
        app.Clock.Pass(TimeSpan.FromDays(40));
        Assert.Equal("The commissioner", await On());
        await app.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "We will."), world.Liaison);
        Assert.Null(await On());
    }

    [Fact]
    public async Task A_red_grade_is_on_a_list_and_on_the_agenda_until_the_force_answers()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var red = await RecommendationBuilder.CaseThatIs(CaseState.Opened, app.Services, world);
        await app.Send(new SettleCase.Command(red, Grade.Red, "It was serious.", null), world.Chair);
        async Task<ListLadder.Red?> Listed() => (await app.Ask(new ListLadder.Query(), world.Chair)).Lists.SelectMany(l => l.Red).SingleOrDefault(r => r.Id == red);

        Assert.Null((await Listed())!.Asked);
        var asked = await A.Recommendation(world).Because(red).OfKind(RecommendationKind.Feedback).Sent().In(app.Services);
        Assert.Equal(asked, (await Listed())!.Asked);
        var meeting = await app.Send(new BookMeeting.Command(world.Panel, MeetingKind.Panel, new("Spring", UkTime.DayOf(app.Clock.GetUtcNow()).AddDays(30), new(18, 0), new(20, 0), "Hall", null)), world.Chair);
        await app.Send(new FillAgenda.Command(meeting), world.Chair);
        await app.Send(new FillAgenda.Command(meeting), world.Chair);
        Assert.Single(await app.InDb(db => db.Meetings.Where(m => m.Id == meeting).SelectMany(m => m.Items).Where(i => i.Title.StartsWith("Red grade")).ToListAsync()));
        await app.Send(new ReplyToRecommendation.Command(asked, ForceDecision.Accepted, "We spoke to the officer."), world.Liaison);
        Assert.Null(await Listed());
    }

    [Fact]
    public async Task What_is_asked_again_about_the_same_thing_shows_how_often_and_what_was_promised()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await A.Recommendation(world).OfKind(RecommendationKind.Practice, AskTheme.Grounds).Sent().RepliedWith(ForceDecision.Accepted, promise: "A briefing").In(app.Services);
        await A.Recommendation(world).OfKind(RecommendationKind.Practice, AskTheme.Footage).Sent().In(app.Services);
        Assert.Empty((await app.Ask(new ListThemes.Query(), world.Chair)).Repeats);
        var again = await A.Recommendation(world).OfKind(RecommendationKind.Question, AskTheme.Grounds).Sent().In(app.Services);

        Assert.Equal("A briefing", Assert.Single((await app.Ask(new GetRecommendation.Query(again), world.Chair)).Earlier).Promise);
        var repeat = Assert.Single((await app.Ask(new ListThemes.Query(), world.Officer)).Repeats);
        Assert.Equal((AskTheme.Grounds, 2), (repeat.Theme, repeat.Asks.Count));
        Assert.Empty((await app.Ask(new ListThemes.Query(), world.SecondPanelChair)).Repeats);
    }

    [Fact]
    public async Task A_pause_counts_wherever_the_clock_is_read()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var day = UkTime.DayOf(app.Clock.GetUtcNow());
        var id = await A.Recommendation(world).DueIn(7).Sent().AskedForTime(day.AddDays(60)).Granted().Public().In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(30));
        Assert.False((await app.Ask(new GetRecommendation.Query(id), world.Chair)).Clock!.Value.IsLate);
        Assert.NotNull(Assert.Single((await app.Ask(new ListRecommendations.Query(ListRecommendations.Show.Paused), world.Chair)).Rows).Clock!.Value.Paused);
        Assert.NotNull(Assert.Single((await app.Ask(new ListInbox.Query(), world.Liaison)).Waiting).Ask!.Clock.Paused);
        Assert.Empty((await app.Ask(new ListLadder.Query(), world.Officer)).Lists);
    }
}
