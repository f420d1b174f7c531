using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScrutinyPanels.Architecture.Tests;

/// <summary>Rules about the text of the files.</summary>
public partial class TextTests
{
    private static readonly IReadOnlyList<string> Razor = Tree.Files("src", ".razor");

    private static readonly IReadOnlyList<string> Code = Tree.Files("src", ".cs");

    [Fact]
    public void Razor_files_keep_their_size()
    {
        var wrong = new List<string>();
        foreach (var file in Razor)
        {
            var lines = File.ReadAllLines(file);
            var isPage = lines.Any(l => l.StartsWith("@page ", StringComparison.Ordinal));
            Most(file, "lines", lines.Length, isPage ? 100 : 150);
            var code = Array.FindIndex(lines, l => l.StartsWith("@code", StringComparison.Ordinal));
            if (code >= 0)
            {
                Most(file, "lines of @code", lines.Skip(code + 1).Count(l => l.Trim() is not "" and not "{" and not "}"), 15);
                Most(file, "code-behind beside @code", File.Exists(file + ".cs") ? 1 : 0, 0);
            }

            var behind = File.Exists(file + ".cs") ? File.ReadAllLines(file + ".cs") : [];
            Most(file + ".cs", "lines", behind.Length, 120);
            Most(file, "injected services", lines.Concat(behind).Count(l => InjectPattern().IsMatch(l)), 3);
        }

        Assert.True(Razor.Count > 20);
        None.Of(wrong);

        void Most(string file, string what, int count, int limit)
        {
            if (count > limit)
            {
                wrong.Add($"{Tree.Short(file)}: {count} {what}, at most {limit}");
            }
        }
    }

    [Fact]
    public void A_file_of_code_has_at_most_400_lines()
    {
        var files = Code.Concat(Tree.Files("tests", ".cs")).ToList();

        Assert.True(files.Count > 50);
        Assert.DoesNotContain(files.Select(f => (Name: Tree.Short(f), File.ReadAllLines(f).Length)), f => f.Length > 400);
    }

    [Fact]
    public void Nothing_is_injected_for_all_pages_at_once()
    {
        var imports = Razor.Where(f => Path.GetFileName(f) == "_Imports.razor").ToList();

        Assert.NotEmpty(imports);
        Assert.DoesNotContain(imports, f => File.ReadAllText(f).Contains("@inject", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(@"\bstyle\s*=")]
    [InlineData("<style")]
    [InlineData("StreamRendering")]
    [InlineData("async void")]
    [InlineData(@"Task\.Run\(")]
    [InlineData(@"[^@\w](?-i:on(click|load|change|submit))\s*=\s*""[^@]")]
    public void A_page_does_not_hold(string pattern)
    {
        var files = Razor.Concat(Razor.Select(f => f + ".cs").Where(File.Exists)).ToList();

        Assert.True(files.Count > 20);
        None.Of(Found(files, new Regex(pattern, RegexOptions.IgnoreCase)));
    }

    [Fact]
    public void Nobody_but_the_pipeline_catches_everything()
    {
        var files = Code.Where(f => !Tree.Short(f).StartsWith("src/ScrutinyPanels.Application/Messaging/", StringComparison.Ordinal)
            && Tree.Short(f) != "src/ScrutinyPanels.Web/Send/Dispatcher.cs").ToList();

        Assert.True(files.Count > 50);
        None.Of(Found(files, BroadCatchPattern()));
    }

    [Theory]
    [InlineData(@"\b(TODO|HACK|FIXME|XXX)\b")]
    [InlineData(@"#(region|pragma warning disable|nullable disable)\b")]
    public void The_code_does_not_hold(string pattern)
    {
        var files = Code.Concat(Razor).ToList();

        Assert.True(files.Count > 50);
        None.Of(Found(files, new Regex(pattern)));
    }

    [Fact]
    public void Every_word_that_a_page_asks_for_is_in_the_resource_file_of_its_room()
    {
        var asked = 0;
        var wrong = new List<string>();
        foreach (var resource in Tree.Files("src/ScrutinyPanels.Web", "Words.resx"))
        {
            var words = XDocument.Load(resource).Root!.Elements("data").Select(d => d.Attribute("name")!.Value).ToList();
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(resource)!).Where(f => f.EndsWith(".razor", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal)))
            {
                foreach (var match in WordPattern().Matches(File.ReadAllText(file)).Cast<Match>())
                {
                    asked++;
                    var word = match.Groups["word"].Value;
                    var known = match.Groups["open"].Success ? words.Any(w => w.StartsWith(word, StringComparison.Ordinal)) : words.Contains(word);
                    if (!known)
                    {
                        wrong.Add($"{Tree.Short(file)} asks for {word}");
                    }
                }
            }

            wrong.AddRange(words.GroupBy(w => w).Where(g => g.Count() > 1).Select(g => $"{Tree.Short(resource)} has {g.Key} twice"));
        }

        Assert.True(asked > 0);
        None.Of(wrong);
    }

    private static IEnumerable<string> Found(IEnumerable<string> files, Regex pattern) => files.SelectMany(f => File.ReadAllLines(f)
        .Select((line, index) => (line, index))
        .Where(l => pattern.IsMatch(l.line))
        .Select(l => $"{Tree.Short(f)}:{l.index + 1}: {l.line.Trim()}"));

    [GeneratedRegex(@"^\s*(@inject\s|\[Inject\])")]
    private static partial Regex InjectPattern();

    // A catch of Exception that names the kinds it takes in its filter is as narrow as several catches.
    [GeneratedRegex(@"\bcatch\s*(\(\s*(System\.)?Exception\b(?![^)]*\)\s*when \(\w+ is (?!not))|\{|$)")]
    private static partial Regex BroadCatchPattern();

    // W["Key"], and W[$"Grade_{…}"], of which the part before the first brace has to begin some key.
    [GeneratedRegex(@"\bW\[(?:""(?<word>[^""]+)""|\$""(?<word>[^""{]+)(?<open>\{))")]
    private static partial Regex WordPattern();
}
