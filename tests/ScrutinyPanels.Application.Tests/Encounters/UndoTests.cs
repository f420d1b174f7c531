using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class UndoTests
{
    public static TheoryData<RecordKind, int> Files
    {
        get
        {
            var files = new TheoryData<RecordKind, int>();
            foreach (var kind in KindsOfRecord.All)
            {
                for (var seed = 1; seed <= 3; seed++)
                {
                    files.Add(kind.Kind, seed);
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Rows_of_any_file_add_up_and_importing_undoing_and_importing_again_gives_the_same_records(RecordKind kind, int seed)
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var values = await app.InDb(db => db.CodedValues.CountAsync());
        var file = Damaged(kind, seed, out var rows);

        var first = await TextBatches.Load(app, world.Force, kind, file);
        var batch = await Batch(app, first);
        Assert.Equal(rows, batch.Rows);
        Assert.True(batch.Quarantined > 0);
        if (batch.Doubled == DoubledAnswer.Waiting)
        {
            await app.Send(new AnswerDoubled.Command(first, DoubledAnswer.Halve), world.Officer);
            batch = await Batch(app, first);
            Assert.True(batch.SetAside > 0);
        }

        Assert.Equal(batch.Rows, batch.Accepted + batch.SetAside + batch.Quarantined);
        var records = await Snapshot(app, first, kind);
        Assert.Equal(batch.Accepted + batch.SetAside, records.Count);
        var originals = await app.InDb(db => db.SealedOriginals.CountAsync());
        var marks = await app.InDb(db => db.TextMarks.CountAsync());

        await app.Send(new UndoBatch.Command(first), world.Officer);
        Assert.Equal((0, 0, 0), (await app.InDb(db => db.RecordsOf(first, kind)), await app.InDb(db => db.Encounters.CountAsync()), await app.InDb(db => db.TextMarks.CountAsync())));
        Assert.Equal(values, await app.InDb(db => db.CodedValues.CountAsync()));
        Assert.Equal(await app.InDb(db => db.Pseudonyms.CountAsync()), await app.InDb(db => db.SealedOriginals.CountAsync()));
        Assert.Equal(BatchState.Undone, (await app.Ask(new GetBatch.Query(first), world.Officer)).State);
        Assert.Equal(EncounterRules.NoLongerThere, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new UndoBatch.Command(first), world.Officer))).Rule);

        var second = await TextBatches.Load(app, world.Force, kind, file);
        if ((await Batch(app, second)).Doubled == DoubledAnswer.Waiting)
        {
            await app.Send(new AnswerDoubled.Command(second, DoubledAnswer.Halve), world.Officer);
        }

        Assert.Equal(records, await Snapshot(app, second, kind));
        Assert.Equal((originals, marks), (await app.InDb(db => db.SealedOriginals.CountAsync()), await app.InDb(db => db.TextMarks.CountAsync())));
        Assert.Equal(batch.Revision, (await Batch(app, second)).Revision);
    }

    [Fact]
    public async Task A_released_file_is_not_undone()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var batch = await Batches.Month(app, world.Force, rows: 3);

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new UndoBatch.Command(batch), world.Officer));
        Assert.Equal(EncounterRules.ReleasedAlready, refusal.Rule);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new UndoBatch.Command(batch), world.OtherOfficer));
    }

    [Fact]
    public async Task A_corrected_file_takes_the_place_of_the_earlier_one_when_it_is_released_and_not_when_it_is_undone()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var earlier = await TextBatches.Load(app, world.Force, RecordKind.HateCrime, "Date,Crime type\n10/01/2026,Assault\n");
        await app.Send(new ReleaseBatch.Command(earlier), world.Officer);

        var undone = await TextBatches.Load(app, world.Force, RecordKind.HateCrime, "Date,Crime type\n10/01/2026,Assault\n11/01/2026,Assault\n", correct: true);
        Assert.Null((await Batch(app, earlier)).SupersededBy);
        await app.Send(new UndoBatch.Command(undone), world.Officer);
        var correction = await TextBatches.Load(app, world.Force, RecordKind.HateCrime, "Date,Crime type\n10/01/2026,Assault\n11/01/2026,Assault\n", correct: true);
        await app.Send(new ReleaseBatch.Command(correction), world.Officer);

        Assert.Equal((correction, 2), ((await Batch(app, earlier)).SupersededBy, (await Batch(app, correction)).Revision));
    }

    private static Task<ImportBatch> Batch(TestApp app, ImportBatchId id) => app.InDb(db => db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == id));

    /// <summary>An extract with rows cut short, impossible dates and too many fields; the third of each kind is doubled.</summary>
    private static string Damaged(RecordKind kind, int seed, out int rows)
    {
        using var made = new MemoryStream();
        Extracts.Write(made, kind, 60, seed);
        var lines = Encoding.UTF8.GetString(made.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var chance = new Random(seed);
        for (var i = 1; i < lines.Length; i++)
        {
            lines[i] = chance.Next(12) switch
            {
                0 => "31/02/2026," + lines[i],
                1 => lines[i] + ",one,too,many",
                2 when !lines[i].Contains('"', StringComparison.Ordinal) => lines[i][..(lines[i].Length / 2)],
                _ => lines[i],
            };
        }

        var body = seed == 3 ? lines.Skip(1).Concat(lines.Skip(1)).ToList() : [.. lines.Skip(1)];
        rows = body.Count;
        return string.Join('\n', body.Prepend(lines[0])) + "\n";
    }

    /// <summary>Every record as text, values of lists in words, without the numbers that a new batch gives anew.</summary>
    private static Task<List<string>> Snapshot(TestApp app, ImportBatchId batch, RecordKind kind) => app.InDb(async db =>
    {
        var of = KindsOfRecord.Of(kind);
        var words = await db.CodedValues.ToDictionaryAsync(v => v.Id, v => v.Text);
        var aside = (await db.Encounters.Where(e => e.BatchId == batch && e.SetAside).Select(e => e.Id).ToListAsync()).ToHashSet();
        string Said(string column, object? cell) => of.Fields.FirstOrDefault(f => f.Column == column) switch
        {
            { IsListed: true } when cell is int id => words[id],
            { IsListed: true } when cell is string several => string.Join('|', several.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => words[int.Parse(n, CultureInfo.InvariantCulture)])),
            _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? string.Empty,
        };
        var rows = await db.Records(of).AsNoTracking().Where(r => (ImportBatchId)r[RecordTables.BatchId] == batch).OrderBy(r => (int)r[RecordTables.Row]).ToListAsync();
        return rows.ConvertAll(r => $"{r[RecordTables.Row]}/{aside.Contains((EncounterId)r[RecordTables.EncounterId])}: " + string.Join(';', RecordTables.ContentColumns(of).Select(c => Said(c, r.GetValueOrDefault(c)))));
    });
}
