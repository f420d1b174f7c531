using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Reviews;

public sealed class ViewingTests : IAsyncLifetime
{
    private TestApp app = null!;
    private ReviewStage stage = null!;

    private World World => stage.World;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await ReviewStage.In(app, cases: 3);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_viewing_is_started_and_stopped_by_whoever_is_there_and_counts_for_each_of_them()
    {
        await Start(World.FirstMember, World.FirstMember, World.SecondMember);
        app.Clock.Pass(TimeSpan.FromMinutes(50));
        var going = Assert.Single((await Own(World.SecondMember)).GoingOn);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new StopViewing.Command(going.Id), World.SecondPanelMember));
        await app.Send(new StopViewing.Command(going.Id), World.SecondMember);

        foreach (var person in new[] { World.FirstMember, World.SecondMember })
        {
            Assert.Equal([new(new Month(2026, 3), TimeSpan.FromMinutes(50))], (await Own(person)).Months);
        }

        var month = Assert.Single((await app.Ask(new ListPanelViewings.Query(), World.Officer)).Panels.SelectMany(p => p.Months));
        Assert.Equal((TimeSpan.FromMinutes(50), TimeSpan.FromMinutes(100)), (month.Watched, month.Given));
        Assert.Equal(["FirstMember", "SecondMember"], Assert.Single(month.Viewings).Together!.There);
    }

    [Fact]
    public async Task A_second_viewing_at_the_same_time_is_refused_and_names_nobody()
    {
        await Start(World.FirstMember, World.FirstMember);
        Assert.Equal(ViewingRules.NoOverlap, (await Assert.ThrowsAsync<RuleBroken>(() => Start(World.FirstMember, World.FirstMember))).Rule);

        // What the first member watches alone is known to them only, so it refuses nobody else's writing.
        await Start(World.SecondMember, World.FirstMember, World.SecondMember);
        Assert.Equal(ViewingRules.NoOverlap, (await Assert.ThrowsAsync<RuleBroken>(() => Start(World.ViceChair, World.SecondMember, World.ViceChair))).Rule);
    }

    [Fact]
    public async Task A_person_down_twice_for_the_same_time_has_it_once_in_their_hours()
    {
        await Write(World.FirstMember, "09:00", "10:00", World.FirstMember);
        await Write(World.SecondMember, "09:30", "09:50", World.FirstMember, World.SecondMember);
        Assert.Equal([TimeSpan.FromMinutes(60)], (await Own(World.FirstMember)).Months.Select(m => m.Time));
        Assert.Equal([TimeSpan.FromMinutes(80)], (await app.Ask(new ListPanelViewings.Query(), World.Chair)).Panels.SelectMany(p => p.Months).Select(m => m.Given));
    }

    [Fact]
    public async Task Hours_fall_into_the_months_of_the_uk_calendar()
    {
        // 30 June 2025, 23:30 UTC is 1 July in the UK: the clock shows 00:30.
        await app.Send(new WriteViewing.Command(World.Panel, null, "C", [World.FirstMember], new("1", "7", "2025", "00:30", "0.50")), World.FirstMember);
        var own = await Own(World.FirstMember);
        Assert.Equal([new(new Month(2025, 7), TimeSpan.FromMinutes(20))], own.Months);
        Assert.Equal(new DateTimeOffset(2025, 6, 30, 23, 30, 0, TimeSpan.Zero), own.Past.Single().Time.Start);
    }

    [Fact]
    public async Task What_is_typed_wrongly_is_named_by_its_field()
    {
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new WriteViewing.Command(World.Panel, null, "", [], new("31", "2", "2026", "25:00", "")), World.FirstMember));
        Assert.Equal(["Clip", "Present", "Time.Day", "Time.From", "Time.To"], refused.Problems.Select(p => p.Field).Order());
        var stranger = await Assert.ThrowsAsync<InputInvalid>(() => Start(World.FirstMember, World.FirstMember, World.Officer));
        Assert.Equal("Present", Assert.Single(stranger.Problems).Field);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new WriteViewing.Command(World.SecondPanel, null, "C", [World.FirstMember], null), World.FirstMember));
    }

    [Fact]
    public async Task Of_a_viewing_by_one_person_alone_others_learn_its_day_and_length_only()
    {
        await Write(World.FirstMember, "09:00", "09:20", World.FirstMember);
        var id = (await Own(World.FirstMember)).Past.Single().Id;
        foreach (var person in World.People.Values.Except([World.FirstMember]))
        {
            var refused = await Record.ExceptionAsync(() => app.Ask(new GetViewing.Query(id), person));
            Assert.True(refused is NotFound or NotPermitted);
        }

        var item = Assert.Single((await app.Ask(new ListPanelViewings.Query(), World.Chair)).Panels.SelectMany(p => p.Months).Single().Viewings);
        Assert.Equal((new DateOnly(2026, 3, 2), TimeSpan.FromMinutes(20), 1, null), (item.Day, item.Length, item.People, item.Together));
    }

    [Fact]
    public async Task A_correction_moves_the_hours_and_a_mistake_takes_them_away()
    {
        await Write(World.FirstMember, "09:00", "09:20", World.FirstMember, World.SecondMember);
        var id = (await Own(World.FirstMember)).Past.Single().Id;
        await app.Send(new CorrectViewing.Command(id, new("2", "3", "2026", "09:00", "09:45"), "It went on"), World.Chair);
        Assert.Equal([TimeSpan.FromMinutes(45)], (await Own(World.SecondMember)).Months.Select(m => m.Time));
        Assert.Equal(["", "It went on"], (await app.Ask(new GetViewing.Query(id), World.SecondMember)).Entries.Select(e => e.Why));

        await app.Send(new CorrectViewing.Command(id, null, "It was another evening"), World.FirstMember);
        Assert.Empty((await Own(World.SecondMember)).Months);
        Assert.Empty((await app.Ask(new ListPanelViewings.Query(), World.Officer)).Panels.SelectMany(p => p.Months));
        Assert.Equal(3, (await app.Ask(new GetViewing.Query(id), World.FirstMember)).Entries.Count);
    }

    [Fact]
    public async Task A_case_counts_once_for_each_tag_however_it_was_watched_and_after_thirty_days_no_longer_as_recent()
    {
        await Footage(stage.Cases[0], null);
        await Footage(stage.Cases[1], FootageAnswer.AlreadyDeleted);
        await Footage(stage.Cases[2], FootageAnswer.Preserved);
        foreach (var id in stage.Cases)
        {
            await app.Send(new TagCase.Command(id, [ContentTags.Child]), World.Officer);
        }

        await app.Send(new AnswerRequestToRead.Command(stage.Cases[0], Pass: false), World.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(stage.Cases[1], Pass: false), World.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(stage.Cases[2], Pass: true), World.FirstMember);
        await app.Send(new WriteViewing.Command(World.Panel, stage.Cases[0], "C", [World.FirstMember, World.SecondMember], Time("09:00", "09:10")), World.SecondMember);
        Assert.Equal((1, 1), await Children(World.FirstMember));
        Assert.Equal((1, 1), await Children(World.SecondMember));

        // 30 days after the viewing at 09:00 on 2 March; the first case was begun at 10:00.
        app.Clock.GoTo(new DateTimeOffset(2026, 4, 1, 9, 30, 0, TimeSpan.Zero));
        Assert.Equal((1, 1), await Children(World.FirstMember));
        Assert.Equal((0, 1), await Children(World.SecondMember));
        Assert.Equal((0, 0), await Children(World.ViceChair));
    }

    [Fact]
    public async Task A_case_that_somebody_may_not_look_at_is_not_named_to_them()
    {
        await app.InDb(db => db.Database.ExecuteSqlRawAsync("UPDATE \"CaseReader\" SET \"Answer\" = 3 WHERE \"UserId\" = {0}", World.SecondMember.Value.ToByteArray(bigEndian: true)));
        await app.Send(new WriteViewing.Command(World.Panel, stage.Case, "C", [World.FirstMember, World.SecondMember], Time("09:00", "09:10")), World.FirstMember);
        Assert.Equal(14, (await Own(World.FirstMember)).Past.Single().CaseNumber);
        Assert.Null((await Own(World.SecondMember)).Past.Single().CaseNumber);
        Assert.DoesNotContain((await app.Ask(new GetViewingStart.Query(null), World.SecondMember)).Cases, c => c.Id == stage.Case);
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new WriteViewing.Command(World.Panel, stage.Case, "C", [World.SecondMember], Time("07:00", "07:10")), World.SecondMember));
        Assert.Equal("Case", Assert.Single(refused.Problems).Field);
    }

    [Fact]
    public async Task A_viewing_can_go_on_past_midnight_and_the_same_correction_twice_is_one()
    {
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 3, 9, 0, 0, TimeSpan.Zero));
        await Write(World.FirstMember, "23:40", "00:15", World.FirstMember);
        var viewing = await app.InDb(db => db.ViewingSessions.AsNoTracking().SingleAsync());
        Assert.Equal(TimeSpan.FromMinutes(35), viewing.Time.Length);
        for (var turn = 0; turn < 2; turn++)
        {
            await app.Send(new CorrectViewing.Command(viewing.Id, Time("23:45", "00:15"), "It began later"), World.FirstMember);
        }

        Assert.Equal(2, await app.InDb(db => db.Set<ViewingEntry>().CountAsync(e => e.SessionId == viewing.Id)));
    }

    private static TypedTime Time(string from, string to) => new("2", "3", "2026", from, to);

    private Task Start(UserId by, params UserId[] there) => app.Send(new WriteViewing.Command(World.Panel, null, "CLIP-1", there, null), by);

    private Task Write(UserId by, string from, string to, params UserId[] there) => app.Send(new WriteViewing.Command(World.Panel, null, "CLIP-1", there, Time(from, to)), by);

    private Task<ListMyViewings.View> Own(UserId person) => app.Ask(new ListMyViewings.Query(), person);

    private async Task<(int Recent, int Ever)> Children(UserId person) => (await Own(person)).Exposure.Single(e => e.Tag == ContentTags.Child) is var e ? (e.Recent, e.Ever) : default;

    private async Task Footage(CaseId id, FootageAnswer? answer) => await app.InDb(async db =>
    {
        var hold = FootageHold.Ask(await db.Cases.SingleAsync(c => c.Id == id), new DateOnly(2026, 4, 1), app.Clock.GetUtcNow());
        if (answer is { } given)
        {
            hold.Reply(given, null, Actor.Person(World.Liaison, [new Holding(Role.ForceLiaison, ScopeKind.Force, World.Force.Value)]), app.Clock.GetUtcNow());
        }

        return db.FootageHolds.Add(hold);
    });
}
