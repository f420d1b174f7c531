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

/// <summary>Freezing and drawing from 100,000 encounters through the whole pipeline, beside one plain program on a copy of the same database.</summary>
internal static class DrawBenchmark
{
    private const int Encounters = 100_000;
    private const int PerMonth = 10_000;
    private const int Runs = 5;

    private static readonly string[] Columns = ["Id", "BatchId", "Month", "SetAside"];

    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-draw-").FullName;
        try
        {
            var (panel, force, chair) = await Fill(Path.Combine(folder, "full"));
            var ours = new List<double>();
            var plain = new List<double>();

            // The first of each warms up and is not counted.
            for (var run = 0; run <= Runs; run++)
            {
                ours.Add(await Ours(Copy(folder, $"ours-{run}"), panel, force, chair));
                plain.Add(PlainDraw.Run(Path.Combine(Copy(folder, $"plain-{run}"), "scrutiny.db"), 12, "4 1 6 2"));
            }

            var (a, b) = (Median(ours), Median(plain));
            Say($"{Encounters:N0} encounters, median of {Runs}, WAL, synchronous FULL");
            Say($"freeze and draw, whole pipeline: {a,8:F0} ms   ({string.Join(", ", ours.Skip(1).Select(m => m.ToString("F0", CultureInfo.InvariantCulture)))})");
            Say($"one plain program:               {b,8:F0} ms   ({string.Join(", ", plain.Skip(1).Select(m => m.ToString("F0", CultureInfo.InvariantCulture)))})");
            Say($"ratio:                           {a / b,8:F2}      (at most 2)");
            return a / b <= 2 ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> Ours(string folder, PanelId panel, ForceId force, UserId chair)
    {
        await using var services = Services(folder);
        var sender = services.GetRequiredService<Sender>();
        var caller = Caller.Person(chair);

        // A service that is running has its model built; building it is no part of a draw.
        await sender.Ask(new ListDraws.Query(), caller);
        var watch = Stopwatch.StartNew();
        var draw = await sender.Send(new FreezeDraw.Command(panel, force, "2023-01", "2023-10", 12), caller);
        await sender.Send(new SeedDraw.Command(draw, "4 1 6 2"), caller);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<(PanelId Panel, ForceId Force, UserId Chair)> Fill(string folder)
    {
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

        for (var batch = 1; batch <= Encounters / PerMonth; batch++)
        {
            var month = new Month(2023, batch);
            var contents = new BatchContents(Guid.NewGuid().ToString("N"), PerMonth, PerMonth, 0, month, month, false, false, []);
            var loaded = ImportBatch.Load(new(batch), force, RecordKind.StopAndSearch, $"{month}-benchmark-stop-and-search.csv", month, 1, contents, null, now);
            loaded.Release(force, Actor.Operator, now);
            db.Add(loaded);
            await db.SaveChangesAsync();
            var id = loaded.Id;
            await BulkInsert.Rows(
                db,
                "Encounters",
                Columns,
                Enumerable.Range(1, PerMonth).Select(row => new object?[] { EncounterId.For(id, row).Value, id.Value, month.Number, false }),
                default);
        }

        await transaction.CommitAsync();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");
        return (panel.Id, force.Id, chair);
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
        SqliteConnection.ClearAllPools();
        var to = Path.Combine(folder, name);
        Directory.CreateDirectory(to);
        File.Copy(Path.Combine(folder, "full", "scrutiny.db"), Path.Combine(to, "scrutiny.db"));
        return to;
    }

    private static double Median(List<double> measured) => measured.Skip(1).Order().ElementAt(Runs / 2);

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
