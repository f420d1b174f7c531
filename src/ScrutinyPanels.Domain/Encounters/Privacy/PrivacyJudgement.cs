using System.Text.RegularExpressions;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>What a shape alone cannot decide: how much of a catch is truly a name, a mark, an address or a number.</summary>
internal static class PrivacyJudgement
{
    private static readonly HashSet<string> Particles = new(
        ["de", "da", "das", "del", "della", "di", "do", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "al", "el", "bin", "ibn", "binti", "bint", "abu", "ap", "ab", "ferch", "ní", "ni", "nic", "ó"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NoMark = new(
        [
            "CAD", "FIN", "LOG", "REF", "SEC", "BUS", "URN", "EXH", "PNC", "BMW", "AMG", "GTI", "MPV", "SUV", "HGV", "LGV", "JCT", "CCTV", "CRI", "NHS", "DVD", "USB", "RTC", "RTA", "MDA", "PWS", "PAC", "ACT", "OPS", "PSI",
            "TOM", "MIN", "MAX", "HRS", "MPH", "SEE", "VIA", "AGE", "CAR", "VAN", "KIA", "VW", "APP", "BAG", "TEN", "SIX", "TWO", "ONE", "LOT", "PKG", "GBP", "GPS", "BIT", "AIR", "BIG", "FIT", "WIN", "DIM", "RIM",
            "KIT", "KID", "SIT", "HIT", "PIT", "TIP", "ZIP", "LIT", "TAX", "MOT", "BWV", "IC", "SQ", "YRS", "YR", "DOB", "ROW", "BUT", "ITS", "HOW", "WHO", "THE", "ND", "RD", "ST", "TH", "AM", "PM", "HR", "KG", "ML", "MG", "CM", "CC", "MM", "NO", "PC", "PS", "DC", "DS", "ASB", "POL", "DIV", "TEL", "SIM", "PIN", "GIN", "LIE",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Contexts = new(["the", "on", "along", "onto", "via"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A number with a unit grown onto it is a quantity.</summary>
    public static int OfficerNumber(string words, Match match, Capture capture)
    {
        var letters = capture.Value.TrimStart("0123456789".ToCharArray());
        var quantity = capture.Value.Length > letters.Length
            && letters.ToUpperInvariant() is "AM" or "PM" or "TH" or "ST" or "ND" or "RD" or "KG" or "MM" or "CM" or "MG" or "ML" or "FT" or "HR" or "KM" or "GB" or "MB";
        var amount = letters.ToUpperInvariant() is "V" or "M" or "G" or "W" && capture.Value.Length < 5;
        var ordinary = Words(capture.Value).Any(w => w.Length > 1 && OrdinaryWords.Never.Contains(w) && w.All(char.IsLower));
        return quantity || amount || ordinary ? 0 : capture.Length;
    }

    /// <summary>Words and units beside a number are no mark, and neither is a road.</summary>
    public static int VehicleMark(string words, Match match, Capture capture)
    {
        var parts = Words(capture.Value).ToList();
        var spaced = capture.Value.AsSpan().ContainsAny(' ', '-');
        if (parts.Any(p => NoMark.Contains(p) || (p.Length > 1 && spaced && (OrdinaryWords.Never.Contains(p) || OrdinaryWords.Calendar.Contains(p)))))
        {
            return 0;
        }

        var road = spaced && match.Index == capture.Index && capture.Value[0] is 'A' or 'B' or 'M' && char.IsDigit(capture.Value[1]) && Contexts.Contains(WordBefore(words, capture.Index));
        return road ? 0 : capture.Length;
    }

    /// <summary>Where a word says that a mark follows, only small words beside the number speak against it.</summary>
    public static int VehicleMarkAfterWord(string words, Match match, Capture capture)
    {
        var parts = Words(capture.Value).ToList();
        var ordinary = parts.Any(p => (p.Length <= 2 || p.All(char.IsLower)) && p.Length > 1 && (NoMark.Contains(p) || OrdinaryWords.Never.Contains(p)));
        return ordinary ? 0 : capture.Length;
    }

    /// <summary>A count of people, a date or a year before a street makes no house number.</summary>
    public static int Address(string words, Match match, Capture capture)
    {
        var parts = capture.Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var at = Array.FindIndex(parts, p => char.IsDigit(p[0]));
        if (at < 0)
        {
            return capture.Length;
        }

        var rest = parts[(at + 1)..].SkipWhile(p => p.Length > 0 && (char.IsDigit(p[0]) || p is "and" or "to" or "AND" or "TO" or "&" or "-" or "on" or "at" or "of" or "in" or "the" or "The" or "THE" or "ON" or "AT" or "OF")).ToList();
        if (rest.Count == 0)
        {
            return capture.Length;
        }

        var number = parts[at];
        var before = WordBefore(words, capture.Index);
        var year = number.Length == 4 && number.All(char.IsAsciiDigit) && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal))
            && (OrdinaryWords.IsMonth(before) || before.ToLowerInvariant() is "in" or "since" or "during" or "of");
        var date = rest.Count > 2 && OrdinaryWords.Calendar.Contains(rest[0]);
        var capitals = rest.All(r => !char.IsLower(r[0]));
        var shouting = rest.All(r => r.All(c => !char.IsLower(c)));
        var counted = !capitals || shouting ? rest.Take(rest.Count - 1).Any(IsOrdinary) : IsOrdinary(rest[0]) && rest[0].EndsWith('s') && !rest[0].Contains('\'');
        return year || date || counted ? 0 : capture.Length;

        bool IsOrdinary(string word) => !StreetNames.Contains(word)
            && (OrdinaryWords.Never.Contains(word) || (!capitals && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal))));
    }

    /// <summary>The words of a catch up to the first that is nobody's name.</summary>
    public static int Name(string words, Match match, Capture capture) => Kept(capture.Value, afterTitle: true);

    /// <summary>As after a title, but a place, a shop or a day may be called and known as well.</summary>
    public static int NameAfterPhrase(string words, Match match, Capture capture)
    {
        var lead = words.AsSpan()[match.Index..capture.Index];
        var shouting = lead.ContainsAnyInRange('A', 'Z') && !lead.ContainsAnyInRange('a', 'z') && lead.Trim().Length > 3;
        var kept = Kept(capture.Value, afterTitle: false);
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
