using System.Text.RegularExpressions;
using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Domain.Publication;

/// <summary>What kind of thing in a text could lead to a person.</summary>
public enum Trace
{
    RecordKey = 1,
    EmailAddress = 2,
    PhoneNumber = 3,
    CollarNumber = 4,
    Postcode = 5,
    VehicleMark = 6,
    NameAfterTitle = 7,
    ExactDate = 8,
    KnownName = 9,
    SmallCount = 10,
    CountThatTellsTheRest = 11,
}

/// <summary>Words that the public must not read, and why.</summary>
public sealed record Finding(Trace Trace, string Words)
{
    /// <summary>What to do about it, for whoever wrote it.</summary>
    public string Sentence => $"Take out ‘{Words}’: {Why(Trace)}.";

    private static string Why(Trace trace) => trace switch
    {
        Trace.RecordKey => "it looks like the key of a record, which leads to one encounter",
        Trace.EmailAddress => "it looks like an email address",
        Trace.PhoneNumber => "it looks like a phone number",
        Trace.CollarNumber => "it looks like an officer’s number",
        Trace.Postcode => "it looks like a postcode",
        Trace.VehicleMark => "it looks like a vehicle’s registration",
        Trace.NameAfterTitle => "it looks like a person’s name. Name a post instead",
        Trace.ExactDate => "a day or time can lead to one encounter. Write the season or the year instead",
        Trace.KnownName => "it is a name on the list of the force or of the panel. Name a post instead",
        Trace.SmallCount => $"so few people of a group can be recognised. Write ‘fewer than {PublicationChecks.LeastPeople}’ or leave the number out",
        Trace.CountThatTellsTheRest => $"it tells that the rest are fewer than {PublicationChecks.LeastPeople} people. Leave one of the two numbers out",
        _ => throw new ArgumentOutOfRangeException(nameof(trace)),
    };
}

/// <summary>Looks through words that are meant for the public for anything that could lead to a person. It cannot find everything: a person still reads them before release.</summary>
public static partial class PublicationChecks
{
    // Words that follow a rank in the name of a post: "Chief Inspector Operations" is nobody's name.
    private static readonly HashSet<string> WordsOfPosts = new(StringComparer.OrdinalIgnoreCase)
    {
        "And", "Armed", "Body", "Cadet", "Commander", "Community", "Complaints", "Constable", "Contact", "Corporate", "Crime", "Criminal", "Custody", "Data",
        "Development", "Diversity", "Firearms", "For", "Force", "Grade", "Headquarters", "In", "Inspector", "Intelligence", "Investigations", "Lead", "Learning",
        "Legitimacy", "Local", "Neighbourhood", "Neighbourhoods", "Of", "Operations", "Operational", "Or", "Partnerships", "People", "Performance", "Policing",
        "Professional", "Public", "Rank", "Response", "Roads", "Safety", "Scheme", "Search", "Sergeant", "Specialist", "Standards", "Stop", "Superintendent",
        "Support", "Tactical", "Territorial", "Training", "Use", "Wellbeing",
    };

    /// <summary>The least number of people of a group that the public reads, of ONS secure-data outputs. The panel's own cases are not people of a group.</summary>
    public const int LeastPeople = 10;

    private static readonly string[] Numerals = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Everything found in one text. Days and times count only where the text tells of an encounter; a force may promise a day.</summary>
    /// <param name="names">Names that the public must not read.</param>
    public static IReadOnlyList<Finding> Find(string words, bool tellsOfEncounter, params IReadOnlyCollection<string> names)
    {
        var found = new List<Finding>();
        Add(found, Trace.RecordKey, RecordKey(), words);
        Add(found, Trace.EmailAddress, EmailAddress(), words);
        Add(found, Trace.PhoneNumber, PhoneNumber(), words);
        Add(found, Trace.CollarNumber, CollarNumber(), words);
        Add(found, Trace.Postcode, Postcode(), words);
        Add(found, Trace.VehicleMark, VehicleMark(), words);
        found.AddRange(NameAfterTitle().Matches(words)
            .Where(m => !WordsOfPosts.Contains(m.Groups["name"].Value))
            .Select(m => new Finding(Trace.NameAfterTitle, m.Value)));
        if (names.Count > 0)
        {
            found.AddRange(new NameList(names).Find(words).Select(n => new Finding(Trace.KnownName, words.Substring(n.Start, n.Length))));
        }

        found.AddRange(CountOfPeople().Matches(words).Select(Small).OfType<Finding>());
        if (tellsOfEncounter)
        {
            Add(found, Trace.ExactDate, ExactDate(), words);
        }

        return [.. found.Distinct()];
    }

