using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Benchmarks;

/// <summary>The import of the largest published file through the whole pipeline, beside the sqlite3 shell's .import of the same file, and its peak memory.</summary>
internal static class ImportBenchmark
{
    private const int Runs = 5;
    private const int MostTimes = 3;
    private const double MostGrowth = 0.10;

    public static async Task<int> Run()
    {
        if (SharedData.StopAndSearch is not { } data)
        {
            Say($"The published files (../shared/data/stop-and-search) are not here.");
            return 1;
        }

        var folder = Directory.CreateTempSubdirectory("scrutiny-import-").FullName;
        try
        {
            var file = Path.Combine(data, "metropolitan", "metropolitan-8-months-2015-to-2023-concatenated.csv");
            var times = await Times(folder, file);
            var memory = Memory(folder);
            return times && memory ? 0 : 1;
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One import in this process, then the highest memory it ever held; run as a process of its own for each size.</summary>
    public static async Task<int> Once(string folder, string file)
    {
        await Load(folder, "metropolitan", file);
        Console.WriteLine(await Peak());
        return 0;
    }

    private static async Task<bool> Times(string folder, string file)
    {
        var ours = new List<double>();
        var shell = new List<double>();
        var reading = new List<double>();

        // The first of each warms up and is not counted.
        for (var run = 0; run <= Runs; run++)
        {
            ours.Add(await Load(Path.Combine(folder, $"ours-{run}"), "metropolitan", file));
            shell.Add(Shell(Path.Combine(folder, $"shell-{run}.db"), file));
            reading.Add(ReadOurs(file));
        }

        var (a, b) = (Median(ours), Median(shell));
        Say($"102,692 rows, 22 MB, median of {Runs}, {Pragmas(Path.Combine(folder, "ours-1"))}");
        Say($"import, from open to commit:     {a,8:F0} ms   ({List(ours)})");
        Say($"sqlite3 shell, .import:          {b,8:F0} ms   ({List(shell)})");
        Say($"ratio:                           {a / b,8:F2}      (at most {MostTimes})");
        Say($"reading and checking once, ours: {Median(reading),8:F0} ms   ({List(reading)})");
        return a / b <= MostTimes;
    }

    private static bool Memory(string folder)
    {
        var peaks = new List<long>();
        foreach (var rows in new[] { 100_000, 1_000_000 })
        {
            var file = Path.Combine(folder, $"made-up-{rows}.csv");
            Write(file, rows);
            var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), "import-once", Path.Combine(folder, $"memory-{rows}"), file]) { RedirectStandardOutput = true };
            using var child = Process.Start(start)!;
            peaks.Add(long.Parse(child.StandardOutput.ReadToEnd().Trim().Split('\n')[^1], CultureInfo.InvariantCulture));
            child.WaitForExit();
            Say($"peak memory, {rows,9:N0} rows:      {peaks[^1] / 1024,8:N0} MiB");
        }

        var growth = (peaks[1] / (double)peaks[0]) - 1;
        Say($"growth from the first to the second: {growth:P1} (at most {MostGrowth:P0})");
        return growth <= MostGrowth;
    }

    internal static string[] Self() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Assembly.GetExecutingAssembly().Location] : [];

    private static void Write(string path, int rows)
    {
        var chance = new Random(rows);
        using var file = new StreamWriter(path);
        file.Write(CsvFiles.Header + "\n");
        for (var i = 0; i < rows; i++)
        {
            file.Write(string.Join(',', CsvFiles.Row(chance)) + "\n");
        }
    }

    private static async Task<double> Load(string folder, string force, string file)
    {
        await using var provider = Services(folder);
        await provider.GetRequiredService<DatabaseStart>().Migrate();
        var sender = provider.GetRequiredService<Sender>();
        var watch = Stopwatch.StartNew();
        await using (var content = File.OpenRead(file))
        {
            await sender.Send(new LoadRecords.Command(force, Path.GetFileName(file), content), Caller.Operator);
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The application over a new database in a folder.</summary>
    public static ServiceProvider Services(string folder)
    {
        Directory.CreateDirectory(folder);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Storage:Folder"] = folder }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDataProtection();
        services.AddApplication(configuration, folder);
        return services.BuildServiceProvider();
    }

    /// <summary>Published files one after the other into one database.</summary>
    public static async Task<double> LoadAll(string folder, IReadOnlyList<string> files)
    {
        await using var provider = Services(folder);
        await provider.GetRequiredService<DatabaseStart>().Migrate();
        var sender = provider.GetRequiredService<Sender>();
        var watch = Stopwatch.StartNew();
        foreach (var file in files)
        {
            var name = Path.GetFileName(file);
            var slug = KnownForces.All.Select(f => f.Slug).Where(s => name.Contains(s, StringComparison.Ordinal)).MaxBy(s => s.Length)!;
            await using var content = File.OpenRead(file);
            await sender.Send(new LoadRecords.Command(slug, name, content), Caller.Operator);
        }

        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>The highest memory this process ever held, in KiB.</summary>
    public static async Task<long> Peak() => long.Parse(
        (await File.ReadAllLinesAsync("/proc/self/status")).First(l => l.StartsWith("VmHWM", StringComparison.Ordinal)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);

    internal static double Shell(string database, string file)
    {
        var start = new ProcessStartInfo("sqlite3", ["-cmd", "PRAGMA journal_mode=WAL;", "-cmd", "PRAGMA synchronous=FULL;", database, $".import --csv {file} t"]) { RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        using var shell = Process.Start(start)!;
        shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        return shell.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("sqlite3 failed.");
    }

    private static double ReadOurs(string file)
    {
        var watch = Stopwatch.StartNew();
        using var content = File.OpenRead(file);
        var rows = FileCheck.Check(content, ColumnPlan.Published(), null, new RecordValues(ColumnPlan.Published(), [])).Contents.Rows;
        return rows == 102_692 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException("Not the file that was meant.");
    }

    private static string Pragmas(string folder)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "scrutiny.db")}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        return $"journal {command.ExecuteScalar()}, synchronous FULL";
    }

    private static double Median(List<double> times) => times.Skip(1).Order().ElementAt(Runs / 2);

    private static string List(List<double> times) => string.Join(", ", times.Skip(1).Select(m => m.ToString("F0", CultureInfo.InvariantCulture)));

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
