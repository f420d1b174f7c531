using System.Text.RegularExpressions;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>Finds the words that a person wants hidden wherever they stand in a text.</summary>
public static class WordsInText
{
    /// <summary>
    /// Each place where the words stand, in any case and with any blanks between them: as whole words where they stand so anywhere,
    /// otherwise also as parts of words.
    /// </summary>
    public static IReadOnlyList<(int Start, int Length)> Find(string text, string words)
    {
        var wanted = PlainText.Of(words).Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (wanted.Length == 0)
        {
            return [];
        }

        var plain = PlainText.Of(text);
        var pattern = string.Join(@"\s+", wanted.Select(Regex.Escape));
        var whole = Matches(plain, $@"(?<![\p{{L}}\p{{N}}]){pattern}(?![\p{{L}}\p{{N}}])");
        return whole.Count > 0 ? whole : Matches(plain, pattern);
    }

    private static List<(int Start, int Length)> Matches(PlainText plain, string pattern) =>
    [
        .. Regex.Matches(plain.Words, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            .Select(m => plain.InOriginal(m.Index, m.Length, PrivacyCategory.Other))
            .Select(h => (h.Start, h.Length)),
    ];
}
