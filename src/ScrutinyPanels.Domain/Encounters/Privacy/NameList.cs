using System.Globalization;
using System.Text;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>The names a force keeps, and where they stand in a text: whole words, in any case, with the surname that follows.</summary>
internal sealed class NameList
{
    private const int SurnameWords = 2;

    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "Mr", "Mrs", "Ms", "Miss", "Mx", "Mister", "Revd", "Con", "Dr", "Rev", "Reverend", "Cllr", "Councillor", "Sir", "Dame", "Lord", "Lady", "Prof", "Professor", "Imam", "Rabbi", "Pastor",
        "PC", "WPC", "PS", "DC", "DS", "DI", "DCI", "PCSO", "Sgt", "Sergeant", "Insp", "Inspector", "Supt", "Superintendent", "Constable", "Officer",
    };

    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "da", "del", "della", "di", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "al", "el", "bin", "ibn", "bint", "abu", "ap", "ab", "ferch", "ní", "ni", "nic", "ó",
    };

    // Words after which even a word of the language, in small letters, is a name when it is on the list.
    private static readonly HashSet<string> Namings = new(StringComparer.OrdinalIgnoreCase)
    {
        "named", "alias", "aka", "surname", "forename", "nicknamed", "himself", "herself", "victim", "suspect", "witness", "detainee", "occupant", "brother", "sister", "cousin", "mother", "father", "son", "daughter",
    };

    // Months are names of days far more often than of people after these.
    private static readonly HashSet<string> BeforeMonths = new(StringComparer.OrdinalIgnoreCase)
    {
        "in", "on", "of", "since", "until", "till", "by", "last", "this", "next", "early", "late", "mid", "during", "from", "to", "between", "st", "nd", "rd", "th",
    };

    private readonly Dictionary<string, List<string[]>> byFirstWord = new(StringComparer.Ordinal);

    private readonly HashSet<string> single = new(StringComparer.Ordinal);

    public NameList(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            var words = Tokens(PlainText.Of(name).Words).Select(t => t.Folded).ToArray();
            if (words.Length == 0)
            {
                continue;
            }

            if (words.Length == 1)
            {
                single.Add(words[0]);
            }

            if (!byFirstWord.TryGetValue(words[0], out var entries))
            {
                byFirstWord[words[0]] = entries = [];
            }

            entries.Add(words);
        }
    }

    public IReadOnlyList<(int Start, int Length)> Find(string words)
    {
        if (byFirstWord.Count == 0)
        {
            return [];
        }

        var found = new List<(int Start, int Length)>();
        var tokens = Tokens(words);
        var shouting = IsShouting(words);
        var whispering = !words.Any(char.IsUpper);
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = LastOfEntry(words, tokens, i);
            if (last < i || (last == i && !IsName(words, tokens, i, shouting)))
            {
                continue;
            }

            last = WithSurname(words, tokens, last);
            last = whispering ? WithSmallSurname(words, tokens, last) : last;
            found.Add((tokens[i].Start, tokens[last].Start + tokens[last].Length - tokens[i].Start));
            i = last;
        }

        return found;
    }

    private int LastOfEntry(string words, List<Token> tokens, int at)
    {
        var longest = 0;
        if (byFirstWord.TryGetValue(tokens[at].Folded, out var entries))
        {
            foreach (var entry in entries.Where(e => e.Length > longest && at + e.Length <= tokens.Count))
            {
                var fits = true;
                for (var k = 1; fits && k < entry.Length; k++)
                {
                    fits = tokens[at + k].Folded == entry[k] && Beside(words, tokens[at + k - 1], tokens[at + k]);
                }

                longest = fits ? entry.Length : longest;
            }
        }

        // One half of a double-barrelled name is enough.
        return longest > 0 ? at + longest - 1 : tokens[at].Folded.Contains('-') && tokens[at].Folded.Split('-').Any(IsListedPart) ? at : -1;
    }

    private bool IsListedPart(string part) => single.Contains(part) && !OrdinaryWords.AlsoNames.Contains(part) && part.Length > 2;

    private bool IsName(string words, List<Token> tokens, int at, bool shouting)
    {
        var token = tokens[at];
        var word = token.Text;
        if (PrivacyJudgement.IsKnifeOrPub(words, token.Start, token.Start + token.Length))
        {
            return false;
        }

        if (word.Contains('-') || (at > 0 && Namings.Contains(tokens[at - 1].Text) && Beside(words, tokens[at - 1], token) && word.Length > 2 && !OrdinaryWords.Never.Contains(word)))
        {
            return true;
        }

        var titled = at > 0 && Titles.Contains(tokens[at - 1].Text) && Beside(words, tokens[at - 1], token);
        var previous = at > 0 && IsSureName(tokens[at - 1]) && Beside(words, tokens[at - 1], token);
        if (titled || previous)
        {
            return true;
        }

        var next = at + 1 < tokens.Count && Beside(words, token, tokens[at + 1]) ? tokens[at + 1] : null;
        var street = next is not null && OrdinaryWords.Places.Contains(next.Text) && next.IsCapitalised && !single.Contains(next.Folded);
        if (street)
        {
            return false;
        }

        var ordinary = OrdinaryWords.AlsoNames.Contains(word) || OrdinaryWords.Calendar.Contains(word) || OrdinaryWords.Never.Contains(word) || OrdinaryWords.Descriptions.Contains(word);
        if (!ordinary)
        {
            return word.Length > 2 || token.IsCapitalised;
        }

        if (!token.IsCapitalised)
        {
            return false;
        }

        if (next is not null && (IsSureName(next) || (!shouting && next.IsCapitalised && single.Contains(next.Folded))))
        {
            return true;
        }

        if (at > 0 && tokens[at - 1] is { Length: 1, IsCapitalised: true } initial && Beside(words, initial, token)
            && (initial.Text is not "A" and not "I" || words[initial.Start + 1] == '.'))
        {
            return true;
        }

        if (shouting || OrdinaryWords.Weekdays.Contains(word))
        {
            return false;
        }

        if (OrdinaryWords.Descriptions.Contains(word))
        {
            return !StartsSentence(words, token) && next is not null && OrdinaryWords.Deeds.Contains(next.Text);
        }

        if (StartsSentence(words, token))
        {
            return next is not null && IsSurname(next) && !OrdinaryWords.AlsoNames.Contains(next.Text);
        }

        return !OrdinaryWords.IsMonth(word) || !IsDate(words, tokens, at);
    }

    private static bool IsDate(string words, List<Token> tokens, int at)
    {
        var end = tokens[at].Start + tokens[at].Length;
        var before = words[Math.Max(0, tokens[at].Start - 3)..tokens[at].Start];
        var after = words[end..Math.Min(words.Length, end + 3)];
        return (at > 0 && BeforeMonths.Contains(tokens[at - 1].Text)) || before.Any(char.IsAsciiDigit) || after.Any(char.IsAsciiDigit);
    }

    private bool IsSureName(Token token) => IsListedPart(token.Folded) && !OrdinaryWords.Calendar.Contains(token.Text) && !OrdinaryWords.Never.Contains(token.Text);

    private static int WithSurname(string words, List<Token> tokens, int last)
    {
        var at = last;
        for (var taken = 0; taken < SurnameWords; taken++)
        {
            var next = at + 1;
            while (next < tokens.Count && Beside(words, tokens[next - 1], tokens[next])
                && (Particles.Contains(tokens[next].Text) || tokens[next] is { Length: 1, IsCapitalised: true, Text: not "I" and not "A" }))
            {
                next++;
            }

            if (next >= tokens.Count || !Beside(words, tokens[next - 1], tokens[next]) || !IsSurname(tokens[next]))
            {
                break;
            }

            at = next;
        }

        return at;
    }

    // In notes all in small letters the word behind a sure first name is a surname, unless police notes use it.
    private int WithSmallSurname(string words, List<Token> tokens, int last)
    {
        var next = last + 1;
        if (next >= tokens.Count || !IsSureName(tokens[last]) || !Beside(words, tokens[last], tokens[next]) || words[tokens[next].Start - 1] != ' ')
        {
            return last;
        }

        var word = tokens[next].Text;
        var ordinary = word.Length < 3 || OrdinaryWords.IsOrdinary(word) || OrdinaryWords.Deeds.Contains(word) || word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal);
        return ordinary ? last : next;
    }

    private static bool IsSurname(Token token) =>
        token.IsCapitalised && token.Length > 1 && !OrdinaryWords.IsOrdinary(token.Text)
        && (!OrdinaryWords.Places.Contains(token.Text) || OrdinaryWords.AlsoNames.Contains(token.Text));

    private static bool Beside(string words, Token left, Token right)
    {
        var between = words.AsSpan()[(left.Start + left.Length)..right.Start];
        return between is " " or "  " or ". " or "." && (between[0] != '.' || left.Length == 1 || Titles.Contains(left.Text));
    }

    private static bool StartsSentence(string words, Token token)
    {
        var at = token.Start - 1;
        while (at >= 0 && words[at] is ' ' or '"' or '\'' or '(' or '[' or '-' or '*')
        {
            at--;
        }

        return at < 0 || words[at] is '.' or '!' or '?' or ':' or ';' or '\n';
    }

    // In notes all in capitals a capital says nothing.
    private static bool IsShouting(string words)
    {
        var upper = words.Count(char.IsUpper);
        var lower = words.Count(char.IsLower);
        return upper > 12 && lower * 10 < upper;
    }

    private static List<Token> Tokens(string words)
    {
        var tokens = new List<Token>();
        for (var start = 0; start < words.Length; start++)
        {
            if (!IsLetter(words[start]))
            {
                continue;
            }

            var end = start + 1;
            while (end < words.Length && (IsLetter(words[end]) || (words[end] is '-' or '\'' && end + 1 < words.Length && IsLetter(words[end + 1]))))
            {
                end++;
            }

            if (end - start > 2 && words[end - 2] == '\'' && words[end - 1] is 's' or 'S')
            {
                end -= 2;
            }

            var touchesDigit = (start > 0 && char.IsDigit(words[start - 1])) || (end < words.Length && char.IsDigit(words[end]));
            if (!touchesDigit)
            {
                tokens.Add(new Token(start, words[start..end], Fold(words[start..end])));
            }

            start = end;
        }

        return tokens;
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    // Without accents and without regard to case: a note often leaves accents out.
    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Normalize(NormalizationForm.FormD).Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            folded.Append(char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }

    private sealed record Token(int Start, string Text, string Folded)
    {
        public int Length => Text.Length;

        public bool IsCapitalised => char.IsUpper(Text[0]);
    }
}
