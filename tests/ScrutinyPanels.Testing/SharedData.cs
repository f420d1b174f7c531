namespace ScrutinyPanels.Testing;

/// <summary>The published files beside the tree, in ../shared/data; tests that need them are skipped where they are not.</summary>
public static class SharedData
{
    /// <summary>The folder with file-facts.csv; none where the data are not there.</summary>
    public static string? StopAndSearch { get; } = Find();

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ScrutinyPanels.sln")))
        {
            folder = folder.Parent;
        }

        var data = Path.Combine(folder?.Parent?.FullName ?? string.Empty, "shared", "data", "stop-and-search");
        return File.Exists(Path.Combine(data, "file-facts.csv")) ? data : null;
    }
}
