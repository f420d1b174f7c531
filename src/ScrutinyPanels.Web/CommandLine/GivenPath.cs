namespace ScrutinyPanels.Web.CommandLine;

/// <summary>A path as it was typed. dotnet run starts the program in the project's own folder; the shell's folder, which the path is meant from, is in PWD.</summary>
internal static class GivenPath
{
    public static string Find(string path) =>
        !File.Exists(path) && Environment.GetEnvironmentVariable("PWD") is { Length: > 0 } shell && File.Exists(Path.Combine(shell, path)) ? Path.Combine(shell, path) : path;
}
