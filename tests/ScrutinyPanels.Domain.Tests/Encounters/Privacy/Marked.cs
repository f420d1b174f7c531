using System.Text;
using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Domain.Tests.Encounters.Privacy;

/// <summary>A text in which what must be hidden stands in braces.</summary>
internal static class Marked
{
    public static string Words(string marked) => marked.Replace("{", string.Empty, StringComparison.Ordinal).Replace("}", string.Empty, StringComparison.Ordinal);

    public static string Mark(string words, IEnumerable<(int Start, int Length)> hits)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var (start, length) in hits.OrderBy(h => h.Start))
        {
            marked.Append(words, at, start - at).Append('{').Append(words, start, length).Append('}');
            at = start + length;
        }

        return marked.Append(words, at, words.Length - at).ToString();
    }

    public static string Mark(string words, IEnumerable<PrivacyHit> hits) => Mark(words, hits.Select(h => (h.Start, h.Length)));
}
