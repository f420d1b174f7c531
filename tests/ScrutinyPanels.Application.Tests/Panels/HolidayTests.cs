using ScrutinyPanels.Application.Features.Panels.Holidays;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Panels;

public class HolidayTests
{
    [Fact]
    public async Task A_day_that_is_added_moves_the_due_day_of_what_was_sent_before_and_no_others()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);
        Assert.Equal(new DateOnly(2026, 4, 27), (await app.Ask(new GetAsked.Query(id), Caller.Nobody)).Clock.Due);

        await app.Send(new AddHoliday.Command(new DateOnly(2026, 4, 27), "A day of joy"), world.Administrator);
        Assert.Equal(new DateOnly(2026, 4, 28), (await app.Ask(new GetAsked.Query(id), Caller.Nobody)).Clock.Due);
        Assert.True(WorkingDays.IsWorkingDay(new DateOnly(2026, 4, 27)), "Outside of a request of that service the day is as it was.");

        app.Clock.GoTo(new DateTimeOffset(2026, 5, 5, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal(4, (await app.Ask(new GetAsked.Query(id), Caller.Nobody)).Clock.WorkingDaysLate);
        await app.Send(new RemoveHoliday.Command(new DateOnly(2026, 4, 27)), world.Administrator);
        Assert.Equal((new DateOnly(2026, 4, 27), 5), (await app.Ask(new GetAsked.Query(id), Caller.Nobody)).Clock is var clock ? (clock.Due, clock.WorkingDaysLate) : default);
        Assert.Empty(await app.Ask(new ListHolidays.Query(), world.Administrator));
    }

    [Fact]
    public async Task A_day_that_is_free_already_is_not_added_and_the_same_day_twice_is_there_once()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        foreach (var free in new[] { new DateOnly(2026, 4, 25), new DateOnly(2026, 12, 25) })
        {
            Assert.Equal(PanelRuleBook.DayIsFree, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AddHoliday.Command(free, "Again"), world.Administrator))).Rule);
        }

        await app.Send(new AddHoliday.Command(new DateOnly(2028, 6, 6), "A jubilee"), world.Administrator);
        await app.Send(new AddHoliday.Command(new DateOnly(2028, 6, 6), "A jubilee"), world.Administrator);
        Assert.Equal([new ListHolidays.Row(new DateOnly(2028, 6, 6), "A jubilee")], await app.Ask(new ListHolidays.Query(), world.Administrator));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new AddHoliday.Command(new DateOnly(2028, 6, 7), "Mine"), world.Chair));
    }
}
