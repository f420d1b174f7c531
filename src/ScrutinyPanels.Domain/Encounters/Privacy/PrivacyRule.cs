using System.Text.RegularExpressions;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>One rule of the scan: what it looks for, which part is hidden, and an example of each side.</summary>
/// <param name="Name">What the rule is called.</param>
/// <param name="Category">What a hit is.</param>
/// <param name="Pattern">The words looked for; every repetition in it has a bound, so the work grows with the length of the text only.</param>
/// <param name="Hidden">The group of the pattern that is hidden.</param>
/// <param name="Example">A text with a hit; what is hidden stands in braces.</param>
/// <param name="LookAlike">A text that looks like a hit and is none.</param>
public sealed record PrivacyRule(string Name, PrivacyCategory Category, Regex Pattern, string Hidden, string Example, string LookAlike)
{
    internal const string HiddenGroup = "hidden";

    /// <summary>How much of what was caught is hidden, counted from its start; 0 where it is a false alarm.</summary>
    internal Func<string, Match, Capture, int> Keep { get; init; } = (_, _, capture) => capture.Length;

    /// <summary>The stretches this rule hides in a plain text; where the pattern runs out of time, all that was not read counts as a hit.</summary>
    public IReadOnlyList<(int Start, int Length)> Find(string words)
    {
        var found = new List<(int Start, int Length)>();
        var at = 0;
        try
        {
            for (var match = Pattern.Match(words, at); match.Success; match = Pattern.Match(words, at))
            {
                var kept = match.Groups[Hidden].Captures
                    .Select(c => (Start: c.Index, Length: Keep(words, match, c)))
                    .Where(c => c.Length > 0)
                    .ToList();
                found.AddRange(kept);

                // A false alarm, or words behind the hidden part, may hold the start of a true hit.
                at = Math.Max(match.Index + 1, kept.Count == 0 ? 0 : kept.Max(c => c.Start + c.Length));
                if (at > words.Length)
                {
                    break;
                }
            }
        }
        catch (RegexMatchTimeoutException)
        {
            found.Add((at, words.Length - at));
        }

        return [.. found.Where(f => f.Length > 0)];
    }
}
