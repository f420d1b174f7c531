namespace ScrutinyPanels.Architecture.Tests;

/// <summary>The files of the repository, for rules that are about text.</summary>
internal static class Tree
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "Migrations", "TestResults"];

    public static string Root { get; } = FindRoot();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files of a folder by ending, without what is built or generated.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] endings) =>
    [
        .. Directory.EnumerateFiles(PathTo(folder.Split('/')), "*", SearchOption.AllDirectories)
            .Where(f => endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)))
            .Where(f => !Path.GetRelativePath(Root, f).Split(Path.DirectorySeparatorChar).Intersect(NotOurs).Any())
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>How a file is named in a message.</summary>
    public static string Short(string file) => Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ScrutinyPanels.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
