namespace ScrutinyPanels.Domain.Tests.Encounters.Kinds;

/// <summary>A test that needs the published column names of the Metropolitan Police; shown as skipped where they are not beside the tree.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MetHeadingsFactAttribute : FactAttribute
{
    private const string Name = "mps-use-of-force-fy2020-21-column-names.csv";

    public MetHeadingsFactAttribute()
    {
        if (File is null)
        {
            Skip = $"The published column names (../shared/data/use-of-force/{Name}) are not here.";
        }
    }

    /// <summary>The file with the headings; none where the data are not there.</summary>
    public static string? File { get; } = Find();

    private static string? Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "ScrutinyPanels.sln")))
        {
            folder = folder.Parent;
        }

        var file = Path.Combine(folder?.Parent?.FullName ?? string.Empty, "shared", "data", "use-of-force", Name);
        return System.IO.File.Exists(file) ? file : null;
    }
}
