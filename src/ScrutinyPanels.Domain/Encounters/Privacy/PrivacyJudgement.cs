using System.Text.RegularExpressions;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>What a shape alone cannot decide: how much of a catch is truly a name, a mark, an address or a number.</summary>
internal static partial class PrivacyJudgement
{
    private static readonly HashSet<string> Particles = new(
        ["de", "da", "das", "del", "della", "di", "do", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "al", "el", "bin", "ibn", "binti", "bint", "abu", "ap", "ab", "ferch", "ní", "ni", "nic", "ó"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NoMark = new(
        [
            "CAD", "FIN", "LOG", "REF", "SEC", "BUS", "URN", "EXH", "PNC", "BMW", "AMG", "GTI", "MPV", "SUV", "HGV", "LGV", "JCT", "CCTV", "CRI", "NHS", "DVD", "USB", "RTC", "RTA", "MDA", "PWS", "PAC", "ACT", "OPS", "PSI",
            "VRM", "VRN", "REG", "INDEX", "TOM", "MIN", "MAX", "HRS", "MPH", "SEE", "VIA", "AGE", "CAR", "VAN", "KIA", "VW", "APP", "BAG", "TEN", "SIX", "TWO", "ONE", "LOT", "PKG", "GBP", "GPS", "BIT", "AIR", "BIG", "FIT", "WIN", "DIM", "RIM",
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
        var at = Array.FindIndex(parts, p => char.IsDigit(p[0]) || (p.Length > 2 && p.StartsWith("No", StringComparison.OrdinalIgnoreCase) && char.IsDigit(p[^1])));
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
        // "0730 Mill Lane" tells a time, "Peugeot 208 at Mill Lane" a make.
        var time = number.Length == 4 && number.All(char.IsAsciiDigit)
            && (number[0] == '0' || (string.CompareOrdinal(number, "2400") < 0 && number[2] < '6' && before.ToLowerInvariant() is "at" or "around" or "about" or "by" or "since" or "approx" or "approximately" or "circa" or "time" or "hours"));
        var model = at == 0 && (OrdinaryWords.Makes.Contains(before) || (at + 1 < parts.Length && parts[at + 1] is "at" or "on" or "of" or "in" && OrdinaryWords.Makes.Contains(WordBefore(words, Math.Max(0, capture.Index - before.Length - 1)))));
        if (time || model)
        {
            return 0;
        }

        var date = rest.Count > 2 && OrdinaryWords.Calendar.Contains(rest[0]);
        var capitals = rest.All(r => !char.IsLower(r[0]));
        var shouting = rest.All(r => r.All(c => !char.IsLower(c)));
        var counted = !capitals || shouting ? rest.Take(rest.Count - 1).Any(IsOrdinary) : IsOrdinary(rest[0]) && rest[0].EndsWith('s') && !rest[0].Contains('\'');
        return year || date || counted ? 0 : capture.Length;

        bool IsOrdinary(string word) => !StreetNames.Contains(word)
            && (OrdinaryWords.Never.Contains(word) || (!capitals && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal))));
    }

    private static readonly HashSet<string> StreetTypes = PrivacyRules.StreetType[3..^1].Split('|')
        .SelectMany(t => t.EndsWith('?') ? (string[])[t[..^2], t[..^1]] : [t])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> WelshStreets = new(["heol", "ffordd", "stryd", "lon", "lôn", "rhodfa", "clos", "cae", "maes", "bryn", "cwrt", "llys", "rhes", "teras"], StringComparer.OrdinalIgnoreCase);

    /// <summary>A house and its street; a shop or the police before a street make no house.</summary>
    public static int HouseAndStreet(string words, Match match, Capture capture)
    {
        var comma = capture.Value.IndexOf(',', StringComparison.Ordinal);
        var house = Words(capture.Value[..comma]).Where(w => w.Length > 1).ToList();
        var town = house.Count == 1 && WordBefore(words, capture.Index).ToLowerInvariant() is "in" or "near" or "of" or "towards";
        var ordinary = house.Any(w => char.IsUpper(w[0]) && OrdinaryWords.IsOrdinary(w) && (house.Count == 1 || !StreetNames.Contains(w)) && !OrdinaryWords.Places.Contains(w) && !OrdinaryWords.AlsoNames.Contains(w) && w != "The");
        return town || ordinary ? 0 : StreetEnd(capture.Value, comma + 1);
    }

    /// <summary>A room, a flat or a plot up to the last street, house or floor; without one it is no address.</summary>
    public static int UnitAndStreet(string words, Match match, Capture capture) => StreetEnd(capture.Value, 0);

    // Where the last street, house or floor ends, before the first word that belongs to the sentence.
    private static int StreetEnd(string value, int from)
    {
        var kept = 0;
        var before = from == 0;
        var welsh = false;
        var unit = from == 0;
        for (var start = from; start < value.Length; start++)
        {
            var end = start;
            while (end < value.Length && (char.IsLetterOrDigit(value[end]) || value[end] is '\'' or '-'))
            {
                end++;
            }

            if (end == start)
            {
                continue;
            }

            var word = value[start..end];
            var digits = char.IsDigit(word[0]);
            var type = StreetTypes.Contains(word);
            var floor = word.ToLowerInvariant() is "floor" or "flr" or "ground" or "first" or "second" or "third" or "fourth" or "top" or "basement" or "no" or "number" or "at" or "on" or "of" or "in";
            var place = StreetNames.Contains(word) || OrdinaryWords.AlsoNames.Contains(word);
            if (!unit && !digits && !type && !floor && !welsh && !(place && char.IsUpper(word[0])) && OrdinaryWords.IsOrdinary(word))
            {
                break;
            }

            if (!unit && ((type && before) || welsh || word is "floor" or "Floor"))
            {
                kept = end;
            }

            welsh |= WelshStreets.Contains(word);
            before = !unit && !digits && !(floor && char.IsLower(word[0]));
            unit = false;
            start = end - 1;
        }

        return kept;
    }

    /// <summary>A date in brackets after two words that are somebody's name.</summary>
    public static int DateAfterName(string words, Match match, Capture capture) =>
        Words(match.Value[..(capture.Index - match.Index)]).Any(w => w.Length > 1 && char.IsUpper(w[0]) && OrdinaryWords.IsOrdinary(w) && !OrdinaryWords.AlsoNames.Contains(w)) ? 0 : capture.Length;
}
