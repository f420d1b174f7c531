using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Benchmarks;

/// <summary>
/// A made-up extract of each kind, with written text, officers, persons and references, through the wizard (taken in sealed, read, written and sealed),
/// beside the sqlite3 shell's .import of the same file; what the jobs behind it take, the comparison and the privacy scan of the first records; and the peak memory of it all at two sizes.
/// Then every published file.
/// </summary>
internal static class KindsBenchmark
{
    private const int Rows = 75_000;
    private const int Runs = 5;
    private const int WarmUps = 2;
    private const int MostTimes = 3;
    private const double MostGrowth = 0.10;

    /// <summary>All kinds and all published files, or one kind alone.</summary>
    public static async Task<int> Run(string? only)
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-kinds-").FullName;
        try
        {
            Say($"{Rows:N0} rows of each kind; at most {MostTimes} times for stop and search, at most {MostGrowth:P0} more memory at four times the rows for every kind");
            Say($"{"kind",-32}{"MB",6}{"ours ms",10}{"shell ms",10}{"ratio",8}{"compare ms",12}{"scan/1,000",12}{"peak MiB",10}{"at x4",8}{"growth",9}");
            var right = true;
            foreach (var (kind, met) in KindsOfRecord.All.Where(k => only is null || k.Kind.ToString() == only).Select(k => (k.Kind, false)).Concat(only is null ? [(RecordKind.UseOfForce, true)] : []))
            {
                right &= await One(folder, kind, met);
            }

            if (only is null)
            {
                right &= await Published(folder);
            }

            return right ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One extract in this process, then the highest memory it ever held.</summary>
    public static async Task<int> Once(string folder, string file, string kind)
    {
        await Load(folder, file, Enum.Parse<RecordKind>(kind));
        Console.WriteLine(await ImportBenchmark.Peak());
        return 0;
    }

    private static async Task<bool> One(string folder, RecordKind kind, bool met)
    {
        var name = met ? "UseOfForce, 271 columns" : kind.ToString();
        var file = Path.Combine(folder, "extract.csv");
        Write(file, kind, Rows, met);
        var ours = new List<(double Whole, double Compare, double Scan)>();
        var shell = new List<double>();

        // The first two of each warm up and are not counted.
        for (var run = 0; run < WarmUps + Runs; run++)
        {
            ours.Add(await Load(Target(folder), file, kind));
            shell.Add(ImportBenchmark.Shell(Path.Combine(folder, $"shell-{Guid.NewGuid():N}.db"), file));
        }

        var megabytes = new FileInfo(file).Length / 1_000_000d;
        var peak = Peak(folder, file, kind);
        Write(file, kind, Rows * 4, met);
        var large = Peak(folder, file, kind);
        var middle = ours.Skip(WarmUps).OrderBy(o => o.Whole).ElementAt(Runs / 2);
        var beside = shell.Skip(WarmUps).Order().ElementAt(Runs / 2);
        var (ratio, growth) = (middle.Whole / beside, (large / (double)peak) - 1);
        Say($"{name,-32}{megabytes,6:F0}{middle.Whole,10:F0}{beside,10:F0}{ratio,8:F2}{middle.Compare,12:F0}{middle.Scan,12:F0}{peak / 1024,10:N0}{large / 1024,8:N0}{growth,9:P1}");
        return growth <= MostGrowth && (kind != RecordKind.StopAndSearch || ratio <= MostTimes);
    }

    /// <summary>The highest memory, in kilobytes, of a process that does nothing else.</summary>
    private static long Peak(string folder, string file, RecordKind kind)
    {
        var target = Target(folder);
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. ImportBenchmark.Self(), "kinds-once", target, file, kind.ToString()]) { RedirectStandardOutput = true };
        using var child = Process.Start(start)!;
        var words = child.StandardOutput.ReadToEnd().Trim().Split('\n')[^1];
        child.WaitForExit();
        Directory.Delete(target, recursive: true);
        return long.Parse(words, CultureInfo.InvariantCulture);
    }

    private static string Target(string folder) => Path.Combine(folder, Guid.NewGuid().ToString("N"));

    private static async Task<(double Whole, double Compare, double Scan)> Load(string folder, string file, RecordKind kind)
    {
        await using var provider = ImportBenchmark.Services(folder);
        await provider.GetRequiredService<DatabaseStart>().Migrate();
        var liaison = await LiaisonOf(provider, "testshire");
        var sender = provider.GetRequiredService<Sender>();
        var watch = Stopwatch.StartNew();
        IntakeId intake;
        await using (var content = File.OpenRead(file))
        {
            intake = await sender.Send(new StartIntake.Command("testshire", RecordKinds.Code(kind), "extract.csv", content), liaison);
        }

        var columns = (await sender.Ask(new GetIntake.Query(intake), liaison)).Columns;
        await sender.Send(new MatchColumns.Command(intake, [.. columns.Select(c => c.Target)]), liaison);
        var jobs = provider.GetRequiredService<IntakeReader>();
        await jobs.LoadNext();
        var whole = watch.Elapsed.TotalMilliseconds;
        var view = await sender.Ask(new GetIntake.Query(intake), liaison);
        if (view.BatchId is not { } batch)
        {
            throw new InvalidOperationException(view.Problem);
        }

        watch.Restart();
        await jobs.DoNext();
        var compare = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        await jobs.DoNext();
        var scan = watch.Elapsed.TotalMilliseconds * 1_000 / (await sender.Ask(new GetBatch.Query(new(batch)), liaison)).ScannedRows;
        return (whole, compare, scan);
    }

    /// <summary>A made-up force with somebody who speaks for it.</summary>
    private static async Task<Caller> LiaisonOf(IServiceProvider services, string slug)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        var area = Area.Establish("Testshire oversight office", slug, "Nobody: everything here is made up");
        var force = Force.Register("Testshire", slug, string.Empty);
        force.PlaceUnder(area.Id);
        var account = new Account { Id = Guid.CreateVersion7(), DisplayName = "Liaison", UserName = "liaison@example.org", NormalizedUserName = "LIAISON@EXAMPLE.ORG" };
        db.AddRange(area, force, account, Grant.Give(new UserId(account.Id), Role.ForceLiaison, force.Id.Value, DateTimeOffset.UtcNow));
        await db.SaveChangesAsync();
        return Caller.Person(new UserId(account.Id));
    }

    private static async Task<bool> Published(string folder)
    {
        if (SharedData.StopAndSearch is not { } data)
        {
            Say($"The published files (../shared/data/stop-and-search) are not here.");
            return false;
        }

        var files = Directory.GetFiles(data, "*-stop-and-search.csv", SearchOption.AllDirectories).Append(Path.Combine(data, "metropolitan", "metropolitan-8-months-2015-to-2023-concatenated.csv")).Order(StringComparer.Ordinal).ToList();
        var ours = new List<double>();
        var shell = new List<double>();
        for (var run = 0; run < 3; run++)
        {
            ours.Add(await ImportBenchmark.LoadAll(Path.Combine(folder, $"all-{run}"), files));
            shell.Add(files.Sum(f => ImportBenchmark.Shell(Path.Combine(folder, $"all-shell-{run}.db"), f)));
        }

        var (a, b) = (ours.Order().ElementAt(1), shell.Order().ElementAt(1));
        Say($"all {files.Count} published files, one import each: {a:F0} ms beside {b:F0} ms: {a / b:F2} (at most {MostTimes})");
        return a / b <= MostTimes;
    }

    private static void Write(string path, RecordKind kind, int rows, bool met)
    {
        using var file = File.Create(path);
        Extracts.Write(file, kind, rows, seed: rows, met);
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
