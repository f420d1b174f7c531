using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Draws;

public class DrawTests
{
    private const string May = "2023-05";

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
        Assert.Equal(4, made.Select(c => c.ShuffleSecret).Distinct().Count());
    }

    [Fact]
    public async Task The_sample_is_the_one_that_the_specification_gives_and_cases_follow_its_order()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world, 3, 11);
        var view = await app.Ask(new GetDraw.Query(id), world.Chair);

        var list = DrawList.Freeze(Enumerable.Range(1, 11).Select(n => new DrawLine($"testshire/2026-01/{n}", string.Empty)));
        var expected = DrawSample.Of(list, Seed.From("4 1 6 2"), [new(string.Empty, 11, 3)]);
        Assert.Equal(list.Fingerprint, view.Fingerprint);
        Assert.Equal(expected.Drawn.Select(l => l.Key), view.Sample.Select(r => r.Key));
        Assert.Equal(8, view.Reserves);
        Assert.Equal("4 1 6 2", view.Seed);
        Assert.Equal(Role.Chair, view.SeededAs);
    }

    [Fact]
    public async Task What_may_not_be_drawn_is_left_out_and_counted_by_reason()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var first = await Batches.Month(app, world.Force, May, 10);
        await Batches.Supersede(app, first, await Batches.Month(app, world.Force, May, 20, revision: 2));
        await Batches.Month(app, world.Force, "2023-06", 7, doubled: true);
        await Batches.Month(app, world.Force, "2023-07", 9, setAside: 4);
        await Batches.Month(app, world.Force, "2023-09", 50);
        await Batches.Month(app, world.OtherForce, May, 50);
        var one = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, May, null, 6), world.Chair);
        await app.Send(new SeedDraw.Command(one, "1"), world.Chair);
        var two = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, May, "2023-08", 2), world.Chair);
        var view = await app.Ask(new GetDraw.Query(two), world.Chair);

        Assert.Equal(20 - 6 + 5, view.ListSize);
        Assert.Equal(new DrawExclusions(0, 0, 6, 4, 7, 10), view.Excluded);
        Assert.Equal(2, view.Number);
        var rows = await app.InDb(db => db.DrawRows.Where(r => r.DrawId == two).OrderBy(r => r.Number).Select(r => r.Key).ToListAsync());
        Assert.Equal(rows.Order(Utf8Order.Instance), rows);
        Assert.Contains("testshire/2023-07/5", rows);
        Assert.All(rows.Where(k => k.Contains(May, StringComparison.Ordinal)), k => Assert.StartsWith("testshire/2023-05.2/", k, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_that_a_corrected_file_brings_back_is_not_drawn_again()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var first = await Batches.Month(app, world.Force, May, 10);
        var one = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, May, null, 4), world.Chair);
        await app.Send(new SeedDraw.Command(one, "1"), world.Chair);
        var drawn = (await app.Ask(new GetDraw.Query(one), world.Chair)).Sample.Select(r => r.Key!.Split('/')[2]).ToHashSet();
        await Batches.Supersede(app, first, await Batches.Month(app, world.Force, May, 12, revision: 2));

        var two = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, May, null, 8), world.Chair);
        var view = await app.Ask(new GetDraw.Query(two), world.Chair);
        Assert.Equal((8, new DrawExclusions(0, 0, 4, 0, 0, 10)), (view.ListSize, view.Excluded));
        Assert.DoesNotContain(await app.InDb(db => db.DrawRows.Where(r => r.DrawId == two).Select(r => r.Key).ToListAsync()), k => drawn.Contains(k.Split('/')[2]));

        // Another panel has not looked at them.
        var theirs = await app.Send(new FreezeDraw.Command(world.SecondPanel, world.Force, May, null, 8), world.SecondPanelChair);
        Assert.Equal(12, (await app.Ask(new GetDraw.Query(theirs), world.SecondPanelChair)).ListSize);
    }

    [Fact]
    public async Task Months_to_choose_from_are_those_that_have_records_and_not_all_between()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var chance = new Random(1);
        string[] rows = [.. Enumerable.Range(0, 9).Select(i => string.Join(',', CsvFiles.Row(chance, i == 8 ? 3023 : 2023)))];
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(CsvFiles.Text([CsvFiles.Header, .. rows])));
        await app.Send(new LoadRecords.Command("testshire", "testshire.csv", content), Caller.Operator);
        await Batches.Month(app, world.Force, "2023-06");

        var row = (await app.Ask(new GetDrawStart.Query(), world.Chair))[0];
        Assert.Equal(["3023-05", "2023-06", May], row.Months.Select(m => m.ToString()));
    }

    [Fact]
    public async Task The_database_refuses_a_second_case_of_one_record_for_a_panel()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Cases.Draw(app, world);

        await Assert.ThrowsAsync<DbUpdateException>(() => app.InDb(async db =>
        {
            var one = await db.Cases.AsNoTracking().FirstAsync();
            var panel = await db.Panels.SingleAsync(p => p.Id == world.Panel);
            return db.Cases.Add(Case.FromDraw(panel, one.ForceId, one.DrawId, one.EncounterId, one.Month, 99, Guid.NewGuid()));
        }));
    }

    [Theory]
    [InlineData("4\t1")]
    [InlineData("4\u00851")]
    public async Task A_seed_that_cannot_be_read_out_is_refused_when_it_is_typed(string typed)
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Batches.Month(app, world.Force, May);
        var id = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, May, null, 3), world.Chair);

        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SeedDraw.Command(id, typed), world.Chair));
        Assert.Equal("The seed must be plain characters that can be read out, such as numbers, letters and spaces", Assert.Single(refused.Problems).Message);
    }

    [Fact]
    public async Task What_an_abandoned_draw_had_drawn_is_not_drawn_again_and_its_cases_are_withdrawn()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world, 5, 12);
        await app.Send(new AbandonDraw.Command(id, "The projector failed."), world.Chair);
        var again = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, Cases.Month, null, 7), world.Chair);

        Assert.Equal(5, (await app.Ask(new GetDraw.Query(again), world.Chair)).Excluded.AlreadyDrawn);
        Assert.All((await app.Ask(new GetDraw.Query(id), world.Chair)).Sample, r => Assert.Equal(CaseState.Withdrawn, r.State));
        var row = Assert.Single((await app.Ask(new ListDraws.Query(), world.Chair)).Draws, d => d.Id == id);
        Assert.Equal((DrawState.Abandoned, "The projector failed."), (row.State, row.AbandonReason));
    }

    [Fact]
    public async Task A_list_is_drawn_from_once()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world);

        Assert.Equal(LifecycleRules.NotNow, await Broken(app.Send(new SeedDraw.Command(id, "2"), world.Chair)));

        // The same records again, as if nothing had been drawn from them.
        await app.InDb(async db => await db.Cases.Where(c => c.DrawId == id).ExecuteDeleteAsync());
        var same = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, Cases.Month, null, 3), world.Chair);
        Assert.Equal(DrawRules.SeededBefore, await Broken(app.Send(new SeedDraw.Command(same, "2"), world.Chair)));
    }

    [Fact]
    public async Task A_panel_has_one_list_that_waits_for_its_seed_and_abandoning_it_makes_room()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Batches.Month(app, world.Force, May);
        var command = new FreezeDraw.Command(world.Panel, world.Force, May, May, 3);
        var id = await app.Send(command, world.Chair);

        Assert.Equal(DrawRules.OneListAtATime, await Broken(app.Send(command, world.Chair)));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new AbandonDraw.Command(id, " "), world.Chair));
        await app.Send(new AbandonDraw.Command(id, "Wrong month."), world.ViceChair);
        await app.Send(command, world.Chair);
        await app.Send(command with { Panel = world.SecondPanel }, world.SecondPanelChair);
        Assert.Equal(3, await app.InDb(db => db.Draws.CountAsync()));
    }

    [Fact]
    public async Task A_list_that_was_changed_in_the_database_is_not_drawn_from()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Batches.Month(app, world.Force, May);
        var id = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, May, May, 3), world.Chair);
        await app.InDb(db => db.DrawRows.Where(r => r.Number == 4).ExecuteUpdateAsync(s => s.SetProperty(r => r.Key, "testshire/2023-05/999")));

        Assert.Equal(DrawRules.ListChanged, await Broken(app.Send(new SeedDraw.Command(id, "2"), world.Chair)));
        Assert.Equal(0, await app.InDb(db => db.Cases.CountAsync()));
    }

    [Theory]
    [InlineData(null, null, 3, "From")]
    [InlineData("May", null, 3, "From")]
    [InlineData(May, "2023-13", 3, "To")]
    [InlineData(May, null, null, "Take")]
    [InlineData(May, null, 0, "Take")]
    [InlineData(May, null, 201, "Take")]
    public async Task What_was_typed_wrongly_is_named_by_its_field(string? from, string? to, int? take, string field)
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new FreezeDraw.Command(world.Panel, world.Force, from, to, take), world.Chair));

        Assert.Equal([field], refused.Problems.Select(p => p.Field).Distinct());
    }

    [Fact]
    public async Task A_list_that_cannot_be_is_refused_in_words()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Batches.Month(app, world.Force, May, 5);

        Assert.Equal(DrawRules.PeriodBackwards, await Broken(app.Send(new FreezeDraw.Command(world.Panel, world.Force, May, "2023-04", 3), world.Chair)));
        Assert.Equal(DrawRules.NothingToDraw, await Broken(app.Send(new FreezeDraw.Command(world.Panel, world.Force, "2023-04", null, 3), world.Chair)));
        Assert.Equal(DrawRules.OnlySoMany(5), await Broken(app.Send(new FreezeDraw.Command(world.Panel, world.Force, May, null, 6), world.Chair)));
        Assert.Equal(DrawRules.NotCovered, await Broken(app.Send(new FreezeDraw.Command(world.Panel, world.OtherForce, May, null, 3), world.Chair)));
        Assert.Equal(0, await app.InDb(db => db.DrawRows.CountAsync()));
    }

    [Fact]
    public async Task Once_a_case_was_opened_the_draw_stays()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world);
        var chair = Actor.Person(world.Chair, [new Holding(Role.Chair, ScopeKind.Panel, world.Panel.Value)]);
        await app.InDb(async db =>
        {
            var one = await db.Cases.FirstAsync(c => c.DrawId == id);
            one.Open(false, chair, app.Clock.GetUtcNow());
            return one;
        });

        Assert.Equal(DrawRules.CaseOpened, await Broken(app.Send(new AbandonDraw.Command(id, "Too late."), world.Chair)));
    }

    [Fact]
    public async Task Every_change_and_every_reading_leaves_its_link_in_the_log()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Cases.Draw(app, world);
        await app.Ask(new GetDraw.Query(id), world.Liaison);
        await app.Ask(new GetCertificate.Query(id), world.Officer);
        await app.Ask(new GetDrawList.Query(id), world.Officer);
        await app.Ask(new ListDraws.Query(), world.Chair);
        await app.Send(new AbandonDraw.Command(id, "A reason."), world.Chair);

        var names = await app.InDb(db => db.Operations.OrderBy(o => o.Number).Select(o => o.Name).ToListAsync());
        Assert.Equal(["FreezeDraw", "SeedDraw", "GetDraw", "GetCertificate", "GetDrawList", "ListDraws", "AbandonDraw"], names);
    }

    internal static async Task<Rule> Broken(Task sending) => (await Assert.ThrowsAsync<RuleBroken>(() => sending)).Rule;
}
