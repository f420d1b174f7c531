namespace ScrutinyPanels.Domain.Tests.Draws;

/// <summary>A test that needs Python 3; shown as skipped where there is none.</summary>
public sealed class PythonFactAttribute : FactAttribute
{
    public PythonFactAttribute()
    {
        if (Path is null)
        {
            Skip = "Python 3 is not installed.";
        }
    }

    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(System.IO.Path.PathSeparator)
        .Select(folder => System.IO.Path.Combine(folder, "python3"))
        .FirstOrDefault(File.Exists);
}
