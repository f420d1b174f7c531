using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class OriginalsTests
{
    [Fact]
    public async Task The_forces_own_liaison_finds_a_record_by_key_or_reference_and_reads_what_was_written()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(12));

        var byKey = Assert.Single(await app.Ask(new FindRecords.Query(" Testshire/2026-01/use-of-force-4 "), world.Liaison));
        var byReference = Assert.Single(await app.Ask(new FindRecords.Query("uof-4 "), world.Liaison));
        var ofIncident = await app.Ask(new FindRecords.Query("CAD-2"), world.Liaison);

        Assert.Equal((SealedMonths.Record(batch, 4), "testshire/2026-01/use-of-force-4"), (byKey.Record, byKey.Key));
        Assert.Equal(byKey, byReference);
        Assert.Equal([6, 7, 8], ofIncident.Select(f => new EncounterId(f.Record).Row));

        var view = await app.Ask(new ReadOriginal.Query(byKey.Record, ReadingReason.Footage), world.Liaison);

        Assert.Equal(
            [("Account", "Made-up account 4 of how a bag was held and then let go near the gate"), ("Officer", "PC4"), ("Person", "NOM4"), ("ForceReference", "UOF-4"), ("IncidentReference", "CAD-1")],
            view.Fields.Select(f => (f.Name, f.Text)));
        Assert.Equal(4, view.Fields.Single(f => f.Name == "Officer").Pseudonym);
        await Assert.ThrowsAsync<InputInvalid>(() => app.Ask(new FindRecords.Query("UOF-99"), world.Liaison));
    }

    [Fact]
    public async Task A_reading_is_in_the_log_with_the_record_and_the_code_of_its_reason_and_nothing_that_was_read_or_typed()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(5));

        await app.Ask(new FindRecords.Query("UOF-3"), world.Liaison);
        await app.Ask(new ReadOriginal.Query(SealedMonths.Record(batch, 3), ReadingReason.Request), world.Liaison);
        await app.Ask(new FindPseudonym.Query(world.Force, PseudonymKind.Officer, "pc3", ReadingReason.Audit), world.Liaison);
        await app.Ask(new OpenPseudonym.Query(world.Force, PseudonymKind.Person, 2, ReadingReason.LiveMatter), world.Liaison);

        var links = await app.InDb(db => db.Operations.AsNoTracking().Include(o => o.Changes).OrderBy(o => o.Number).ToListAsync());
        Assert.Equal(
            [
                ("FindRecords", "records of own force", ""),
                ("ReadOriginal", $"record {SealedMonths.Record(batch, 3)}", "request-of-the-person"),
                ("FindPseudonym", $"officer 3 of force {world.Force.Value}", "audit"),
                ("OpenPseudonym", $"person 2 of force {world.Force.Value}", "live-matter"),
            ],
            links.Select(o => (o.Name, o.Subject, o.Reason)));
        Assert.All(links, o => Assert.Empty(o.Changes));
        await Tables.LogTests.AssertChain(app);
    }

    [Fact]
    public async Task Nobody_else_reads_an_original_and_no_reading_is_without_a_reason()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(5) + "not a day,,x,PC1,NOM1,UOF-6,CAD-9\n");
        var record = SealedMonths.Record(batch, 1);
        var held = await app.Send(new HoldBackRecord.Command(record, LiveMatter.Criminal, "A made-up trial"), world.Liaison);

        foreach (var (name, person) in world.People.Where(p => p.Key is not (nameof(World.Liaison) or nameof(World.SecondLiaison))))
        {
            async Task Barred(Func<Task> ask)
            {
                var refusal = await Record.ExceptionAsync(ask);
                Assert.True(name == nameof(World.OtherLiaison) ? refusal is NotFound or InputInvalid : refusal is NotPermitted, $"{name}: {refusal}");
            }

            await Barred(() => app.Ask(new FindRecords.Query("UOF-1"), person));
            await Barred(() => app.Ask(new FindRecords.Query("testshire/2026-01/use-of-force-1"), person));
            await Barred(() => app.Ask(new ReadOriginal.Query(record, ReadingReason.Audit), person));
            await Barred(() => app.Ask(new OpenPseudonym.Query(world.Force, PseudonymKind.Officer, 1, ReadingReason.Audit), person));
            await Barred(() => app.Ask(new FindPseudonym.Query(world.Force, PseudonymKind.Officer, "PC1", ReadingReason.Audit), person));
            await Barred(() => app.Ask(new ReadQuarantine.Query(batch, ReadingReason.Audit), person));
            await Barred(() => app.Send(new MendQuarantine.Command(batch, new MemoryStream()), person));
            await Barred(() => app.Send(new HoldBackRecord.Command(record, LiveMatter.Iopc, "Made up"), person));
            await Barred(() => app.Ask(new ReadHoldReason.Query(held, ReadingReason.Audit), person));
            await Barred(() => app.Send(new LiftHold.Command(held), person));
        }

        Assert.Empty((await app.Ask(new ListHeldBack.Query(), world.OtherLiaison)).Rows);
        foreach (var reason in new ReadingReason?[] { null, (ReadingReason)77 })
        {
            await Assert.ThrowsAsync<InputInvalid>(() => app.Ask(new ReadOriginal.Query(record, reason), world.Liaison));
            await Assert.ThrowsAsync<InputInvalid>(() => app.Ask(new ReadQuarantine.Query(batch, reason), world.Liaison));
            await Assert.ThrowsAsync<InputInvalid>(() => app.Ask(new ReadHoldReason.Query(held, reason), world.Liaison));
            await Assert.ThrowsAsync<InputInvalid>(() => app.Ask(new OpenPseudonym.Query(world.Force, PseudonymKind.Officer, 1, reason), world.Liaison));
            await Assert.ThrowsAsync<InputInvalid>(() => app.Ask(new FindPseudonym.Query(world.Force, PseudonymKind.Officer, "PC1", reason), world.Liaison));
        }
    }

    [Fact]
    public async Task An_original_that_was_changed_or_put_in_the_place_of_another_is_refused()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(5));
        await app.InDb(async db =>
        {
            var kept = await db.SealedOriginals.Where(o => o.Kind == SealedKind.Record).OrderBy(o => o.Number).ToListAsync();
            byte[] changed = [.. kept[0].Content];
            changed[20] ^= 1;
            var (second, third) = (kept[1].Content, kept[2].Content);
            kept[0].Replace(1, changed);
            kept[1].Replace(1, third);
            kept[2].Replace(1, second);
            kept[3].Replace(1, [1, 2, 3]);
            return 0;
        });

        foreach (var row in new[] { 1, 2, 3, 4 })
        {
            var refusal = await Assert.ThrowsAsync<RuleBroken>(() => app.Ask(new ReadOriginal.Query(SealedMonths.Record(batch, row), ReadingReason.Audit), world.Liaison));
            Assert.Equal(EncounterRules.OriginalChanged, refusal.Rule);
        }

        Assert.NotEmpty((await app.Ask(new ReadOriginal.Query(SealedMonths.Record(batch, 5), ReadingReason.Audit), world.Liaison)).Fields);
    }

    [Fact]
    public async Task A_change_of_keys_that_was_stopped_goes_on_and_afterwards_no_old_key_is_needed()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(620));
        var total = await app.InDb(db => db.SealedOriginals.CountAsync());
        var folder = Path.Combine(app.Folder, "keys", "forces");

        var made = await app.Send(new MakeForceKey.Command("testshire"), Caller.Operator);
        Assert.Equal((2, true, total), (made.Key, made.IsNew, made.Left));
        var first = await app.Send(new ResealOriginals.Command("testshire"), Caller.Operator);
        Assert.Equal((ResealOriginals.Chunk, total - ResealOriginals.Chunk), (first.Done, first.Left));

        // Stopped here: both keys are in use, and everything can be read.
        Assert.Equal(total, await Opened(app));
        Assert.Equal((2, false), (await app.Send(new MakeForceKey.Command("testshire"), Caller.Operator)) is var again ? (again.Key, again.IsNew) : default);
        File.Move(Path.Combine(folder, "testshire.1.key"), Path.Combine(folder, "kept"));
        var early = await Assert.ThrowsAsync<RuleBroken>(() => Opened(app));
        Assert.Contains("testshire.1.key", early.Message, StringComparison.Ordinal);
        File.Move(Path.Combine(folder, "kept"), Path.Combine(folder, "testshire.1.key"));

        // One that cannot be opened stops its whole chunk, and nothing of the chunk is kept.
        var last = await app.InDb(db => db.SealedOriginals.AsNoTracking().Where(o => o.KeyNumber == 1).OrderByDescending(o => o.Kind).ThenByDescending(o => o.Owner).ThenByDescending(o => o.Number).FirstAsync());
        await Change(app, last, [.. last.Content.Reverse()]);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ResealOriginals.Command("testshire"), Caller.Operator));
        Assert.Equal(first.Left, await app.InDb(db => db.SealedOriginals.CountAsync(o => o.KeyNumber == 1)));
        await Change(app, last, last.Content);

        var done = await app.Send(new ResealOriginals.Command("testshire"), Caller.Operator);
        Assert.Equal((first.Left, 0), (done.Done, done.Left));
        File.Delete(Path.Combine(folder, "testshire.1.key"));
        Assert.Equal(total, await Opened(app));
        Assert.NotEmpty((await app.Ask(new ReadOriginal.Query(SealedMonths.Record(batch, 600), ReadingReason.Audit), world.Liaison)).Fields);
        Assert.Contains(await app.InDb(db => db.Operations.Select(o => o.Subject).ToListAsync()), s => s == $"key 2 of testshire: {first.Done} sealed anew, {first.Left} left");
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new ResealOriginals.Command("testshire"), world.Liaison));
    }

    [Fact]
    public async Task No_new_key_is_made_while_originals_lie_under_one_that_is_gone()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await SealedMonths.Load(app.Services, world.Force, SealedMonths.File(3));
        var folder = Path.Combine(app.Folder, "keys", "forces");
        foreach (var file in new[] { "testshire.1.key", "testshire.tokens.key" })
        {
            File.Move(Path.Combine(folder, file), Path.Combine(folder, "kept"));
            var refusal = await Assert.ThrowsAsync<RuleBroken>(() => SealedMonths.Load(app.Services, world.Force, SealedMonths.File(4).Replace("2026-01", "2026-02", StringComparison.Ordinal), "2026-02-x.csv"));
            Assert.Contains($"The key file {file} is not there", refusal.Message, StringComparison.Ordinal);
            Assert.False(File.Exists(Path.Combine(folder, file)));
            Assert.Equal(1, await app.InDb(db => db.ImportBatches.CountAsync()));
            File.Move(Path.Combine(folder, "kept"), Path.Combine(folder, file));
        }

        // A force that has sealed nothing gets its first key by itself.
        await SealedMonths.Load(app.Services, world.OtherForce, SealedMonths.File(2));
        Assert.True(File.Exists(Path.Combine(folder, "elsewhere.1.key")));
    }

    /// <summary>Opens every original of the force with keys read anew from their files.</summary>
    private static Task<int> Opened(TestApp app) => app.InDb(async db =>
    {
        using var seal = new ForceSeal(new ForceKeys(app.Services.GetRequiredService<StorageSettings>()), await db.Forces.SingleAsync(f => f.Slug == "testshire"));
        return (await db.SealedOriginals.AsNoTracking().ToListAsync()).Count(o => seal.Open(o).Length > 0);
    });

    private static Task<int> Change(TestApp app, SealedOriginal original, byte[] content) => app.InDb(async db =>
    {
        var kept = await db.SealedOriginals.SingleAsync(o => o.Kind == original.Kind && o.Owner == original.Owner && o.Number == original.Number);
        kept.Replace(kept.KeyNumber, content);
        return 0;
    });
}
