using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class HeldBackTests
{
    private const string Words = "Zebedee Quillmarker stands trial in a made-up court";

    [Fact]
    public async Task A_record_held_back_is_left_out_of_draws_and_counted_until_it_is_lifted()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await Batches.Month(app, world.Force, rows: 20);
        var record = EncounterId.For(batch, 7).Value;

        var held = await app.Send(new HoldBackRecord.Command(record, LiveMatter.Criminal, Words), world.Liaison);

        Assert.Equal((19, 1), await Drawable(app, world));
        Assert.Equal(1, (await app.Ask(new GetBatch.Query(batch), world.Officer)).HeldBack);
        var row = Assert.Single((await app.Ask(new ListHeldBack.Query(), world.Liaison)).Rows);
        Assert.Equal((held, "testshire/2026-01/7", LiveMatter.Criminal, null), (row.Id, row.Key, row.Matter, row.Lifted));
        Assert.Equal(EncounterRules.HeldAlready, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new HoldBackRecord.Command(record, LiveMatter.Iopc, Words), world.Liaison))).Rule);

        await app.Send(new LiftHold.Command(held), world.Liaison);

        Assert.Equal((20, 0), await Drawable(app, world));
        Assert.Equal(0, (await app.Ask(new GetBatch.Query(batch), world.Officer)).HeldBack);
        Assert.NotNull(Assert.Single((await app.Ask(new ListHeldBack.Query(), world.Liaison)).Rows).Lifted);
        Assert.Equal(EncounterRules.NotHeld, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new LiftHold.Command(held), world.Liaison))).Rule);
    }

    [Fact]
    public async Task A_case_already_drawn_shows_no_record_and_says_so_in_both_lists()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var cases = await Cases.Drawn(app, world);
        var record = await app.InDb(db => db.Cases.Where(c => c.Id == cases[1]).Select(c => c.EncounterId).SingleAsync());

        await app.Send(new HoldBackRecord.Command(record.Value, LiveMatter.Misconduct, Words), world.Liaison);

        Assert.Equal([cases[1]], (await app.Ask(new ListPanelCases.Query(), world.Chair)).Draws.SelectMany(d => d.Cases).Where(c => c.IsHeldBack).Select(c => c.Id));
        await app.Send(new AnswerConflictCheck.Command(cases[1], StepAside: false), world.FirstMember);
        Assert.Equal([cases[1]], (await app.Ask(new ListMyCases.Query(), world.FirstMember)).ToRead.Where(c => c.IsHeldBack).Select(c => c.Id));
        var shown = (await app.Ask(new GetPanelCase.Query(cases[1]), world.Chair)).Record;
        Assert.True(shown.IsHeldBack);
        Assert.Empty(shown.Parts);
        Assert.NotEmpty((await app.Ask(new GetPanelCase.Query(cases[0]), world.Chair)).Record.Parts);
    }

    [Fact]
    public async Task A_corrected_file_keeps_a_record_held_back_and_waits_where_that_one_was_changed()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        const string heading = "Date,Age range,Gender\n";
        var before = await Load(heading + "2026-01-05 10:00,18-24,Male\n2026-01-06 10:00,18-24,Male\n2026-01-07 10:00,25-34,Male\n", correct: false);
        await app.Send(new ReleaseBatch.Command(before), world.Officer);
        foreach (var row in new[] { 1, 3 })
        {
            await app.Send(new HoldBackRecord.Command(EncounterId.For(before, row).Value, LiveMatter.Criminal, $"{Words} {row}"), world.Liaison);
        }

        var after = await Load(heading + "2026-01-04 10:00,18-24,Male\n2026-01-05 10:00,18-24,Male\n2026-01-07 10:00,over 34,Male\n", correct: true);
        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ReleaseBatch.Command(after), world.Officer));
        Assert.Contains("row 3 of the file before", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(BatchState.Released, (await app.Ask(new GetBatch.Query(before), world.Officer)).State);
        await app.Send(new HoldBackRecord.Command(EncounterId.For(after, 3).Value, LiveMatter.Criminal, Words), world.Liaison);
        await app.Send(new ReleaseBatch.Command(after), world.Officer);

        var held = await app.InDb(db => db.HeldBack.Where(h => h.LiftedAt == null).OrderBy(h => h.EncounterId).ToListAsync());
        Assert.Equal([EncounterId.For(before, 1), EncounterId.For(before, 3), EncounterId.For(after, 2), EncounterId.For(after, 3)], held.Select(h => h.EncounterId));
        Assert.Equal($"{Words} 1", (await app.Ask(new ReadHoldReason.Query(held[2].Id, ReadingReason.Panel), world.Liaison)).Words);
        var draw = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, "2026-01", null, 1), world.Chair);
        Assert.Equal(1, (await app.Ask(new GetDraw.Query(draw), world.Chair)).ListSize);

        Task<ImportBatchId> Load(string rows, bool correct) => TextBatches.Load(app, world.Force, RecordKind.StopAndSearch, rows, "2026-01-force.csv", correct);
    }

    [Fact]
    public async Task A_correction_of_a_correction_that_was_never_released_takes_the_place_of_both()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batches = new List<ImportBatchId>();
        foreach (var day in new[] { 5, 6, 7 })
        {
            batches.Add(await TextBatches.Load(app, world.Force, RecordKind.StopAndSearch, $"Date,Gender\n2026-01-0{day} 10:00,Male\n2026-01-20 10:00,Male\n", "2026-01-force.csv", correct: day > 5));
            if (day != 6)
            {
                await app.Send(new ReleaseBatch.Command(batches[^1]), world.Officer);
            }

            if (day != 7)
            {
                await app.Send(new HoldBackRecord.Command(EncounterId.For(batches[^1], 2).Value, LiveMatter.Criminal, Words), world.Liaison);
            }
        }

        Assert.Equal(3, await app.InDb(db => db.HeldBack.CountAsync()));

        Assert.Equal(
            [BatchState.Superseded, BatchState.Superseded, BatchState.Released],
            await app.InDb(async db => (await db.ImportBatches.Where(b => batches.Contains(b.Id)).OrderBy(b => b.Id).ToListAsync()).ConvertAll(b => b.State)));
    }

    [Fact]
    public async Task The_reason_is_sealed_and_each_reading_of_it_is_in_the_log_by_code_alone()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await Batches.Month(app, world.Force, rows: 3);
        var record = EncounterId.For(batch, 2).Value;
        var first = await app.Send(new HoldBackRecord.Command(record, LiveMatter.Criminal, Words), world.Liaison);

        Assert.Equal(Words, (await app.Ask(new ReadHoldReason.Query(first, ReadingReason.LiveMatter), world.Liaison)).Words);

        var link = await app.InDb(db => db.Operations.OrderByDescending(o => o.Number).FirstAsync());
        Assert.Equal(("ReadHoldReason", $"hold {first.Value}", "live-matter"), (link.Name, link.Subject, link.Reason));
        await app.Send(new LiftHold.Command(first), world.Liaison);
        app.Clock.Pass(TimeSpan.FromDays(1));
        var second = await app.Send(new HoldBackRecord.Command(record, LiveMatter.Iopc, "Newer words"), world.Liaison);
        Assert.Null((await app.Ask(new ReadHoldReason.Query(first, ReadingReason.Audit), world.Liaison)).Words);
        Assert.Equal("Newer words", (await app.Ask(new ReadHoldReason.Query(second, ReadingReason.Audit), world.Liaison)).Words);
        var logged = await app.InDb(db => db.Operations.Include(o => o.Changes).AsNoTracking().ToListAsync());
        Assert.DoesNotContain(logged, o => $"{o.Subject}{o.Reason}{string.Concat(o.Changes.Select(c => c.EntityId + c.Field + c.ValueHash))}".Contains("Zebedee", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<(int List, int HeldBack)> Drawable(TestApp app, World world)
    {
        var draw = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, "2026-01", "2026-01", 3), world.Chair);
        var view = await app.Ask(new GetDraw.Query(draw), world.Chair);
        await app.Send(new AbandonDraw.Command(draw, "Only to look"), world.Chair);
        return (view.ListSize, view.Excluded.HeldBack);
    }
}
