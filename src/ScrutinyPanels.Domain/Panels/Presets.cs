namespace ScrutinyPanels.Domain.Panels;

/// <summary>Starting points for a panel's rules, drawn from how real panels work; every number can be changed by the panel.</summary>
public static class Presets
{
    /// <summary>27 members, traffic light, red reported back at the next meeting; E for Explain on the form.</summary>
    public static PanelRuleSet BedfordshireLike { get; } = new("Bedfordshire-like", 27, 5, 7, 12, 14, 56, NoFootage.GradeIt, "gowisely-e");

    /// <summary>Independent chair and twelve volunteers, quorum three, agenda seven days ahead, reports to an ethics and scrutiny board.</summary>
    public static PanelRuleSet HumbersideLike { get; } = new("Humberside-like", 13, 3, 7, 10, 14, 56, NoFootage.GradeIt, "gowisely");

    /// <summary>A panel by neighbourhood policing unit, every two months, ten records at random.</summary>
    public static PanelRuleSet WestMidlandsLike { get; } = new("West Midlands-like", 12, 4, 5, 10, 10, 56, NoFootage.ReplaceIt, "gowisely");

    public static IReadOnlyList<PanelRuleSet> All { get; } = [BedfordshireLike, HumbersideLike, WestMidlandsLike];
}
