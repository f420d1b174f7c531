namespace ScrutinyPanels.Journeys;

/// <summary>Where the project's files are.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ScrutinyPanels.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run from inside the project's folder.");
        }

        return folder.FullName;
    }
}
