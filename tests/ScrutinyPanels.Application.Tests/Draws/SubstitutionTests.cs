using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Draws;

public class SubstitutionTests
{
    [Fact]
    public async Task The_next_reserve_comes_in_with_its_readers_and_the_certificate_says_so()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world, 3, 12);
        var before = CertificateReader.Read((await app.Ask(new GetCertificate.Query(id), world.Chair)).Content);
        var out1 = (await app.Ask(new GetDraw.Query(id), world.Chair)).Sample[1];
        await app.Send(new SubstituteCase.Command(id, out1.Id, SubstitutionReason.HeldBack, "Court case pending."), world.Chair);

        var view = await app.Ask(new GetDraw.Query(id), world.Chair);
        Assert.Equal(CaseState.Substituted, view.Sample[1].State);
        Assert.False(view.Sample[1].CanSubstitute);
        Assert.Equal((4, before.Reserves[0].Key, CaseState.Reading), (view.Sample[3].Number, view.Sample[3].Key, view.Sample[3].State));
        Assert.Equal(8, view.Reserves);
        var made = await app.InDb(db => db.Cases.Include(c => c.Readers).SingleAsync(c => c.Number == 4));
        Assert.Equal(3, made.Readers.Count);
        var certificate = await Certificate(app, world, id);
        var swap = Assert.Single(certificate.Substitutions);
        Assert.Equal((out1.Key, before.Reserves[0].Key, "held-back", "Court case pending."), (swap.Out, swap.In, swap.Reason, swap.Words));
        Assert.Equal(before.Drawn, certificate.Drawn);
    }

    [Fact]
    public async Task What_came_in_can_go_out_again_and_reserves_follow_their_order()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world, 2, 6);
        for (var i = 0; i < 4; i++)
        {
            var last = (await app.Ask(new GetDraw.Query(id), world.Chair)).Sample[^1];
            await app.Send(new SubstituteCase.Command(id, last.Id, SubstitutionReason.Conflict, null), world.ViceChair);
        }

        var certificate = await Certificate(app, world, id);
        Assert.Equal(certificate.Reserves.Select(r => r.Key), certificate.Substitutions.Select(s => s.In));
        var none = (await app.Ask(new GetDraw.Query(id), world.Chair)).Sample[^1];
        Assert.Equal(DrawRules.NoReserveLeft, await DrawTests.Broken(app.Send(new SubstituteCase.Command(id, none.Id, SubstitutionReason.Conflict, null), world.Chair)));
        Assert.Equal(6, await app.InDb(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task A_reserve_that_another_draw_took_is_passed_over_in_the_open()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var first = await Cases.Draw(app, world, 1, 6);
        var reserves = (await Certificate(app, world, first)).Reserves;
        var second = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, Cases.Month, null, 4), world.Chair);
        await app.Send(new SeedDraw.Command(second, "another"), world.Chair);
        var taken = (await app.Ask(new GetDraw.Query(second), world.Chair)).Sample.Select(s => s.Key).ToHashSet();
        var one = (await app.Ask(new GetDraw.Query(first), world.Chair)).Sample[0];
        await app.Send(new SubstituteCase.Command(first, one.Id, SubstitutionReason.HeldBack, null), world.Chair);

        var certificate = await Certificate(app, world, first);
        var free = reserves.Single(r => !taken.Contains(r.Key)).Key;
        Assert.Equal(reserves.TakeWhile(r => r.Key != free).Count() + 1, certificate.Substitutions.Count);
        Assert.Equal(free, certificate.Substitutions[^1].In);
        Assert.All(certificate.Substitutions.Skip(1), s => Assert.Equal("other", s.Reason));
        Assert.Equal(6, await app.InDb(db => db.Cases.Select(c => c.EncounterId).Distinct().CountAsync()));
    }

    [Fact]
    public async Task A_reserve_that_the_force_holds_back_since_is_passed_over_in_the_open()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world, 1, 6);
        var reserves = (await Certificate(app, world, id)).Reserves;
        var reserve = await app.InDb(db => db.DrawRows.Where(r => r.DrawId == id && r.Key == reserves[0].Key).Select(r => r.EncounterId).SingleAsync());
        await app.Send(new HoldBackRecord.Command(reserve.Value, LiveMatter.Criminal, "It goes to court."), world.Liaison);
        var one = (await app.Ask(new GetDraw.Query(id), world.Chair)).Sample[0];
        await app.Send(new SubstituteCase.Command(id, one.Id, SubstitutionReason.Conflict, null), world.Chair);

        var certificate = await Certificate(app, world, id);
        Assert.Equal([(one.Key!, reserves[0].Key, "conflict"), (reserves[0].Key, reserves[1].Key, "held-back")], certificate.Substitutions.Select(s => (s.Out, s.In, s.Reason)));
        Assert.Equal(2, await app.InDb(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task No_footage_replaces_a_case_only_where_the_panels_rule_says_so()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world);
        var row = (await app.Ask(new GetDraw.Query(id), world.Chair)).Sample[0];
        var command = new SubstituteCase.Command(id, row.Id, SubstitutionReason.NoFootage, null);

        Assert.Equal(DrawRules.NoFootageIsGraded, await DrawTests.Broken(app.Send(command, world.Chair)));
        await app.InDb(async db =>
        {
            var panel = await db.Panels.Include(p => p.Rules).SingleAsync(p => p.Id == world.Panel);
            panel.Adopt(Presets.WestMidlandsLike, app.Clock.GetUtcNow());
            return panel;
        });

        // The draw keeps the rule it was frozen under; the next one has the new rule.
        Assert.Equal(DrawRules.NoFootageIsGraded, await DrawTests.Broken(app.Send(command, world.Chair)));
        var next = await Cases.Draw(app, world, month: "2026-02");
        row = (await app.Ask(new GetDraw.Query(next), world.Chair)).Sample[0];
        await app.Send(new SubstituteCase.Command(next, row.Id, SubstitutionReason.NoFootage, null), world.Chair);
        Assert.Equal("no-footage", Assert.Single((await Certificate(app, world, next)).Substitutions).Reason);
    }

    [Fact]
    public async Task An_opened_case_stays_and_another_reason_needs_a_sentence()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world);
        var row = (await app.Ask(new GetDraw.Query(id), world.Chair)).Sample[0];
        var command = new SubstituteCase.Command(id, row.Id, SubstitutionReason.Other, " ");

        Assert.Equal("Words", (await Assert.ThrowsAsync<InputInvalid>(() => app.Send(command, world.Chair))).Problems[0].Field);
        Assert.Equal("Reason", (await Assert.ThrowsAsync<InputInvalid>(() => app.Send(command with { Reason = null }, world.Chair))).Problems[0].Field);
        var chair = Actor.Person(world.Chair, [new Holding(Role.Chair, ScopeKind.Panel, world.Panel.Value)]);
        await app.InDb(async db =>
        {
            var one = await db.Cases.SingleAsync(c => c.Id == row.Id);
            one.Open(false, chair, app.Clock.GetUtcNow());
            return one;
        });
        Assert.Equal(LifecycleRules.NotNow, await DrawTests.Broken(app.Send(command with { Words = "Changed my mind." }, world.Chair)));
    }

    private static async Task<DrawCertificate> Certificate(TestApp app, World world, DrawId id)
    {
        var certificate = CertificateReader.Read((await app.Ask(new GetCertificate.Query(id), world.Chair)).Content);
        var list = ListCsv.Read((await app.Ask(new GetDrawList.Query(id), world.Chair)).Content);
        Assert.Empty(DrawCheck.Differences(certificate, list));
        return certificate;
    }
}
