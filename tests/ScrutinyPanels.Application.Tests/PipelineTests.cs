using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests;

public class PipelineTests
{
    [DatabaseFact]
    public async Task A_world_can_be_put_into_a_new_database()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        Assert.Equal(world.People.Count, await app.InDb(db => db.Users.CountAsync()));
        var kept = await app.InDb(db => db.Panels.Include(p => p.Rules).SingleAsync(p => p.Id == world.Panel));
        Assert.Equal(56, kept.CurrentRules.ResponseDays);
    }
}