    // Below the least number, or so near the whole that the rest is below it.
    private static Finding? Small(Match match)
    {
        var (count, whole) = (Number(match.Groups["count"].Value), match.Groups["of"] is { Success: true, Value: var of } ? Number(of) : null);
        return count is > 0 and < LeastPeople ? new Finding(Trace.SmallCount, match.Value.Trim())
            : whole - count is > 0 and < LeastPeople ? new Finding(Trace.CountThatTellsTheRest, match.Value.Trim())
            : null;
    }

    private static int? Number(string words) =>
        int.TryParse(words, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : Array.IndexOf(Numerals, words.ToLowerInvariant()) is var at and >= 0 ? at : null;

    private static void Add(List<Finding> found, Trace trace, Regex pattern, string words) =>
        found.AddRange(pattern.Matches(words).Select(m => new Finding(trace, m.Value.Trim())));

    [GeneratedRegex(@"\b[a-z][a-z-]*/\d{4}-\d{2}(?:\.\d+)?/\d+\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RecordKey();

    [GeneratedRegex(@"[^\s@<>()\[\],;:]+@[^\s@<>()\[\],;:]+\.[a-z]{2,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddress();

    // Ten or eleven digits after a leading 0, or after +44, however they are spaced.
    [GeneratedRegex(@"(?<![\d/])(?:\+44(?:[\s().-]*\d){9,11}|\(?0(?:[\s().-]*\d){9,10})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex PhoneNumber();

    [GeneratedRegex(
        @"\b(?:W?PC|PS|DC|DS|PCSO)\s?\d{2,6}\b|\b[Oo]fficer\s(?:number\s|no\.?\s)?[A-Z]{0,2}\d{3,6}\b"
        + @"|\b(?:[Cc]ollar|[Ss]houlder|[Bb]adge|[Ww]arrant)(?:\snumber|\sno\.?)?\s?:?\s?[A-Z]{0,2}\d{2,6}[A-Z]{0,2}\b|\b[PQ]\d{6}\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex CollarNumber();

    // The inward letters C I K M O V are never used; "R14 2nd" is no postcode.
    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d(?!(?:st|nd|rd|th)\b)(?i:[ABD-HJLNP-UW-Z]{2})\b|\b[a-z]{1,2}\d[a-z\d]?\s\d(?!(?:st|nd|rd|th)\b)[abd-hjlnp-uw-z]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Postcode();

    // Since 2001 AB12 CDE; before, A123BCD and ABC123D written together.
    [GeneratedRegex(@"\b[A-Z]{2}\d{2}\s?[A-Z]{3}\b|\b[a-z]{2}\d{2}\s?[a-z]{3}\b|\b[A-Z]\d{1,3}[A-Z]{3}\b|\b[A-Z]{3}\d{1,3}[A-Z]\b", RegexOptions.CultureInvariant)]
    private static partial Regex VehicleMark();

    [GeneratedRegex(
        @"\b(?:(?:Mr|Mrs|Ms|Mx|Dr|Sgt|Insp|Supt|Cllr)\.?|Miss|Sir|Dame|W?PC|PS|DC|DS|DI|DCI|PCSO|Councillor|(?:Chief )?Constable|Sergeant|(?:Chief )?Inspector|(?:Chief )?Superintendent|Officer)\s+(?<name>\p{Lu}[\p{L}'’-]+)",
        RegexOptions.CultureInvariant)]
    private static partial Regex NameAfterTitle();

    [GeneratedRegex(
        @"\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b(?:\s\d{4})?"
        + @"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:st|nd|rd|th)?\b"
        + @"|\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}:\d{2}\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex ExactDate();

    // Three Black men; 4 of the 12 children; of 12 people 10 were Asian.
    [GeneratedRegex(
        @"\b(?:of\s+(?:the\s+)?(?<of>\d{1,4})\b[^.;\n]{0,60}?\b)?(?<count>\d{1,4}|one|two|three|four|five|six|seven|eight|nine)\s+(?:of\s+(?:the\s+)?(?<of>\d{1,4})\s+)?(?:(?:were|was|are|is)\s+)?"
        + @"(?:(?:young|younger|older|adult|local|other|of|the|them)\s+){0,3}"
        + @"(?:black|asian|white|mixed(?:-race)?|chinese|arab|roma|gyps(?:y|ies)|travellers?|muslims?|jew(?:s|ish)|christians?|hindus?|sikhs?|buddhists?|disabled|autistic|deaf|blind|pregnant|gay|lesbians?|bisexual|trans(?:gender)?"
        + @"|women|woman|men|man|girls?|boys?|child(?:ren)?|teenagers?|females?|males?)\b(?:\s+(?:women|men|girls?|boys?|child(?:ren)?|teenagers?|females?|males?)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex CountOfPeople();
}
