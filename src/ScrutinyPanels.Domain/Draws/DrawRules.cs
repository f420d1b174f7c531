using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>The rules of drawing a sample, as sentences.</summary>
public static class DrawRules
{
    public static Rule KeyNotPlain { get; } = new("draws.key-not-plain", "A record's key or group holds a tab or a line break, so no list can be made of it. Tell whoever runs this service.");

    public static Rule KeyTwice { get; } = new("draws.key-twice", "A record occurs twice, so no list can be made. Tell whoever runs this service.");

    public static Rule SeedNeeded { get; } = new("draws.seed-needed", "Enter the seed that was made in the room.");

    public static Rule SeedTooLong { get; } = new("draws.seed-too-long", $"The seed must be {Seed.Limit} characters or fewer.");

    public static Rule SeedNotPlain { get; } = new("draws.seed-not-plain", "The seed must be plain characters that can be read out, such as numbers, letters and spaces.");

    public static Rule PeriodBackwards { get; } = new("draws.period-backwards", "The last month must be the same as the first month or later.");

    public static Rule NothingToDraw { get; } = new("draws.nothing-to-draw", "No record of these months can be drawn. Choose other months, or ask your oversight officer whether the records are loaded.");

    public static Rule NotCovered { get; } = new("draws.not-covered", "This panel does not look at records of this force.");

    public static Rule OfficeDrawsNot { get; } = new("draws.office-draws-not", "By its rules this panel draws by itself: its chair or a vice chair does it. Change the panel's rules first if the office is to draw.");

    public static Rule OfficeDrawsBySeed { get; } = new("draws.office-draws-by-seed", "The office draws by seed only. Records are picked by the panel.");

    public static Rule OneListAtATime { get; } = new("draws.one-list-at-a-time", "This panel has a frozen list that waits for its seed. Draw from that list or abandon it first.");

    public static Rule SeededBefore { get; } = new("draws.seeded-before", "A sample was drawn from this very list before. A list is drawn from once.");

    public static Rule ListNoLongerGood { get; } = new("draws.list-no-longer-good", "A record of this list has become a case since the list was frozen. Abandon this draw and freeze a new list.");

    public static Rule ListChanged { get; } = new("draws.list-changed", "The stored list no longer has the fingerprint it was frozen with. Nothing was drawn. Tell whoever runs this service.");

    public static Rule CaseOpened { get; } = new("draws.case-opened", "A case of this draw has been opened, so the draw can no longer be abandoned. Withdraw single cases instead.");

    public static Rule NoFootageIsGraded { get; } = new("draws.no-footage-is-graded", "This panel's rule is to grade a case that has no footage. It stays in the sample.");

    public static Rule SentenceNeeded { get; } = new("draws.sentence-needed", "Enter a sentence that says why.");

    public static Rule NoReserveLeft { get; } = new("draws.no-reserve-left", "There is no reserve left in this list.");

    public static Rule TooManyGroups { get; } = new("draws.too-many-groups", $"A plan can have {DrawGroups.Most} groups. Leave some out.");

    public static Rule GroupName { get; } = new("draws.group-name", $"The name of a group must be {DrawStratum.NameLimit} characters or fewer, on one line.");

    public static Rule GroupTwice { get; } = new("draws.group-twice", "The same group is in the plan twice. Choose another, or leave one out.");

    public static Rule NotOfThisMethod { get; } = new("draws.not-of-this-method", "This draw was set up in another way. Draw from it as its page says.");

    public static Rule PickReasonNeeded { get; } = new("draws.pick-reason-needed", "Enter why these records were chosen.");

    public static Rule NothingPicked { get; } = new("draws.nothing-picked", "Enter what was picked.");

    public static Rule PickedTwice { get; } = new("draws.picked-twice", "One of them is there twice. Enter each once.");

    public static Rule ThemeOff { get; } = new("draws.theme-off", "This theme singles out people, and the force has not switched such themes on. Ask the force, or choose another theme.");

    public static Rule NotAThemeOfThese { get; } = new("draws.not-a-theme-of-these", "Records of this kind have no such theme.");

    /// <summary>More was picked than planned.</summary>
    public static Rule PickedTooMany(int take) => new("draws.picked-too-many", $"The plan is to pick {take}. Enter {take} or fewer.");

    /// <summary>What was picked is not on the list.</summary>
    public static Rule NotOnTheList(string what) => new("draws.not-on-the-list", $"“{what}” is not on the list. Check it and enter it again.");

    /// <summary>The force holds a record back that was picked.</summary>
    public static Rule PickedHeldBack(string key) => new("draws.picked-held-back", $"The force holds “{key}” back now. Choose another record.");

    /// <summary>More was asked for than a group has.</summary>
    public static Rule OnlySoManyOf(string group, int size) => new("draws.only-so-many-of", $"Only {size} records are in the group “{group}”. Enter {size} or fewer, or choose more months.");

    /// <summary>More was asked for than the list has.</summary>
    public static Rule OnlySoMany(int size) => new("draws.only-so-many", size == 1
        ? "Only 1 record of these months can be drawn. Enter 1, or choose more months."
        : $"Only {size} records of these months can be drawn. Enter {size} or fewer, or choose more months.");
}
