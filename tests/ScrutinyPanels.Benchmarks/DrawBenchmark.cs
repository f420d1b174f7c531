using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Benchmarks;

/// <summary>Freezing and drawing from 1,000,000 encounters through the whole pipeline, beside one plain program on a copy of the same database, and the peak memory of it at a tenth of the size and at the whole.</summary>
internal static class DrawBenchmark
{
    private const int Encounters = 1_000_000;
    private const int Months = 10;
    private const int Runs = 3;
    private const double MostTimes = 2;
    private const double MostGrowth = 0.10;

    private static readonly string[] Columns = ["Id", "BatchId", "Month", "SetAside"];

    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-draw-").FullName;
        try
        {
            var tenth = await Peak(Path.Combine(folder, "tenth"), Encounters / 10);
            var whole = await Peak(Path.Combine(folder, "full"), Encounters);
            var ours = new List<double>();
            var plain = new List<double>();

            // The first of each warms up and is not counted.
            for (var run = 0; run <= Runs; run++)
            {
                var copy = Copy(folder, "copy");
                ours.Add(await Ours(copy));
                Remove(copy);
                copy = Copy(folder, "copy");
                plain.Add(PlainDraw.Run(Path.Combine(copy, "scrutiny.db"), 12, "4 1 6 2"));
                Remove(copy);
            }

            var (a, b) = (Median(ours), Median(plain));
            var growth = (whole / (double)tenth) - 1;
            Say($"{Encounters:N0} encounters, median of {Runs}, WAL, synchronous FULL");
            Say($"freeze and draw, whole pipeline: {a,8:F0} ms   ({string.Join(", ", ours.Skip(1).Select(m => m.ToString("F0", CultureInfo.InvariantCulture)))})");
            Say($"one plain program:               {b,8:F0} ms   ({string.Join(", ", plain.Skip(1).Select(m => m.ToString("F0", CultureInfo.InvariantCulture)))})");
            Say($"ratio:                           {a / b,8:F2}      (at most {MostTimes})");
            Say($"peak memory: {tenth / 1024:N0} MiB for {Encounters / 10:N0}, {whole / 1024:N0} MiB for {Encounters:N0}: {growth:P1} (at most {MostGrowth:P0})");
            return a / b <= MostTimes && growth <= MostGrowth ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One draw in this process, then the highest memory it ever held.</summary>
    public static async Task<int> Once(string folder)
    {
        await Ours(folder);
        Console.WriteLine(await ImportBenchmark.Peak());
        return 0;
    }

    /// <summary>The highest memory, in kilobytes, of a process that does nothing else.</summary>
    private static async Task<long> Peak(string folder, int encounters)
    {
        await Fill(folder, encounters);
        var copy = folder + "-once";
        CopyTo(folder, copy);
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [.. ImportBenchmark.Self(), "draw-once", copy]) { RedirectStandardOutput = true })!;
        var words = (await child.StandardOutput.ReadToEndAsync()).Trim().Split('\n')[^1];
        await child.WaitForExitAsync();
        Remove(copy);
        return long.Parse(words, CultureInfo.InvariantCulture);
    }

    private static async Task<double> Ours(string folder)
    {
        await using var services = Services(folder);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();

        // A service that is running has its model built; building it is no part of a draw.
        var (panel, force) = (await db.Panels.Where(p => p.Slug == "benchmark-panel").Select(p => p.Id).SingleAsync(), await db.Forces.Where(f => f.Slug == "benchmark").Select(f => f.Id).SingleAsync());
        var caller = Caller.Person(await db.Grants.Where(g => g.Role == Role.Chair).Select(g => g.UserId).SingleAsync());
        var sender = services.GetRequiredService<Sender>();
        await sender.Ask(new ListDraws.Query(), caller);
        var watch = Stopwatch.StartNew();
        var draw = await sender.Send(new FreezeDraw.Command(panel, force, "2023-01", "2023-10", 12), caller);
        await sender.Send(new SeedDraw.Command(draw, "4 1 6 2"), caller);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task Fill(string folder, int encounters)
    {
        var perMonth = encounters / Months;
        Directory.CreateDirectory(folder);
        await using var services = Services(folder);
        await services.GetRequiredService<DatabaseStart>().Migrate();
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var now = DateTimeOffset.UtcNow;
        var area = Area.Establish("Benchmark office", "benchmark", string.Empty);
        var force = Force.Register("Benchmark", "benchmark", string.Empty);
        force.PlaceUnder(area.Id);
        var panel = Panel.SetUp(area, "Benchmark panel", "benchmark-panel", string.Empty, string.Empty, Presets.BedfordshireLike, now);
        panel.Cover(force, RecordKind.StopAndSearch);
        var chair = new UserId(Guid.CreateVersion7());
        db.AddRange(area, force, panel, Grant.Give(chair, Role.Chair, panel.Id.Value, now));
        for (var member = 0; member < 12; member++)
        {
            db.Add(Grant.Give(new UserId(Guid.CreateVersion7()), Role.Member, panel.Id.Value, now));
        }

        for (var batch = 1; batch <= Months; batch++)
        {
            var month = new Month(2023, batch);
            var contents = new BatchContents(Guid.NewGuid().ToString("N"), perMonth, perMonth, 0, month, month, false, false, []);
            var loaded = ImportBatch.Load(new(batch), force, RecordKind.StopAndSearch, $"{month}-benchmark-stop-and-search.csv", month, 1, contents, null, now);
            loaded.Release(force, Actor.Operator, now);
            db.Add(loaded);
            await db.SaveChangesAsync();
            var id = loaded.Id;
            await BulkInsert.Rows(
                db,
                "Encounters",
                Columns,
                Enumerable.Range(1, perMonth).Select(row => new object?[] { EncounterId.For(id, row).Value, id.Value, month.Number, false }),
                default);
        }

        await transaction.CommitAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private static ServiceProvider Services(string folder)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Folder"] = folder }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDataProtection();
        services.AddApplication(settings, folder);
        return services.BuildServiceProvider();
    }

    private static string Copy(string folder, string name)
    {
        var to = Path.Combine(folder, name);
        CopyTo(Path.Combine(folder, "full"), to);
        return to;
    }

    private static void CopyTo(string folder, string to)
    {
        SqliteConnection.ClearAllPools();
        Directory.CreateDirectory(to);
        File.Copy(Path.Combine(folder, "scrutiny.db"), Path.Combine(to, "scrutiny.db"));
    }

    private static void Remove(string folder)
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static double Median(List<double> measured) => measured.Skip(1).Order().ElementAt(Runs / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
