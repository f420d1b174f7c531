using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Practice;

/// <summary>One made-up stop and search, in the words that forces publish.</summary>
internal sealed record PracticeRecord(
    DateOnly Day,
    DateTimeOffset? At,
    string Type,
    string Gender,
    string AgeRange,
    string SelfDefinedEthnicity,
    string OfficerDefinedEthnicity,
    string Legislation,
    string ObjectOfSearch,
    string Outcome,
    bool? OutcomeLinked,
    bool? MoreThanOuterClothing,
    string Grounds);

/// <summary>Makes a month of stop and search records out of nothing but a seed: the same month always gives the same records.</summary>
internal static class PracticeRecords
{
    private const string Drugs = "Misuse of Drugs Act 1971 (section 23)";
    private const string Section1 = "Police and Criminal Evidence Act 1984 (section 1)";
    private const string Section60 = "Criminal Justice and Public Order Act 1994 (section 60)";
    private const string VehicleOnly = "Vehicle search";
    private const string Firearms = "Firearms Act 1968 (section 47)";

    private static readonly (string Value, int Weight)[] Types = [("Person search", 76), ("Person and Vehicle search", 21), (VehicleOnly, 3)];

    private static readonly (string Value, int Weight)[] Genders = [("Male", 85), ("Female", 13), (string.Empty, 2)];

    private static readonly (string Value, int Weight)[] Ages = [("10-17", 18), ("18-24", 34), ("25-34", 24), ("over 34", 20), (string.Empty, 4)];

    private static readonly ((string Own, string Officer) Value, int Weight)[] Ethnicities =
    [
        (("White - English/Welsh/Scottish/Northern Irish/British", "White"), 44),
        (("White - Any other White background", "White"), 8),
        (("Black/African/Caribbean/Black British - African", "Black"), 7),
        (("Black/African/Caribbean/Black British - Caribbean", "Black"), 6),
        (("Asian/Asian British - Pakistani", "Asian"), 7),
        (("Asian/Asian British - Bangladeshi", "Asian"), 4),
        (("Asian/Asian British - Indian", "Asian"), 3),
        (("Mixed/Multiple ethnic groups - White and Black Caribbean", "Black"), 4),
        (("Other ethnic group - Any other ethnic group", "Other"), 2),
        (("Other ethnic group - Not stated", "White"), 8),
        (("Other ethnic group - Not stated", "Black"), 5),
        ((string.Empty, string.Empty), 2),
    ];

    private static readonly ((string Law, string Object) Value, int Weight)[] Searches =
    [
        ((Drugs, "Controlled drugs"), 60),
        ((Section1, "Offensive weapons"), 15),
        ((Section1, "Stolen goods"), 11),
        ((Section1, "Article for use in theft"), 7),
        ((Section1, "Articles for use in criminal damage"), 3),
        ((Section60, "Anything to threaten or harm anyone"), 3),
        ((Firearms, "Firearms"), 1),
    ];

    private static readonly (string Value, int Weight)[] Outcomes =
    [
        ("A no further action disposal", 70), ("Arrest", 14), ("Community resolution", 9),
        ("Summons / charged by post", 3), ("Penalty Notice for Disorder", 2), ("Khat or Cannabis warning", 2),
    ];

    /// <summary>The records of a month, in the order of time.</summary>
    public static IReadOnlyList<PracticeRecord> Of(Month month)
    {
        var chance = new Random(month.Number);
        var count = 260 + chance.Next(80);
        var days = DateTime.DaysInMonth(month.FirstDay.Year, month.FirstDay.Month);
        return [.. Enumerable.Range(0, count).Select(_ => One(month.FirstDay.AddDays(chance.Next(days)), chance)).OrderBy(r => r.Day).ThenBy(r => r.At)];
    }

    private static PracticeRecord One(DateOnly day, Random chance)
    {
        var type = Pick(Types, chance);
        var (law, what) = Pick(Searches, chance);
        var (own, officer) = Pick(Ethnicities, chance);
        var gender = Pick(Genders, chance);
        var age = Pick(Ages, chance);
        var outcome = Pick(Outcomes, chance);
        var hasPerson = type != VehicleOnly;
        return new(
            day,
            TimeOn(day, chance),
            type,
            hasPerson ? gender : string.Empty,
            hasPerson ? age : string.Empty,
            hasPerson ? own : string.Empty,
            hasPerson ? officer : string.Empty,
            law,
            what,
            outcome,
            outcome == Outcomes[0].Value ? null : chance.Next(100) < 80,
            hasPerson ? chance.Next(100) < 3 : null,
            PracticeGrounds.For(what, law == Section60, chance));
    }

    // Afternoon to night, mostly; a few rows have the day only, as some forces send them.
    private static DateTimeOffset? TimeOn(DateOnly day, Random chance)
    {
        var minute = chance.Next(100) < 70 ? (14 * 60) + chance.Next(8 * 60) : 1 + chance.Next((14 * 60) - 1);
        return chance.Next(100) < 4 ? null : UkTime.StartOf(day).AddMinutes(minute);
    }

    private static T Pick<T>((T Value, int Weight)[] from, Random chance)
    {
        var left = chance.Next(from.Sum(f => f.Weight));
        foreach (var (value, weight) in from)
        {
            left -= weight;
            if (left < 0)
            {
                return value;
            }
        }

        return from[^1].Value;
    }
}
