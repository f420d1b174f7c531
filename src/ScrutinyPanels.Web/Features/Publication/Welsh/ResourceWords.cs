using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Components.Layout;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Publication.Welsh;

/// <summary>The words files of the service, as they are built in: each key, and what it says in Welsh.</summary>
internal static class ResourceWords
{
    private const string Ending = ".resources";

    private static readonly Assembly[] Floors = [typeof(Program).Assembly, typeof(Crumb).Assembly, typeof(Permissions).Assembly, typeof(Area).Assembly];

    /// <summary>Each words file with the keys that have English and no Welsh, in the order of their names; files that lack nothing are left out.</summary>
    public static IReadOnlyList<Lacking> WithoutWelsh() =>
        [.. All().Select(f => new Lacking(f.Name, f.English.Count, [.. f.English.Keys.Except(f.Welsh.Keys).Order(StringComparer.Ordinal)])).Where(f => f.Keys.Count > 0)];

    /// <summary>Each words file in both languages.</summary>
    public static IEnumerable<(string Name, Dictionary<string, string> English, Dictionary<string, string> Welsh)> All() =>
        from floor in Floors
        from name in floor.GetManifestResourceNames()
        where name.EndsWith("Words" + Ending, StringComparison.Ordinal)
        let file = name[..^Ending.Length]
        let kept = new ResourceManager(file, floor)
        orderby file
        select (file, In(kept, CultureInfo.InvariantCulture), In(kept, CultureInfo.GetCultureInfo("cy")));

    private static Dictionary<string, string> In(ResourceManager kept, CultureInfo language) =>
        kept.GetResourceSet(language, createIfNotExists: true, tryParents: false)?.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? string.Empty) ?? [];

    /// <param name="Name">The file, by its room.</param>
    /// <param name="All">How many keys it has in English.</param>
    /// <param name="Keys">Those without Welsh.</param>
    internal sealed record Lacking(string Name, int All, IReadOnlyList<string> Keys);
}
