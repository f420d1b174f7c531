using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>What all records of a themed draw have in common. A themed sample says nothing about the whole list, so it is kept apart in every figure.</summary>
public enum DrawTheme
{
    SmellOfCannabis = 1,
    Under18 = 2,
    StripSearch = 3,
    Section60 = 4,
    HandcuffsOnTheCompliant = 5,
    NoFootage = 6,
    MostSearchingOfficers = 7,
    OfficersWithRed = 8,
    PeopleSearchedAgain = 9,
}

/// <summary>Which themes a kind of record has, and how plans write them.</summary>
public static class DrawThemes
{
    /// <summary>How many officers count as the most searching.</summary>
    public const int OfficersAtTheTop = 5;

    private static readonly Dictionary<DrawTheme, string> Codes = new()
    {
        [DrawTheme.SmellOfCannabis] = "smell-of-cannabis",
        [DrawTheme.Under18] = "under-18",
        [DrawTheme.StripSearch] = "strip-search",
        [DrawTheme.Section60] = "section-60",
        [DrawTheme.HandcuffsOnTheCompliant] = "handcuffs-on-the-compliant",
        [DrawTheme.NoFootage] = "no-footage",
        [DrawTheme.MostSearchingOfficers] = "most-searching-officers",
        [DrawTheme.OfficersWithRed] = "officers-with-red",
        [DrawTheme.PeopleSearchedAgain] = "people-searched-again",
    };

    /// <summary>The written code of a theme.</summary>
    public static string Code(DrawTheme theme) => Codes[theme];

    /// <summary>The theme of a code; none for anything else.</summary>
    public static DrawTheme? FromCode(string? code) => Codes.Where(c => c.Value == code).Select(c => (DrawTheme?)c.Key).FirstOrDefault();

    /// <summary>Whether a theme singles out identifiable people: it stays off until the force has switched such themes on.</summary>
    public static bool NeedsTheForcesYes(DrawTheme theme) => theme is DrawTheme.OfficersWithRed or DrawTheme.PeopleSearchedAgain;

    /// <summary>The themes for which a kind of record has the fields.</summary>
    public static IReadOnlyList<DrawTheme> Of(KindOfRecord kind) => [.. Codes.Keys.Where(t => FieldsOf(t, kind).Count > 0)];

    /// <summary>The fields of a kind by which a record is known to belong to a theme; none where the kind has no such theme.</summary>
    public static IReadOnlyList<RecordField> FieldsOf(DrawTheme theme, KindOfRecord kind)
    {
        string[] names = theme switch
        {
            DrawTheme.SmellOfCannabis => ["Grounds"],
            DrawTheme.Under18 => ["AgeRange", "Age", "Child"],
            DrawTheme.StripSearch => ["MoreThanOuterClothing", "Extent"],
            DrawTheme.Section60 => ["Legislation"],
            DrawTheme.HandcuffsOnTheCompliant => ["Handcuffs", "Tactics"],
            DrawTheme.NoFootage => kind.Footage is { } footage ? [footage] : [],
            DrawTheme.PeopleSearchedAgain => ["Person"],
            _ => ["Officer"],
        };
        return [.. kind.Fields.Where(f => names.Contains(f.Name))];
    }

    /// <summary>Whether a listed value puts a record into a theme: an age band of children, a deeper search, the power of section 60, handcuffs on somebody compliant.</summary>
    public static bool HasValue(DrawTheme theme, RecordField field, string value) => (theme, field.Name) switch
    {
        (DrawTheme.Under18, "AgeRange") => value.ToLowerInvariant() is "under 10" or "10-17" or "under 11" or "11-17" or "0-10" or "under 18",
        (DrawTheme.StripSearch, "Extent") => value is "2" or "3" or "EIP" or "More than JOG" || value.StartsWith("Level 2", StringComparison.OrdinalIgnoreCase) || value.StartsWith("Level 3", StringComparison.OrdinalIgnoreCase),
        (DrawTheme.Section60, "Legislation") => value.EndsWith("(section 60)", StringComparison.OrdinalIgnoreCase),
        (DrawTheme.HandcuffsOnTheCompliant, "Handcuffs") => value.Equals("Compliant", StringComparison.OrdinalIgnoreCase),
        (DrawTheme.HandcuffsOnTheCompliant, "Tactics") => value.Equals("Compliant handcuffing", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
