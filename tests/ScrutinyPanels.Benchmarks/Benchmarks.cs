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
            case ["draw-once", var folder]:
                return await DrawBenchmark.Once(folder);
            case ["import"]:
                return await ImportBenchmark.Run();
            case ["kinds", .. var only] when only.Length < 2:
                return await KindsBenchmark.Run(only.FirstOrDefault());
            case ["kinds-once", var folder, var file, var kind]:
                return await KindsBenchmark.Once(folder, file, kind);
            case ["import-once", var folder, var file]:
                return await ImportBenchmark.Once(folder, file);
            case ["public"]:
                return await PublicBenchmark.Run();
            case ["serve", .. var rest]:
                return PublicBenchmark.Serve(rest);
            default:
                await Console.Error.WriteLineAsync("Say which: import, kinds, draw or public.");
                return 1;
        }
    }
}
