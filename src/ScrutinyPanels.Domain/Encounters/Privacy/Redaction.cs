using System.Text;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>Takes out of a text what may tell who somebody is.</summary>
public static class Redaction
{
    /// <summary>The text with a plain word in brackets in place of each hit; hits that overlap become one, and what lies outside the text is left.</summary>
    public static string Apply(string text, IEnumerable<PrivacyHit> hits)
    {
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (start, end, category) in Stretches(text, hits))
        {
            redacted.Append(text, at, start - at).Append(Word(category));
            at = end;
        }

        return redacted.Append(text, at, text.Length - at).ToString();
    }

    private static List<(int Start, int End, PrivacyCategory Category)> Stretches(string text, IEnumerable<PrivacyHit> hits)
    {
        var stretches = new List<(int Start, int End, PrivacyCategory Category)>();
        var longest = 0;
        foreach (var hit in hits.Where(h => h.Length > 0).OrderBy(h => h.Start).ThenByDescending(h => h.Length).ThenBy(h => h.Category))
        {
            var (start, end) = Clip(text, hit);
            if (start >= end)
            {
                continue;
            }

            if (stretches.Count == 0 || start >= stretches[^1].End)
            {
                stretches.Add((start, end, hit.Category));
                longest = end - start;
                continue;
            }

            // Of hits that overlap, the longest says what was hidden.
            var last = stretches[^1];
            var category = end - start > longest ? hit.Category : last.Category;
            longest = Math.Max(longest, end - start);
            stretches[^1] = (last.Start, Math.Max(last.End, end), category);
        }

        return stretches;
    }

    private static (int Start, int End) Clip(string text, PrivacyHit hit)
    {
        var start = Math.Clamp(hit.Start, 0, text.Length);
        var end = (int)Math.Clamp((long)hit.Start + hit.Length, 0, text.Length);
        if (start >= end)
        {
            return (start, end);
        }

        // Half a character must not stay behind.
        return (start > 0 && char.IsSurrogatePair(text[start - 1], text[start]) ? start - 1 : start,
            end < text.Length && char.IsSurrogatePair(text[end - 1], text[end]) ? end + 1 : end);
    }

    private static string Word(PrivacyCategory category) => category switch
    {
        PrivacyCategory.OfficerNumber => "[officer number]",
        PrivacyCategory.Phone => "[phone number]",
        PrivacyCategory.Email => "[email address]",
        PrivacyCategory.VehicleMark => "[vehicle mark]",
        PrivacyCategory.Postcode => "[postcode]",
        PrivacyCategory.Address => "[address]",
        PrivacyCategory.DateOfBirth => "[date of birth]",
        PrivacyCategory.Name => "[name]",
        _ => "[removed]",
    };
}
