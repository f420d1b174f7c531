using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Components.Layout;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Tests.Publication;

/// <summary>All English words of the service, to be looked for where a page says that it is in Welsh.</summary>
internal sealed partial class EnglishWords
{
    private const string Ending = ".resources";

    private static readonly Assembly[] Floors = [typeof(Program).Assembly, typeof(Crumb).Assembly, typeof(Permissions).Assembly, typeof(Area).Assembly];

    private readonly List<(string Where, Regex Said)> all = [];

    public EnglishWords()
    {
        var welsh = new HashSet<string>();
        var english = new List<(string Where, string Words)>();
        foreach (var floor in Floors)
        {
            foreach (var file in floor.GetManifestResourceNames().Where(n => n.EndsWith("Words" + Ending, StringComparison.Ordinal)).Select(n => n[..^Ending.Length]))
            {
                var kept = new ResourceManager(file, floor);
                welsh.UnionWith(Of(kept, "cy").Select(w => w.Value));
                english.AddRange(Of(kept, string.Empty).Select(w => ($"{file} {w.Key}", w.Value)));
            }
        }

        // A word that is the same in both languages, or shorter than four letters in a row, tells nothing.
        all.AddRange(english.Where(e => !welsh.Contains(e.Words) && FourLetters().IsMatch(Place().Replace(e.Words, " ")))
            .Select(e => (e.Where, new Regex("^" + string.Join(".*", Place().Split(e.Words.Trim()).Select(Regex.Escape)) + "$", RegexOptions.Singleline))));
        if (all.Count < 500)
        {
            throw new InvalidOperationException("The words files were not found.");
        }
    }

    private static readonly string[] Spoken = ["title", "aria-label", "alt", "placeholder"];

    /// <summary>What of a page, outside of parts marked as English, is an English text of a words file.</summary>
    public IEnumerable<string> In(IDocument page) => page.All
        .Where(e => e.LocalName is not "script" and not "style" && e.Closest("[lang|=en]") is null or IHtmlHtmlElement)
        .SelectMany(e => e.ChildNodes.OfType<IText>().Select(t => t.Data)
            .Concat(Spoken.Select(a => e.GetAttribute(a) ?? string.Empty)))
        .Select(t => string.Join(' ', t.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        .Where(t => t.Length > 0)
        .SelectMany(t => all.Where(w => w.Said.IsMatch(t)).Take(1).Select(w => $"“{t}” of {w.Where}"));

    private static IEnumerable<(string Key, string Value)> Of(ResourceManager kept, string language) =>
        kept.GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>().Select(e => ((string)e.Key, (string)e.Value!)) ?? [];

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}{4}")]
    private static partial Regex FourLetters();
}
