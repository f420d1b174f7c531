using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

/// <summary>What a force keeps for itself: its list of names and for how long it keeps footage.</summary>
public sealed class ForceSettingsTests : IAsyncLifetime
{
    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_list_of_names_is_sealed_and_only_the_force_reads_it()
    {
        await app.Send(new SaveNames.Command("testshire", " Amy Marlow \r\n\r\namy marlow\nZephyrine"), world.Liaison);

        Assert.Equal(["Amy Marlow", "Zephyrine"], await app.Ask(new GetNames.Query("testshire"), world.SecondLiaison));
        var kept = await app.InDb(db => db.SealedOriginals.AsNoTracking().SingleAsync(o => o.Kind == SealedKind.NameList));
        Assert.Equal((world.Force, 0L, 0L), (kept.ForceId, kept.Owner, kept.Number));
        Assert.DoesNotContain("Marlow", System.Text.Encoding.UTF8.GetString(kept.Content), StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetNames.Query("testshire"), world.OtherLiaison));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SaveNames.Command("testshire", "Nobody"), world.OtherLiaison));
        foreach (var person in new[] { world.Officer, world.Chair, world.FirstMember, world.Administrator })
        {
            await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetNames.Query("testshire"), person));
            await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new SaveNames.Command("testshire", "Nobody"), person));
        }

        await app.Send(new SaveNames.Command("testshire", "Quillon"), world.SecondLiaison);
        Assert.Equal(["Quillon"], await app.Ask(new GetNames.Query("testshire"), world.Liaison));
        await app.Send(new SaveNames.Command("testshire", null), world.Liaison);
        Assert.Empty(await app.Ask(new GetNames.Query("testshire"), world.Liaison));
    }

    [Fact]
    public async Task A_name_that_is_too_long_and_too_many_names_are_told()
    {
        var tooLong = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SaveNames.Command("testshire", $"Amy\r\n{new string('a', 61)}"), world.Liaison));
        Assert.Equal([("Names", "Line 2 is longer than 60 characters. Write one name on each line")], tooLong.Problems.Select(p => (p.Field, p.Message)));
        var tooMany = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SaveNames.Command("testshire", string.Join('\n', Enumerable.Range(1, 5001).Select(i => $"Name{i}"))), world.Liaison));
        Assert.Equal("Keep 5,000 names or fewer", Assert.Single(tooMany.Problems).Message);
        await app.Send(new SaveNames.Command("testshire", string.Join('\n', Enumerable.Range(1, 5000).Select(i => $"Name{i}"))), world.Liaison);
        Assert.Equal(5000, (await app.Ask(new GetNames.Query("testshire"), world.Liaison)).Count);
    }

    [Fact]
    public async Task The_force_sets_its_days_of_footage_and_the_officer_of_the_area_reads_them()
    {
        Assert.Equal((31, true), await Days(world.Liaison));
        await app.Send(new SetFootageDays.Command("testshire", 90), world.Liaison);

        Assert.Equal((90, false), await Days(world.Officer));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new SetFootageDays.Command("testshire", 5), world.Officer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SetFootageDays.Command("testshire", 5), world.OtherLiaison));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetForce.Query("testshire"), world.OtherOfficer));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetForce.Query("testshire"), world.Chair));
        foreach (var days in new[] { 0, 3651 })
        {
            await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SetFootageDays.Command("testshire", days), world.Liaison));
        }

        Assert.Equal((90, true), await Days(world.SecondLiaison));
    }

    [Fact]
    public async Task Whoever_speaks_for_several_forces_chooses_one()
    {
        await app.InDb(db => Task.FromResult(db.Grants.Add(Grant.Give(world.Liaison, Role.ForceLiaison, world.OtherForce.Value, app.Clock.GetUtcNow()))));

        var view = await app.Ask(new GetForce.Query("testshire"), world.Liaison);

        Assert.Equal(("testshire", true), (view.Slug, view.IsOwn));
        Assert.Equal(["elsewhere", "testshire"], view.All.Select(f => f.Slug));
        Assert.Equal("elsewhere", (await app.Ask(new GetForce.Query(null), world.Liaison)).Slug);
        await app.Send(new SaveNames.Command("elsewhere", "Quillon"), world.Liaison);
        Assert.Empty(await app.Ask(new GetNames.Query("testshire"), world.Liaison));
    }

    private async Task<(int, bool)> Days(UserId person)
    {
        var view = await app.Ask(new GetForce.Query(null), person);
        return (view.FootageDays, view.IsOwn);
    }
}
