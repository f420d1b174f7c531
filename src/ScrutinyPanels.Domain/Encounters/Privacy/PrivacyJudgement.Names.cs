using System.Text.RegularExpressions;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>What of a hit is a name.</summary>
internal static partial class PrivacyJudgement
{
    /// <summary>The words of a catch up to the first that is nobody's name.</summary>
    public static int Name(string words, Match match, Capture capture) => IsKnifeOrPub(words, capture.Index, capture.Index + capture.Length) ? 0 : Kept(capture.Value, afterTitle: true);

    /// <summary>Two or more words in a row that begin with a capital and are no ordinary words; places and notes in capitals are passed over.</summary>
    public static int NamePair(string words, Match match, Capture capture)
    {
        var initials = capture.Value.Length > 1 && capture.Value[1] == '.';
        var kept = InRow(words, capture, initials ? 1 : 2);
        return kept > 0 && BeforePlaces.Contains(WordBefore(words, capture.Index)) ? 0 : kept;
    }

    /// <summary>One word of a list of names is enough when a whole name begins the list.</summary>
    public static int NameInList(string words, Match match, Capture capture)
    {
        var first = match.Groups[PrivacyRule.HiddenGroup].Captures[0];
        return InRow(words, first, 2) == 0 ? 0 : InRow(words, capture, capture.Index == first.Index ? 2 : 1);
    }

    /// <summary>A surname in capitals, a comma and a first name.</summary>
    public static int SurnameFirst(string words, Match match, Capture capture)
    {
        var parts = Words(capture.Value).ToList();
        return IsShouting(words, capture.Index, capture.Length) || parts.Any(p => OrdinaryWords.IsOrdinary(p) || OrdinaryWords.Makes.Contains(p)) || parts[0].Length < 3 ? 0 : capture.Length;
    }

    /// <summary>One word with a capital that does what people do; in notes all in capitals that says nothing.</summary>
    public static int NameBeforeDeed(string words, Match match, Capture capture)
    {
        var value = capture.Value;
        var before = WordBefore(words, capture.Index);
        var follows = before.Length > 0 && capture.Index - before.Length > 0 && (before.ToLowerInvariant() is "the" or "a" or "an" or "this" or "that" or "his" or "her" or "my" or "our" or "their" or "op" or "operation");
        return follows || OrdinaryWords.IsOrdinary(value) || OrdinaryWords.AlsoNames.Contains(value) || OrdinaryWords.Descriptions.Contains(value) || OrdinaryWords.Makes.Contains(value) || OrdinaryWords.Places.Contains(value)
            || HasOrdinaryEnd(value) || IsShouting(words, capture.Index, capture.Length) ? 0 : capture.Length;
    }

    /// <summary>A word in small letters that is given as a name and is no word of police notes.</summary>
    public static int SmallName(string words, Match match, Capture capture)
    {
        var kept = 0;
        foreach (var word in capture.Value.Split(' '))
        {
            if (OrdinaryWords.IsOrdinary(word) || HasOrdinaryEnd(word) || word is "violent" or "armed" or "such" or "regular" or "prolific" or "habitual")
            {
                break;
            }

            kept += word.Length + (kept > 0 ? 1 : 0);
        }

        return kept;
    }

    /// <summary>The same where nothing has a capital, so that nothing else could show a name.</summary>
    public static int SmallNameInSmallNotes(string words, Match match, Capture capture)
    {
        var around = words.AsSpan()[Math.Max(0, capture.Index - 80)..Math.Min(words.Length, capture.Index + 80)];
        var first = capture.Value.Split(' ')[0];
        return around.ContainsAnyInRange('A', 'Z') || OrdinaryWords.AlsoNames.Contains(first) || OrdinaryWords.Descriptions.Contains(first) || OrdinaryWords.Places.Contains(first) || OrdinaryWords.Makes.Contains(first)
            ? 0 : SmallName(words, match, capture);
    }

