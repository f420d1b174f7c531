using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Draws;

public sealed class OfficeDrawsTests : IAsyncLifetime
{
    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
        await Batches.Month(app, world.Force, rows: 60);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_office_freezes_and_seeds_where_the_rule_says_so_and_the_certificate_says_who()
    {
        Assert.Empty(await app.Ask(new GetDrawStart.Query(), world.Officer));
        Assert.False((await app.Ask(new ListDraws.Query(), world.Officer)).CanDraw);
        await Assert.ThrowsAsync<NotFound>(() => Freeze());

        await Let(WhoDraws.ChairOrOffice);
        Assert.True((await app.Ask(new GetDrawStart.Query(), world.Officer)).Single().BySeedOnly);
        Assert.False((await app.Ask(new GetDrawStart.Query(), world.Chair)).Single().BySeedOnly);
        Assert.Equal(DrawRules.OfficeDrawsBySeed, (await Assert.ThrowsAsync<RuleBroken>(() => Freeze(DrawMethod.ByHand))).Rule);
        var id = await Freeze();
        Assert.Equal([DrawAction.Seed, DrawAction.Abandon], (await app.Ask(new GetDraw.Query(id), world.Officer)).Actions);
        await app.Send(new SeedDraw.Command(id, "4 1 6"), world.Officer);

        var view = await app.Ask(new GetDraw.Query(id), world.Officer);
        Assert.Equal((Role.OversightOfficer, 2), (view.SeededAs, view.Sample.Count));
        Assert.Empty(view.Actions);
        Assert.Equal("oversight-officer", CertificateReader.Read((await app.Ask(new GetCertificate.Query(id), world.Officer)).Content).DrawnBy);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new AbandonDraw.Command(id, "No."), world.Officer));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new SubstituteCase.Command(id, view.Sample[0].Id, SubstitutionReason.Conflict, null), world.Officer));
    }

    [Fact]
    public async Task A_list_keeps_the_rule_it_was_frozen_under()
    {
        await Let(WhoDraws.ChairOrOffice);
        var frozenBefore = await Freeze();
        await Let(WhoDraws.Chair);
        await app.Send(new SeedDraw.Command(frozenBefore, "4 1 6"), world.Officer);

        var frozenAfter = await app.Send(Command(DrawMethod.Random), world.Chair);
        await Let(WhoDraws.ChairOrOffice);
        Assert.Empty((await app.Ask(new GetDraw.Query(frozenAfter), world.Officer)).Actions);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SeedDraw.Command(frozenAfter, "7"), world.Officer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AbandonDraw.Command(frozenAfter, "No."), world.Officer));
        await app.Send(new SeedDraw.Command(frozenAfter, "7"), world.Chair);
    }

    [Fact]
    public async Task The_office_of_another_area_does_not_draw()
    {
        await Let(WhoDraws.ChairOrOffice);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(Command(DrawMethod.Random), world.OtherOfficer));
        var id = await Freeze();
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SeedDraw.Command(id, "4 1 6"), world.OtherOfficer));
        await app.Send(new AbandonDraw.Command(id, "Typed for the wrong month."), world.Officer);
    }

    private FreezeDraw.Command Command(DrawMethod method) => new(world.Panel, world.Force, Cases.Month, null, 2) { Method = method };

    private Task<DrawId> Freeze(DrawMethod method = DrawMethod.Random) => app.Send(Command(method), world.Officer);

    private async Task Let(WhoDraws who)
    {
        var rules = await app.Ask(new GetPanelRules.Query(world.Panel), world.Officer);
        await app.Send(new ChangePanelRules.Command(world.Panel, rules.Number, rules.Rules with { WhoDraws = who }), world.Officer);
    }
}
