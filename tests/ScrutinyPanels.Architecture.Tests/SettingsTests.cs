using System.Text.RegularExpressions;

namespace ScrutinyPanels.Architecture.Tests;

public partial class SettingsTests
{
    [Fact]
    public void Every_setting_that_the_code_reads_is_in_the_list_of_settings_and_the_other_way_round()
    {
        var top = Top();
        var read = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(top, "src"), "*.cs", SearchOption.AllDirectories).Where(IsWrittenHere))
        {
            var code = File.ReadAllText(file);
            foreach (Match key in Keys().Matches(code))
            {
                read.Add(key.Groups[1].Value);
            }

            foreach (Match connection in Connections().Matches(code))
            {
                read.Add($"ConnectionStrings:{connection.Groups[1].Value}");
            }

            // A section that is read whole: each property of the settings record is a key.
            foreach (Match section in Sections().Matches(code))
            {
                var properties = Properties().Matches(code).Select(p => $"{section.Groups[1].Value}:{p.Groups[1].Value}").ToList();
                Assert.NotEmpty(properties);
                read.UnionWith(properties);
            }
        }

        var listed = Rows().Matches(File.ReadAllText(Path.Combine(top, "docs", "settings.md"))).Select(m => m.Groups[1].Value).ToList();

        Assert.Contains("Database:Provider", read);
        Assert.Contains("SignIn:SecondFactor", read);
        Assert.Equal(read, listed.Order(StringComparer.Ordinal));
    }

    private static bool IsWrittenHere(string file) => !file.Split(Path.DirectorySeparatorChar).Any(f => f is "obj" or "bin" or "Migrations" or "node_modules");

    private static string Top()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ScrutinyPanels.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the tree.");
    }

    // Any text of the shape Section:Key; migrations hold others of the same shape.
    [GeneratedRegex("\"([A-Z][A-Za-z]+:[A-Z][A-Za-z:]+)\"")]
    private static partial Regex Keys();

    [GeneratedRegex("""GetConnectionString\("([A-Za-z]+)"\)""")]
    private static partial Regex Connections();

    [GeneratedRegex("""GetSection\("([A-Za-z]+)"\)""")]
    private static partial Regex Sections();

    [GeneratedRegex("""public [A-Za-z?]+ ([A-Za-z]+) \{ get; init; \}""")]
    private static partial Regex Properties();

    [GeneratedRegex("""^\| `([A-Za-z:]+)` \|""", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
