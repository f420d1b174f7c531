using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Audit;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class PublishedFilesTests
{
    private static readonly string[] DoubledFiles =
    [
        "2020-01-surrey-stop-and-search.csv", "2020-07-cambridgeshire-stop-and-search.csv", "2020-07-city-of-london-stop-and-search.csv",
    ];

    [SharedDataFact]
    public async Task All_67_published_files_load_with_every_row_accepted_and_as_many_as_the_facts_say()
    {
        await using var app = await TestApp.Start();
        var facts = Facts();
        Assert.Equal(67, facts.Count);
        foreach (var fact in facts)
        {
            var loaded = await Load(app, fact.Path, await File.ReadAllBytesAsync(fact.Path));
            Assert.Equal((fact.Name, fact.Rows, fact.Rows, 0, 0, fact.Doubled), (fact.Name, loaded.Rows, loaded.Accepted, loaded.SetAside, loaded.Quarantined, loaded.AsksAboutDoubled));
        }

        var batches = await app.InDb(db => db.ImportBatches.AsNoTracking().Include(b => b.Findings).ToListAsync());
        Assert.Equal(167_182, batches.Sum(b => b.Accepted));
        Assert.Equal(167_182, await app.InDb(db => db.Encounters.CountAsync()));
        Assert.Equal(167_182, await app.InDb(db => db.StopSearches().CountAsync()));
        Assert.Equal(0, await app.InDb(db => db.QuarantinedRows.CountAsync()));
        Assert.Equal(DoubledFiles, batches.Where(b => b.Doubled == DoubledAnswer.Waiting).Select(b => b.FileName).Order());
        Assert.Equal(["2025-06-merseyside-stop-and-search.csv"], batches.Where(b => b.TimesLookLocal).Select(b => b.FileName));
        Assert.DoesNotContain(batches.SelectMany(b => b.Findings), f => f.Kind is FindingKind.ValueNeverSeen or FindingKind.ValueNotUnderstood);
        foreach (var fact in facts.Where(f => f.OutsideInUk is not null))
        {
            var batch = batches.Single(b => b.FileName == fact.Name);
            Assert.Equal((fact.Name, fact.OutsideInUk), (fact.Name, batch.Findings.Where(f => f.Kind == FindingKind.RowsOfAnotherMonth).Sum(f => (int?)f.Rows) ?? 0));
        }

        await RefusedAgainWithOtherLineEnds(app, facts);
        await HalvesAndKeeps(app);
        Assert.True((await app.Ask(new CheckChain.Query(), Caller.Operator)).IsWhole);
    }

    private static async Task RefusedAgainWithOtherLineEnds(TestApp app, List<Fact> facts)
    {
        foreach (var fact in facts.Where(f => f.Name is "2019-04-bedfordshire-stop-and-search.csv" or "2023-04-bedfordshire-stop-and-search.csv" or "2025-06-cheshire-stop-and-search.csv"))
        {
            var text = await File.ReadAllTextAsync(fact.Path);
            var other = text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal) : text.Replace("\n", "\r\n", StringComparison.Ordinal);
            Assert.NotEqual(text, other);
            var refusal = await Assert.ThrowsAsync<InputInvalid>(() => Load(app, fact.Path, Encoding.UTF8.GetBytes(other)));
            Assert.Equal($"Nothing was loaded. The same rows were loaded before, on 2 March 2026 at 10:00 from {fact.Name}.", Assert.Single(refusal.Problems).Message);
        }
    }

    private static async Task HalvesAndKeeps(TestApp app)
    {
        foreach (var (name, answer) in DoubledFiles.Zip([DoubledAnswer.Halve, DoubledAnswer.Halve, DoubledAnswer.Keep]))
        {
            var before = await app.InDb(db => db.ImportBatches.AsNoTracking().SingleAsync(b => b.FileName == name));
            await app.Send(new AnswerDoubled.Command(before.Id, answer), Caller.Operator);
            await app.Send(new ReleaseBatch.Command(before.Id), Caller.Operator);
            var after = await app.InDb(db => db.ImportBatches.AsNoTracking().SingleAsync(b => b.FileName == name));
            var aside = answer == DoubledAnswer.Halve ? before.Rows / 2 : 0;
            Assert.Equal((before.Rows - aside, aside, answer), (after.Accepted, after.SetAside, after.Doubled));
            Assert.Equal(aside, await app.InDb(db => db.Encounters.CountAsync(e => e.BatchId == before.Id && e.SetAside)));
            Assert.True(after.CanBeDrawnFrom);
        }
    }

    private static async Task<LoadRecords.Loaded> Load(TestApp app, string path, byte[] content)
    {
        var name = Path.GetFileName(path);
        var slug = KnownForces.All.Select(f => f.Slug).Where(s => name.Contains(s, StringComparison.Ordinal)).MaxBy(s => s.Length)!;
        using var stream = new MemoryStream(content);
        return await app.Send(new LoadRecords.Command(slug, name, stream), Caller.Operator);
    }

    private static List<Fact> Facts()
    {
        var lines = File.ReadAllLines(Path.Combine(SharedData.StopAndSearch!, "file-facts.csv"));
        var heads = lines[0].Split(',');
        return
        [
            .. lines.Skip(1).Select(l => heads.Zip(l.Split(',')).ToDictionary(p => p.First, p => p.Second)).Select(f => new Fact(
                Path.Combine(SharedData.StopAndSearch!, "..", f["file"]),
                Path.GetFileName(f["file"]),
                int.Parse(f["rows"], CultureInfo.InvariantCulture),
                f["every_row_occurs_an_even_number_of_times"] == "yes",
                int.TryParse(f["rows_outside_file_month_in_uk_local_time"], CultureInfo.InvariantCulture, out var outside) ? outside : null)),
        ];
    }

    private sealed record Fact(string Path, string Name, int Rows, bool Doubled, int? OutsideInUk);
}
