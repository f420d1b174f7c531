using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ScrutinyPanels.Journeys;

/// <summary>
/// What a page is made of, its words aside: elements, classes, roles, kinds of fields and how long the longest word is. Two pages of one shape have the same barriers
/// and the same widths, so a journey looks at one of them. Rows of one shape that follow one another count once, and which of some links is the current one does not count; ids that occur twice are part of the shape.
/// </summary>
internal static class Shape
{
    private static readonly HashSet<string> kept = ["class", "role", "type", "lang", "scope", "autocomplete", "inputmode", "tabindex", "open", "hidden", "disabled", "required", "method", "enctype"];

    /// <summary>The shape of the main part of a page, and of what stands around it.</summary>
    public static string[] Of(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        var twice = page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Count(g => g.Count() > 1);
        var main = page.QuerySelector("main");
        var inside = main is null ? string.Empty : Of(main);
        main?.Remove();
        return [$"{inside} {twice}", Of(page.Body!)];
    }

    private static string Of(IElement element)
    {
        var shape = new StringBuilder().Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes.Where(a => a.Name != "aria-current").OrderBy(a => a.Name, StringComparer.Ordinal))
        {
            shape.Append(' ').Append(attribute.Name);
            if (kept.Contains(attribute.Name))
            {
                shape.Append('=').AppendJoin(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(v => !v.EndsWith("--active", StringComparison.Ordinal)));
            }
            else if (attribute.Value.Length == 0)
            {
                shape.Append("=none");
            }
        }

        shape.Append('>');
        var before = string.Empty;
        foreach (var child in element.ChildNodes)
        {
            var part = child switch
            {
                IElement { LocalName: "input" } hidden when hidden.GetAttribute("type") == "hidden" => string.Empty,
                IElement { LocalName: "script" or "style" } => string.Empty,
                IElement { ClassName: "govuk-service-navigation__active-fallback" } current => LongestWord(current.TextContent),
                IElement inner => Of(inner),
                IText words => LongestWord(words.Data),
                _ => string.Empty,
            };
            if (part.Length > 0 && part != before)
            {
                shape.Append(part);
                before = part;
            }
        }

        return shape.Append("</>").ToString();
    }

    // In steps of ten letters: what can be too wide for a narrow page.
    private static string LongestWord(string words)
    {
        var longest = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Length).DefaultIfEmpty(0).Max();
        return longest == 0 ? string.Empty : new string('x', 1 + (longest / 10));
    }
}
