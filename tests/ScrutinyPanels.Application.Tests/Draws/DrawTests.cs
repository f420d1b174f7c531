using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Draws;

public class DrawTests
{
    [Fact]
    public async Task Drawing_makes_cases_that_every_member_and_vice_chair_is_asked_to_read()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var cases = await Cases.Drawn(app, world, 4);

        Assert.Equal(4, cases.Count);
        var made = await app.InDb(db => db.Cases.Include(c => c.Readers).OrderBy(c => c.Number).ToListAsync());
        Assert.Equal([1, 2, 3, 4], made.Select(c => c.Number));
        Assert.All(made, c =>
        {
            Assert.Equal(CaseState.Reading, c.State);
            Assert.Equal(new DateOnly(2026, 3, 16), c.ReadBy);
            Assert.Equal(
                new[] { world.FirstMember, world.SecondMember, world.ViceChair }.Select(u => u.Value).Order(),
                c.Readers.Select(r => r.UserId.Value).Order());
        });
    }
}