    // Words after which two words with capitals are a place or a thing.
    private static readonly HashSet<string> BeforePlaces = new(
        ["in", "near", "outside", "inside", "towards", "toward", "along", "via", "the", "a", "an", "opposite", "into", "onto", "op", "operation", "called", "blade", "brand", "around", "through", "junction", "off"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> PubEnds = new(
        ["crown", "hounds", "horses", "duck", "castle", "anchor", "arms", "gun", "whistle", "compasses", "plough", "lamb", "bell", "dragon", "feathers", "star", "garter", "pheasant", "cushion", "thistle", "fleece", "trumpet", "grapes", "flag", "cross", "hart", "bull", "swan", "fiddle", "cleaver", "dragon", "angel", "railway"],
        StringComparer.OrdinalIgnoreCase);

    private static int InRow(string words, Capture capture, int needed)
    {
        var value = capture.Value;
        var before = WordBefore(words, capture.Index);
        var middle = before.Length > 1 && char.IsUpper(before[0]) && capture.Index > 0 && words[capture.Index - 1] == ' ' && !OrdinaryWords.IsOrdinary(before) && !OrdinaryWords.Descriptions.Contains(before)
            && !OrdinaryWords.Makes.Contains(before);
        if (needed > 1 && middle)
        {
            return 0;
        }

        var end = 0;
        var significant = 0;
        var last = string.Empty;
        var stopped = string.Empty;
        for (var start = 0; start < value.Length;)
        {
            var stop = value.IndexOfAny([' ', '.'], start);
            stop = stop < 0 ? value.Length : stop;
            var word = value[start..stop];
            if (word.Length > 1 && !(Particles.Contains(word) && stop < value.Length))
            {
                var first = significant == 0;
                if (OrdinaryWords.IsOrdinary(word) || OrdinaryWords.Makes.Contains(word) || (first && OrdinaryWords.Descriptions.Contains(word)) || (first && needed == 1 && HasOrdinaryEnd(word)))
                {
                    stopped = word;
                    break;
                }

                significant++;
                end = stop;
                last = word;
            }

            start = stop + 1;
        }

        // In notes all in capitals only words that are no words of the language at all speak for a name.
        if (significant < needed || (IsShouting(words, capture.Index, capture.Length)
            && Words(value[..end]).Any(w => w.Length < 3 || OrdinaryWords.AlsoNames.Contains(w) || OrdinaryWords.Descriptions.Contains(w) || HasOrdinaryEnd(w))))
        {
            return 0;
        }

        stopped = stopped.Length > 0 ? stopped : CapitalAfter(words, capture.Index + capture.Length);
        var place = OrdinaryWords.Places.Contains(last) || (stopped.Length > 0 && OrdinaryWords.Places.Contains(stopped)) || PlaceEnds.Contains(last) || PlaceEnds.Contains(stopped);
        return place || IsKnifeOrPub(words, capture.Index, capture.Index + end) ? 0 : end;
    }

    private static readonly HashSet<string> PlaceEnds = new(
        ["town", "city", "village", "borough", "council", "united", "rovers", "wanderers", "athletic", "keynes", "albans", "regis", "buzzard", "hempstead", "road", "avenue", "ward", "flats", "services", "interchange", "underpass",
            "retail", "express", "extra", "superstore", "local", "primary", "secondary", "junior", "infant", "grammar", "high", "infirmary", "clinic", "festival", "carnival", "trust", "ltd", "limited", "plc", "team", "unit",
            "squad", "suite", "act", "order", "form", "policy", "code", "procedure", "authority", "department", "court", "canal", "river", "beach", "pier", "cinema", "theatre", "gym", "casino", "arms", "head", "tavern"],
        StringComparer.OrdinalIgnoreCase);

    private static string CapitalAfter(string words, int at)
    {
        if (at + 1 >= words.Length || words[at] != ' ' || !char.IsUpper(words[at + 1]))
        {
            return string.Empty;
        }

        var end = at + 1;
        while (end < words.Length && end < at + 24 && char.IsLetter(words[end]))
        {
            end++;
        }

        return words[(at + 1)..end];
    }

    /// <summary>A make of knife ("Stanley knife") or half the name of a pub ("Rose and Crown").</summary>
    public static bool IsKnifeOrPub(string words, int start, int end)
    {
        var after = words.AsSpan()[end..Math.Min(words.Length, end + 16)];
        if (after.StartsWith(" knife", StringComparison.OrdinalIgnoreCase) || after.StartsWith(" blade", StringComparison.OrdinalIgnoreCase) || after.StartsWith("-knife", StringComparison.OrdinalIgnoreCase)
            || after.StartsWith(" knives", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        if (after.StartsWith(" and ", StringComparison.OrdinalIgnoreCase) || after.StartsWith(" & ", StringComparison.Ordinal))
        {
            var skip = end + after.IndexOf(' ') + (after[1] == '&' ? 3 : 5);
            var stop = skip;
            while (stop < words.Length && stop < skip + 16 && char.IsLetter(words[stop]))
            {
                stop++;
            }

            return stop > skip && char.IsUpper(words[skip]) && PubEnds.Contains(words[skip..stop]);
        }

        return false;
    }

    private static bool HasOrdinaryEnd(string word) =>
        word.Length > 4 && (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) || word.EndsWith("tion", StringComparison.OrdinalIgnoreCase)
            || (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase) && word.Length > 5) || word.EndsWith("ment", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ness", StringComparison.OrdinalIgnoreCase));

    // Around a catch and not in the whole text, so that the work for each catch has a bound.
    private static bool IsShouting(string words, int start, int length)
    {
        var from = Math.Max(0, start - 60);
        var to = Math.Min(words.Length, start + length + 60);
        var upper = 0;
        var lower = 0;
        for (var i = from; i < to; i++)
        {
            if (i < start || i >= start + length)
            {
                upper += char.IsUpper(words[i]) ? 1 : 0;
                lower += char.IsLower(words[i]) ? 1 : 0;
            }
        }

        return upper > lower && upper > 8;
    }

    /// <summary>As after a title, but a place, a shop or a day may be called and known as well.</summary>
    public static int NameAfterPhrase(string words, Match match, Capture capture)
    {
        var lead = words.AsSpan()[match.Index..capture.Index];
        var shouting = lead.ContainsAnyInRange('A', 'Z') && !lead.ContainsAnyInRange('a', 'z') && lead.Trim().Length > 3;
        var kept = Kept(capture.Value, afterTitle: false);
        kept = IsKnifeOrPub(words, capture.Index, capture.Index + kept) ? 0 : kept;
        var alone = kept > 0 && !capture.Value.AsSpan(0, kept).Contains(' ');
        if (alone && OrdinaryWords.IsOrdinary(capture.Value[..kept]))
        {
            return 0;
        }

        if (alone && IsShouting(words, capture.Index, capture.Length) && (HasOrdinaryEnd(capture.Value[..kept]) || OrdinaryWords.AlsoNames.Contains(capture.Value[..kept])))
        {
            return 0;
        }

        return kept > 0 && shouting && !capture.Value.Contains(' ') && OrdinaryWords.AlsoNames.Contains(capture.Value) ? 0 : kept;
    }

    private static readonly HashSet<string> StreetNames = new(
        [
            "high", "church", "station", "school", "park", "mill", "new", "old", "front", "back", "first", "second", "third", "hospital", "university", "college", "bridge", "long", "straight", "near", "far",
            "upper", "lower", "north", "south", "east", "west", "london", "county", "market", "kent", "durham", "essex", "norfolk", "sussex", "surrey", "devon", "cornwall", "derby", "oxford", "castle", "city", "police", "market",
            "manor", "vale", "midland", "gloucester", "cheshire", "manchester", "birmingham", "scotland", "wales", "england", "prior", "side", "cross", "hill", "round", "forge", "ford", "foot", "door", "court", "language", "home",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Words that open no sentence after a title, so that "PC Ford" is a person.
    private static readonly HashSet<string> Surnames = new(["ford", "england", "vale", "prior", "day"], StringComparer.OrdinalIgnoreCase);

    /// <summary>As after a phrase; a single word that is also a make or a word of the language is none.</summary>
    public static int NameAfterPerson(string words, Match match, Capture capture)
    {
        var kept = Kept(capture.Value, afterTitle: true);
        var value = capture.Value[..kept];
        var shouting = IsShouting(words, capture.Index, capture.Length);
        if (kept > 0 && !value.Contains(' ') && (OrdinaryWords.Makes.Contains(value) || OrdinaryWords.IsOrdinary(value) || (shouting && (HasOrdinaryEnd(value) || OrdinaryWords.AlsoNames.Contains(value)))))
        {
            return 0;
        }

        return IsKnifeOrPub(words, capture.Index, capture.Index + kept) ? 0 : kept;
    }

    private static int Kept(string value, bool afterTitle)
    {
        var end = 0;
        var significant = 0;
        var lastWord = string.Empty;
        for (var start = 0; start < value.Length;)
        {
            var stop = value.IndexOf(' ', start);
            stop = stop < 0 ? value.Length : stop;
            var word = value[start..stop].Trim('.', ',');
            if (word.Length > 0)
            {
                var particle = Particles.Contains(word) && stop < value.Length;
                var month = OrdinaryWords.Calendar.Contains(word) && !(afterTitle && significant == 0 && !OrdinaryWords.Weekdays.Contains(word));
                var surname = afterTitle && significant == 0 && Surnames.Contains(word);
                if (!particle && !surname && (month || OrdinaryWords.Never.Contains(word)))
                {
                    // What stood before "Street" was the name of a street.
                    return significant > 0 && word is "Street" or "STREET" or "Road" or "ROAD" or "Language" ? 0 : end;
                }

                if (!particle && word.Length > 1)
                {
                    significant++;
                    end = stop;
                    lastWord = word;
                }
            }

            start = stop + 1;
        }

        if (significant == 0)
        {
            return 0;
        }

        // "Heron Close" is a street however it is met; "Amina Park" may be a person after a title.
        var place = OrdinaryWords.Places.Contains(lastWord) && significant > 1 && (!afterTitle || !OrdinaryWords.AlsoNames.Contains(lastWord) || lastWord is "Close" or "Road" or "Street" or "Lane");
        return place ? 0 : end;
    }

    private static IEnumerable<string> Words(string value)
    {
        for (var start = 0; start < value.Length; start++)
        {
            var end = start;
            while (end < value.Length && char.IsLetter(value[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return value[start..end];
                start = end;
            }
        }
    }

    private static string WordBefore(string words, int at)
    {
        var end = at;
        while (end > 0 && words[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && char.IsLetter(words[start - 1]))
        {
            start--;
        }

        return words[start..end];
    }
}
