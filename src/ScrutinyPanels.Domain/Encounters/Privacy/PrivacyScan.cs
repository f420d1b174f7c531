namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>
/// Looks through free text for what may tell who somebody is. It helps the person who redacts and does not take their place:
/// a name without a title, a telling phrase or an entry in the list is not found, nor is anything told in other words.
/// </summary>
public sealed class PrivacyScan
{
    /// <summary>Goes up whenever the rules change, so that a batch scanned under older rules can be scanned again.</summary>
    public const int RulesVersion = 2;

    private readonly NameList names;

    /// <summary>A scan that also knows the names a force keeps: first names, surnames or whole names.</summary>
    public PrivacyScan(IEnumerable<string> names) => this.names = new NameList(names);

    /// <summary>What was found, in the order of the text, no two hits over each other: the longer wins, then the earlier rule.</summary>
    public IReadOnlyList<PrivacyHit> Find(string text)
    {
        var plain = PlainText.Of(text);
        var candidates = PrivacyRules.All
            .SelectMany((rule, order) => rule.Find(plain.Words).Select(f => new Candidate(f.Start, f.Length, rule.Category, order)))
            .Concat(names.Find(plain.Words).Select(f => new Candidate(f.Start, f.Length, PrivacyCategory.Name, PrivacyRules.All.Count)))
            .OrderByDescending(c => c.Length).ThenBy(c => c.Order).ThenBy(c => c.Start)
            .ToList();

        var owners = new int[plain.Words.Length];
        for (var i = 0; i < candidates.Count; i++)
        {
            var candidate = candidates[i];
            for (var at = candidate.Start; at < candidate.Start + candidate.Length; at++)
            {
                owners[at] = owners[at] == 0 ? i + 1 : owners[at];
            }
        }

        return [.. Pieces(plain.Words, owners, candidates).Select(p => plain.InOriginal(p.Start, p.Length, p.Category))];
    }

    // What a shorter hit has left beside a longer one stays hidden too, unless nothing but spaces and stops is left of it.
    private static List<Candidate> Pieces(string words, int[] owners, List<Candidate> candidates)
    {
        var pieces = new List<Candidate>();
        for (var start = 0; start < owners.Length;)
        {
            var end = start + 1;
            while (end < owners.Length && owners[end] == owners[start])
            {
                end++;
            }

            if (owners[start] > 0)
            {
                Add(pieces, words, start, end, candidates[owners[start] - 1]);
            }

            start = end;
        }

        return pieces;
    }

    private static void Add(List<Candidate> pieces, string words, int start, int end, Candidate owner)
    {
        if (end - start < owner.Length)
        {
            while (start < end && !char.IsLetterOrDigit(words[start]))
            {
                start++;
            }

            while (start < end && !char.IsLetterOrDigit(words[end - 1]))
            {
                end--;
            }
        }

        if (start == end)
        {
            return;
        }

        if (owner.Category == PrivacyCategory.Name && pieces.Count > 0 && pieces[^1].Category == PrivacyCategory.Name
            && words[(pieces[^1].Start + pieces[^1].Length)..start].All(c => c is ' ' or '-'))
        {
            pieces[^1] = pieces[^1] with { Length = end - pieces[^1].Start };
            return;
        }

        pieces.Add(owner with { Start = start, Length = end - start });
    }

    private readonly record struct Candidate(int Start, int Length, PrivacyCategory Category, int Order);
}
