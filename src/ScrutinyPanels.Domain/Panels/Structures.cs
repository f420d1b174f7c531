using System.Globalization;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>Structures to begin with, drawn from how real offices have set their panels up. What no source tells is a usual value; names and rules can all be changed.</summary>
public static class Structures
{
    private const int NeighbourhoodPanels = 10;

    private static readonly RecordKind[] searches = [RecordKind.StopAndSearch];
    private static readonly RecordKind[] force = [RecordKind.UseOfForce];
    private static readonly RecordKind[] both = [RecordKind.StopAndSearch, RecordKind.UseOfForce];

    /// <summary>A main panel four times a year, two sub-panels that meet monthly and are vetted, and a quarterly data panel that steers them; all sign before they see anything.</summary>
    public static PanelStructure BedfordshireLike { get; } = new(
        "bedfordshire",
        Presets.BedfordshireLike.Preset,
        [
            new(
                "main",
                null,
                "Community scrutiny panel",
                "People of all ages from our communities. We look at how the police stop, search and use force, say what we see, and ask the police to answer.",
                both,
                Presets.BedfordshireLike with { ReportsTo = "Performance and governance board" }),
            new("searches", "main", "Stop and search sub-panel", "Members of the community scrutiny panel who meet every month to look at stop and searches.", searches, MonthlySubPanel),
            new("force", "main", "Use of force sub-panel", "Members of the community scrutiny panel who meet every month to look at how force was used.", force, MonthlySubPanel),
            new(
                "data",
                "main",
                "Data panel",
                "Members who look at the figures four times a year and say what the sub-panels should look at next.",
                both,
                Presets.BedfordshireLike with { Members = 9, Quorum = 3, LeastMeetings = 0 }),
        ]);

    /// <summary>One group with an independent chair and twelve volunteers that reports to a board.</summary>
    public static PanelStructure HumbersideLike { get; } = new(
        "humberside",
        Presets.HumbersideLike.Preset,
        [
            new(
                "group",
                null,
                "Police powers scrutiny group",
                "An independent chair and twelve volunteers. We look at logs, reports and footage, watch how officers are trained, and report what we find.",
                both,
                Presets.HumbersideLike with { ReportsTo = "Independent ethics and scrutiny board" }),
        ]);

    /// <summary>Ten neighbourhood panels, a youth panel of people from 14 to 24, a custody panel, and a commission over them that meets twice a year.</summary>
    public static PanelStructure WestMidlandsLike { get; } = new(
        "west-midlands",
        Presets.WestMidlandsLike.Preset,
        [
            new(
                "commission",
                null,
                "Stop and search commission",
                "We meet twice a year, hear from every panel and ask the police to answer for the whole area.",
                both,
                Presets.WestMidlandsLike with { MeetsEveryMonths = 6, LeastMeetings = 0, ReportsTo = "Police and crime commissioner" }),
            .. Enumerable.Range(1, NeighbourhoodPanels).Select(n => new PlannedPanel(
                string.Create(CultureInfo.InvariantCulture, $"neighbourhood-{n}"),
                "commission",
                string.Create(CultureInfo.InvariantCulture, $"Neighbourhood panel {n}"),
                "People who live here. Every two months we look at stop and searches of our neighbourhoods, chosen by chance.",
                searches,
                Presets.WestMidlandsLike)),
            new("youth", "commission", "Youth panel", "Young people from 14 to 24. We look at how the police stop and search people of our age.", searches, Presets.WestMidlandsLike),
            new("custody", "commission", "Custody panel", "We look at strip searches and at force used in custody.", [RecordKind.StripSearch, RecordKind.UseOfForce], Presets.WestMidlandsLike),
        ]);

    /// <summary>A board with two groups of community members that look at footage, one of searches and one of force, and a quarterly stakeholder group.</summary>
    public static PanelStructure NorthWalesLike { get; } = new(
        "north-wales",
        Presets.NorthWalesLike.Preset,
        [
            new("board", null, "Public encounters board", "We bring together what the groups see and ask the police to answer.", both, Presets.NorthWalesLike with { ReportsTo = "Police and crime commissioner" }),
            new("searches", "board", "Stop and search footage group", "Community members who look at the footage of stop and searches.", searches, Presets.NorthWalesLike),
            new("force", "board", "Use of force footage group", "Community members who look at the footage of how force was used.", force, Presets.NorthWalesLike),
            new("race", "board", "Race stakeholder group", "People who meet every three months about race and policing.", both, Presets.NorthWalesLike),
        ]);

    public static IReadOnlyList<PanelStructure> All { get; } = [BedfordshireLike, HumbersideLike, WestMidlandsLike, NorthWalesLike];

    private static PanelRuleSet MonthlySubPanel => Presets.BedfordshireLike with { Members = 9, Quorum = 3, MeetsEveryMonths = 1, MustBeVetted = true };
}
