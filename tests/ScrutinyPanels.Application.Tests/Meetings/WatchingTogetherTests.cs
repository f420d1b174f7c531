using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Meetings;

public sealed class WatchingTogetherTests : IAsyncLifetime
{
    private TestApp app = null!;
    private ReviewStage cases = null!;
    private MeetingStage stage = null!;

    private World World => stage.World;

    private AgendaItemId CaseItem => stage.Items[3];

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        cases = await ReviewStage.In(app, checkedBefore: false);
        stage = await MeetingStage.About(cases, app);
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 13, 18, 0, 0, TimeSpan.Zero));
        await app.Send(new AnswerConflictCheck.Command(cases.Case, StepAside: true), World.SecondMember);
        await stage.Begin();
        await stage.Do(new GoToItem.Command(stage.Id, CaseItem), World.Chair);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Whoever_of_the_panel_is_there_watches_but_not_who_left_the_case_to_others_and_not_guests()
    {
        foreach (var who in new[] { World.Chair, World.FirstMember, World.SecondMember, World.Observer })
        {
            await stage.Come(who);
        }

        await stage.Do(Watch("BWV-7"), World.Chair);
        await stage.Do(Watch("BWV-7"), World.Chair);
        var going = (await Desk(World.Chair)).Going!;
        Assert.Equal(("BWV-7", 2), (going.Clip, going.Present));
        app.Clock.Pass(TimeSpan.FromMinutes(9));
        await stage.Do(new GoToItem.Command(stage.Id, stage.Items[1]), World.Chair);
        Assert.NotNull((await Desk(World.Chair)).Going);
        await stage.Do(new StopViewing.Command(going.Id), World.Chair);

        Assert.Null((await Desk(World.Chair)).Going);
        var kept = await app.InDb(db => db.ViewingSessions.AsNoTracking().Include(s => s.Present).SingleAsync());
        Assert.Equal([World.Chair, World.FirstMember], kept.Present.Select(p => p.UserId).OrderBy(u => u != World.Chair));
        Assert.Equal(TimeSpan.FromMinutes(9), kept.StoppedAt - kept.StartedAt);
    }

    [Fact]
    public async Task It_says_what_is_missing_and_the_office_starts_nothing()
    {
        Assert.Equal("Enter the reference of the clip.", (await Assert.ThrowsAsync<InputInvalid>(() => stage.Do(Watch(" "), World.Chair))).Problems.Single().Message);
        await Assert.ThrowsAsync<NotFound>(() => stage.Do(new WatchTogether.Command(stage.Id, stage.Items[0], "BWV-7"), World.Chair));
        Assert.False((await Desk(World.Officer)).MayWatch);
        await Assert.ThrowsAnyAsync<Exception>(() => stage.Do(Watch("BWV-7"), World.Officer));
        Assert.Equal(0, await app.InDb(db => db.ViewingSessions.CountAsync()));
    }

    [Fact]
    public async Task A_case_knows_the_meeting_that_waits_for_its_chair()
    {
        Assert.Equal(stage.Id, (await app.Ask(new GetPanelCase.Query(cases.Case), World.Chair)).Meeting);
        await stage.Do(new EndMeeting.Command(stage.Id), World.Chair);
        Assert.Null((await app.Ask(new GetPanelCase.Query(cases.Case), World.Chair)).Meeting);
    }

    private WatchTogether.Command Watch(string clip) => new(stage.Id, CaseItem, clip);

    private Task<GetWatching.View> Desk(UserId who) => app.Ask(new GetWatching.Query(stage.Id), who);
}
