using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace ScrutinyPanels.Benchmarks;

/// <summary>Side-by-side runs, printed for a person to read. Never a test with a time limit.</summary>
internal static class Benchmarks
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["draw"]:
                return await DrawBenchmark.Run();
            case ["import"]:
                return await ImportBenchmark.Run();
            case ["import-once", var folder, var file]:
                return await ImportBenchmark.Once(folder, file);
        }

        var watch = Stopwatch.StartNew();
        Assembly.Load("ScrutinyPanels.Application");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"load Application: {watch.Elapsed.TotalMilliseconds:F1} ms"));
        return 0;
    }
}
