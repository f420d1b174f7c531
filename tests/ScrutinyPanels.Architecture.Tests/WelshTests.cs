using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ScrutinyPanels.Architecture.Tests;

/// <summary>What the public can read is there in Welsh as well: each words file in whose folder a public page stands, the frame, the components and the letters.</summary>
public partial class WelshTests
{
    private const string PublicLayout = "@layout PublicLayout";

    private static readonly string[] Always =
    [
        "src/ScrutinyPanels.Web/Shell/ShellWords.resx",
        "src/ScrutinyPanels.Components/Words.resx",
        "src/ScrutinyPanels.Application/Outside/Mail/MessageWords.resx",
    ];

    /// <summary>What is the same in both languages: names, and the word for each language.</summary>
    private static readonly string[] Same =
        ["InEnglish", "InWelsh", "Privacy_CookieFormName", "Privacy_CookieHalfWayName", "Privacy_CookieSayingName", "Privacy_CookieSessionName", "ServiceName", "Nav_Log", "Meeting_Agenda"];

    [Fact]
    public void Every_word_that_the_public_can_read_is_there_in_Welsh()
    {
        var files = PublicFiles();
        None.Of(Always.Append("src/ScrutinyPanels.Web/Features/Publication/PublicationWords.resx").Append("src/ScrutinyPanels.Web/Features/Meetings/Minuting/MinutingWords.resx")
            .Except(files.Select(Tree.Short)));
        None.Of(files.SelectMany(f => WordsOf(f).Keys.Except(WordsOf(WelshOf(f)).Keys).Select(k => $"{Tree.Short(f)}: {k} has no Welsh")));
    }

    [Fact]
    public void A_folder_with_a_public_page_keeps_its_words_beside_it()
    {
        var pages = Tree.Files("src/ScrutinyPanels.Web", ".razor").Where(IsPublic).ToList();
        Assert.True(pages.Count >= 7);
        None.Of(pages.Where(p => !Directory.EnumerateFiles(Path.GetDirectoryName(p)!, "*Words.resx").Any()).Select(Tree.Short));
    }

    [Fact]
    public void What_is_in_Welsh_is_there_in_English_takes_the_same_values_and_is_not_English()
    {
        var files = Tree.Files("src", ".cy.resx");
        Assert.True(files.Count >= 5);
        var wrong = new List<string>();
        foreach (var file in files)
        {
            var english = WordsOf(file.Replace(".cy.resx", ".resx", StringComparison.Ordinal));
            foreach (var (key, welsh) in WordsOf(file))
            {
                if (!english.TryGetValue(key, out var said))
                {
                    wrong.Add($"{Tree.Short(file)}: {key} has no English");
                }
                else if (!Places(said).SequenceEqual(Places(welsh)))
                {
                    wrong.Add($"{Tree.Short(file)}: {key} takes other values");
                }
                else if (welsh.Trim().Length == 0 || (welsh == said && Letters().IsMatch(Place().Replace(said, string.Empty)) && !Same.Contains(key)))
                {
                    wrong.Add($"{Tree.Short(file)}: {key} is empty or still in English");
                }
            }
        }

        None.Of(wrong);
    }

    private static List<string> PublicFiles()
    {
        var pages = Tree.Files("src/ScrutinyPanels.Web", ".razor").Where(IsPublic).ToList();
        var beside = pages.Select(p => Path.GetDirectoryName(p)!).Distinct().SelectMany(d => Directory.EnumerateFiles(d, "*Words.resx"));
        var named = pages.SelectMany(p => Localizer().Matches(File.ReadAllText(p))).Select(m => $"{m.Groups["file"].Value}.resx").Distinct().ToList();
        var elsewhere = Tree.Files("src", ".resx").Where(f => named.Contains(Path.GetFileName(f)));
        return [.. beside.Concat(elsewhere).Concat(Always.Select(a => Tree.PathTo(a.Split('/')))).Distinct()];
    }

    private static bool IsPublic(string page) => File.ReadAllText(page).Contains(PublicLayout, StringComparison.Ordinal);

    private static string WelshOf(string file) => Path.ChangeExtension(file, ".cy.resx");

    private static Dictionary<string, string> WordsOf(string file) => !File.Exists(file) ? [] : XDocument.Load(file).Root!.Elements("data")
        .ToDictionary(d => d.Attribute("name")!.Value, d => d.Element("value")!.Value);

    private static IEnumerable<string> Places(string words) => Place().Matches(words).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [GeneratedRegex("[a-zA-Z]")]
    private static partial Regex Letters();

    [GeneratedRegex(@"IStringLocalizer<(?<file>\w+)>")]
    private static partial Regex Localizer();
}
