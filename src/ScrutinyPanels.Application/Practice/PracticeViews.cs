using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Practice;

/// <summary>What made-up members answer about made-up cases: most find most searches well enough, and no two quite agree.</summary>
internal static class PracticeViews
{
    private static readonly string[] Items = ["grounds", "object", "warrant-card", "identity", "station", "entitlement", "legal-power", "you-are-detained", "explain"];

    private static readonly string[] Reasons =
    [
        "The reasons given would fit almost anyone who was there that evening.",
        "The record says what was smelled and nothing else. I would want to know what the person did.",
        "A long time passed before anyone explained what was going on.",
        "What the officer saw is clear, but not why it pointed to this person and not to the others.",
        "It rests on something from a long time ago.",
    ];

    private static readonly string[] Unclear = ["The record is too short for me to judge.", "I would need the footage to say."];

    private static readonly string[] DoneWell =
    [
        "The officer explained the grounds before the search and stayed calm.", "A copy of the record was offered without being asked for.",
        "It was short, and the person was told why at every point.", string.Empty, string.Empty,
    ];

    private static readonly string[] ShouldChange =
    [
        "Write down what this person did, not what the place is known for.", "Turn the camera on before speaking to the person.",
        "Smell alone should not be enough.", string.Empty, string.Empty, string.Empty,
    ];

    /// <summary>One member's answers to every question of the form; those that a panel's form does not have are not kept.</summary>
    public static IReadOnlyList<GivenAnswer> Of(Random chance)
    {
        var isSound = chance.Next(100) < 55;
        var grade = isSound ? Pick(chance, "green", "green", "amber") : Pick(chance, "amber", "amber", "red", "could-not-tell");
        var reason = grade switch
        {
            "green" => string.Empty,
            "could-not-tell" => Pick(chance, Unclear),
            _ => Pick(chance, Reasons),
        };
        return
        [
            new("footage", Pick(chance, "none-supplied", "none-supplied", "yes", "not-requested"), null),
            .. Items.Select(i => new GivenAnswer(i, Item(i, isSound, chance), null)),
            new("grounds-reasonable", isSound ? "yes" : Pick(chance, "no", "no", "could-not-tell"), null),
            new("grade", grade, reason),
            new("done-well", null, Pick(chance, DoneWell)),
            new("should-change", null, isSound ? string.Empty : Pick(chance, ShouldChange)),
        ];
    }

    private static string Item(string item, bool isSound, Random chance) => item switch
    {
        "warrant-card" or "explain" => Pick(chance, "does-not-apply", "does-not-apply", "could-not-tell"),
        "grounds" when !isSound => Pick(chance, "partly", "no", "could-not-tell"),
        _ => isSound ? Pick(chance, "yes", "yes", "yes", "partly", "could-not-tell") : Pick(chance, "yes", "partly", "could-not-tell", "no"),
    };

    private static string Pick(Random chance, params string[] from) => from[chance.Next(from.Length)];
}
