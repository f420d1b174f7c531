using System.Globalization;

// The runtime looks for a class of this name, without a namespace, in the assembly that DOTNET_STARTUP_HOOKS names.
/// <summary>Inside the real program, where its memory is measured: whenever the test asks, collects what is no longer used and says how many bytes are left.</summary>
internal static class StartupHook
{
    public const string Variable = "SCRUTINY_TEST_MEMORY";

    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder)
        {
            new Thread(() => Answer(folder)) { IsBackground = true }.Start();
        }
    }

    /// <summary>Bytes that the program holds after a full collection.</summary>
    public static async Task<long> Ask(string folder)
    {
        var answer = Path.Combine(folder, "memory-answer");
        await File.WriteAllTextAsync(Path.Combine(folder, "memory-asked"), string.Empty);
        while (!File.Exists(answer))
        {
            await Task.Delay(50);
        }

        var bytes = long.Parse(await File.ReadAllTextAsync(answer), CultureInfo.InvariantCulture);
        File.Delete(answer);
        return bytes;
    }

    private static void Answer(string folder)
    {
        var (asked, answer) = (Path.Combine(folder, "memory-asked"), Path.Combine(folder, "memory-answer"));
        while (true)
        {
            Thread.Sleep(50);
            if (File.Exists(asked))
            {
                File.Delete(asked);
                GC.Collect();
                GC.WaitForPendingFinalizers();
                File.WriteAllText($"{answer}.new", GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture));
                File.Move($"{answer}.new", answer);
            }
        }
    }
}
