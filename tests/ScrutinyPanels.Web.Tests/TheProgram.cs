using System.Diagnostics;

namespace ScrutinyPanels.Web.Tests;

/// <summary>The program itself as "dotnet run" starts it: in a folder of its own, while the shell that it was typed in stands in another.</summary>
internal static class TheProgram
{
    /// <summary>Runs to the end, whoever ends it; the shell's folder is also where the program keeps its things.</summary>
    public static async Task<(int Code, string Said, string Complaints)> Run(string shell, string[] arguments, params (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ScrutinyPanels.Web.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = AppContext.BaseDirectory,
            Environment = { ["PWD"] = shell, ["Storage__Folder"] = shell, ["DOTNET_ENVIRONMENT"] = "Production" },
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        using var program = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var complaints = program.StandardError.ReadToEndAsync();
        var said = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        return (program.ExitCode, said, await complaints);
    }
}
