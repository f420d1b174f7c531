namespace ScrutinyPanels.Application.Practice;

/// <summary>What made-up officers wrote about made-up searches: some grounds are sound, some thin, some rest on a smell alone, so that panels have something to disagree about.</summary>
internal static class PracticeGrounds
{
    private static readonly string[] Places =
    [
        "the parade of shops", "the bus station", "the canal path", "the car park behind the cinema", "the edge of the playing field",
        "the underpass", "the stairwell of a block of flats", "the retail park", "the taxi rank", "the alley beside the takeaway",
        "the railway footbridge", "the skate park", "the market square", "the service road behind the supermarket",
    ];

    private static readonly string[] Reactions =
    [
        "turned round sharply and walked the other way", "pushed something into a waistband", "dropped a bag and stepped away from it",
        "ran a short distance and was stopped", "kept both hands deep in the pockets of a heavy coat on a warm evening",
        "passed a rucksack to someone else and said it was not theirs",
    ];

    private static readonly string[] Accounts =
    [
        "Asked about it, gave no account.", "Asked about it, gave two accounts that did not fit together.",
        "Said they were waiting for a friend but could not say who.", "Said they had found it. No more was said.",
    ];

    private static readonly string[] Explained =
    [
        "Grounds and object were explained before the search. Name and station were given and a copy of the record was offered.",
        "Warrant card shown. The person was told they were detained for a search, under which power, why, and how to get a record.",
        "Grounds explained, copy of the record offered and declined.",
        "Explained power and object. Camera was on from the start.",
    ];

    private static readonly string[] LittleExplained =
    [
        "Search explained.", "Went along with the search.", "Receipt not given, called to another job.", string.Empty, "Camera not turned on until after the search.",
    ];

    private static readonly string[] SoundDrugs =
    [
        "Watched at {place} for ten minutes. Three people came up one after another, handed over money and left with something small in the hand. When officers came near, {reaction}. {account}",
        "A caller described a person in a red jacket selling from a pouch at {place} and the jacket, the pouch and the direction all matched within five minutes of the call. On seeing the car the person {reaction}. {account}",
        "Car stopped at {place} for no lights. Driver's eyes glazed, cut cannabis on the passenger seat in plain view and a strong fresh smell from inside. {account}",
    ];

    private static readonly string[] SoundWeapons =
    [
        "Two callers within a few minutes reported a person showing a knife to others at {place}. The person fitted both descriptions, including one white shoe, and {reaction}. {account}",
        "Door staff at {place} pointed the person out and said they had seen the handle of a knife under the shirt. The person {reaction}. {account}",
    ];

    private static readonly string[] SoundProperty =
    [
        "Store staff at {place} followed the person out and pointed to the bag in which they had seen unpaid goods placed. The bag was lined with foil. {account}",
        "Seen at {place} at three in the morning trying the handles of five parked cars one after another, with a torch and gloves. On seeing officers the person {reaction}. {account}",
        "Bicycle with a cut lock still hanging from the frame, at {place}, twenty minutes after a theft of the same make was reported near by. {account}",
    ];

    private static readonly string[] Thin =
    [
        "Acting suspiciously at {place}. Searched, nothing found.",
        "In an area known for drugs, at {place}. Looked away when the car passed.",
        "Hood up at {place}, in a group. Seemed nervous when spoken to.",
        "Person at {place} late at night and would not say where they were going.",
        "Sat in a parked car at {place} with two others. Did not look right.",
    ];

    private static readonly string[] SmellOnly =
    [
        "Smell of cannabis.",
        "Walking past the person at {place} there was a smell of cannabis in the air. Detained for a search.",
        "Vehicle stopped at {place}. Smell of cannabis when the window came down. All in the car searched.",
        "Smell of cannabis from a group of four at {place}. This person searched first.",
    ];

    private static readonly string[] HistoryOnly =
    [
        "Known to police for drugs. Seen at {place}.",
        "Stopped and found with a blade last year. Seen again at {place}, so searched.",
        "Information on the system links the person to dealing around {place}. No date given.",
    ];

    private static readonly string[] SectionSixty =
    [
        "Section 60 in force around {place} after disorder earlier in the evening. Person within the area and the hours. No further reason is needed.",
        "Section 60 authority in place at {place}. Person was leaving on foot with a group. Authority and reason for it explained.",
    ];

    /// <summary>Grounds for an object of search, made up from the chance given.</summary>
    public static string For(string objectOfSearch, bool isSectionSixty, Random chance)
    {
        if (isSectionSixty)
        {
            return Finish(Pick(SectionSixty, chance), chance.Next(100) < 60, chance);
        }

        var isDrugs = objectOfSearch == "Controlled drugs";
        return chance.Next(100) switch
        {
            < 55 => Finish(Pick(SoundFor(objectOfSearch), chance), chance.Next(100) < 85, chance),
            < 72 => Finish(Pick(Thin, chance), chance.Next(100) < 35, chance),
            < 88 when isDrugs => Finish(Pick(SmellOnly, chance), chance.Next(100) < 40, chance),
            < 88 => Finish(Pick(SoundFor(objectOfSearch), chance), false, chance),
            _ => Finish(Pick(HistoryOnly, chance), chance.Next(100) < 40, chance),
        };
    }

    private static string[] SoundFor(string objectOfSearch) => objectOfSearch switch
    {
        "Controlled drugs" => SoundDrugs,
        "Offensive weapons" or "Firearms" => SoundWeapons,
        _ => SoundProperty,
    };

    private static string Finish(string template, bool isExplained, Random chance)
    {
        var words = template
            .Replace("{place}", Pick(Places, chance), StringComparison.Ordinal)
            .Replace("{reaction}", Pick(Reactions, chance), StringComparison.Ordinal)
            .Replace("{account}", Pick(Accounts, chance), StringComparison.Ordinal);
        return $"{words} {Pick(isExplained ? Explained : LittleExplained, chance)}".Trim();
    }

    private static string Pick(string[] from, Random chance) => from[chance.Next(from.Length)];
}
