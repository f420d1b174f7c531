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
/// A made-up extract of each kind, with written text, officers, persons and references, through the wizard (taken in sealed, read, written and sealed, scanned),
/// beside the sqlite3 shell's .import of the same file; and the peak memory at two sizes. Then every published file.
/// </summary>
internal static class KindsBenchmark
{
    private const int Rows = 75_000;
    private const int MostTimes = 3;
    private const double MostGrowth = 0.10;

    public static async Task<int> Run()
    {
        var folder = Directory.CreateTempSubdirectory("scrutiny-kinds-").FullName;
        try
        {
            Say($"{Rows:N0} rows of each kind; at most {MostTimes} times for stop and search, at most {MostGrowth:P0} more memory at four times the rows for every kind");
            Say($"{"kind",-32}{"MB",6}{"ours ms",10}{"shell ms",10}{"ratio",8}{"of which scan",15}{"peak MiB",10}{"at x4",8}{"growth",9}");
            var right = true;
            foreach (var (kind, met) in KindsOfRecord.All.Select(k => (k.Kind, false)).Append((RecordKind.UseOfForce, true)))
            {
                right &= await One(folder, kind, met);
            }

            right &= await Published(folder);
            return right ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One extract in this process, then the time of the scan alone and the highest memory it ever held.</summary>
    public static async Task<int> Once(string folder, string file, string kind)
    {
        var (whole, scan) = await Load(folder, file, Enum.Parse<RecordKind>(kind));
        var peak = await ImportBenchmark.Peak();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{whole} {scan} {peak}"));
        return 0;
    }

    private static async Task<bool> One(string folder, RecordKind kind, bool met)
    {
        var name = met ? "UseOfForce, 271 columns" : kind.ToString();
        var file = Path.Combine(folder, "extract.csv");
        Write(file, kind, Rows, met);
        var ours = new List<(double Whole, double Scan, long Peak)>();
        var shell = new List<double>();
        for (var run = 0; run < 3; run++)
        {
            ours.Add(Child(folder, file, kind));
            shell.Add(ImportBenchmark.Shell(Path.Combine(folder, $"shell-{Guid.NewGuid():N}.db"), file));
        }

        var megabytes = new FileInfo(file).Length / 1_000_000d;
        Write(file, kind, Rows * 4, met);
        var large = Child(folder, file, kind);
        var middle = ours.OrderBy(o => o.Whole).ElementAt(1);
        var beside = shell.Order().ElementAt(1);
        var peak = ours.Max(o => o.Peak);
        var (ratio, growth) = (middle.Whole / beside, (large.Peak / (double)peak) - 1);
        Say($"{name,-32}{megabytes,6:F0}{middle.Whole,10:F0}{beside,10:F0}{ratio,8:F2}{middle.Scan,12:F0} ms{peak / 1024,10:N0}{large.Peak / 1024,8:N0}{growth,9:P1}");
        await Task.CompletedTask;
        return growth <= MostGrowth && (kind != RecordKind.StopAndSearch || ratio <= MostTimes);
    }

    private static (double Whole, double Scan, long Peak) Child(string folder, string file, RecordKind kind)
    {
        var target = Path.Combine(folder, Guid.NewGuid().ToString("N"));
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. ImportBenchmark.Self(), "kinds-once", target, file, kind.ToString()]) { RedirectStandardOutput = true };
        using var child = Process.Start(start)!;
        var words = child.StandardOutput.ReadToEnd().Trim().Split('\n')[^1].Split(' ');
        child.WaitForExit();
        Directory.Delete(target, recursive: true);
        return (double.Parse(words[0], CultureInfo.InvariantCulture), double.Parse(words[1], CultureInfo.InvariantCulture), long.Parse(words[2], CultureInfo.InvariantCulture));
    }

    private static async Task<(double Whole, double Scan)> Load(string folder, string file, RecordKind kind)
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
        await Intakes.LoadWaiting(provider);
        var whole = watch.Elapsed.TotalMilliseconds;
        var view = await sender.Ask(new GetIntake.Query(intake), liaison);
        return view.State == IntakeState.Loaded ? (whole, 0) : throw new InvalidOperationException(view.Problem);
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
