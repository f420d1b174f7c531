namespace ScrutinyPanels.Domain.Panels;

/// <summary>Starting points for a panel's rules, drawn from how real panels work; what no source tells is a usual value, and everything can be changed by the panel's office.</summary>
public static class Presets
{
    /// <summary>27 members, meets four times a year, traffic light, red reported back at the next meeting; E for Explain on the form; everybody signs before viewing, and who comes to the main meeting is not vetted.</summary>
    public static PanelRuleSet BedfordshireLike { get; } = new("Bedfordshire-like", 27, 5, 7, 12, 14, 56, NoFootage.GradeIt, "gowisely-e")
    {
        MeetsEveryMonths = 3,
        WhoMayCome = WhoMayCome.Force,
        MustSign = true,
        RedGoesTo = "The chief inspector for operations",
        FirstRungTo = "The head of the oversight office",
        SecondRungTo = "The deputy chief constable",
        ThirdRungTo = "The commissioner",
    };

    /// <summary>Independent chair and twelve volunteers, quorum three volunteers, agenda seven days ahead, terms of two years, at least quarterly; nobody is vetted, by agreement with the force.</summary>
    public static PanelRuleSet HumbersideLike { get; } = new("Humberside-like", 13, 3, 7, 10, 14, 56, NoFootage.GradeIt, "gowisely")
    {
        MeetsEveryMonths = 3,
        ChairCounts = false,
        TermYears = 2,
        MostTerms = 1,
        WhoMayCome = WhoMayCome.Force,
        RedGoesTo = "The chief inspector for operations",
        FirstRungTo = "The head of the oversight office",
        SecondRungTo = "The deputy chief constable",
        ThirdRungTo = "The commissioner",
    };

    /// <summary>A panel by neighbourhood policing unit with a community chair, every two months, ten records at random, three meetings a year asked of a member.</summary>
    public static PanelRuleSet WestMidlandsLike { get; } = new("West Midlands-like", 12, 4, 5, 10, 10, 56, NoFootage.ReplaceIt, "gowisely")
    {
        MeetsEveryMonths = 2,
        LeastMeetings = 3,
        WhoMayCome = WhoMayCome.Force,
        RedGoesTo = "The chief inspector for operations",
        FirstRungTo = "The head of the oversight office",
        SecondRungTo = "The deputy chief constable",
        ThirdRungTo = "The commissioner",
    };

    /// <summary>A group of community members and the oversight office that looks at footage for a board of the force; every other number is a usual value.</summary>
    public static PanelRuleSet NorthWalesLike { get; } = new("North Wales-like", 12, 4, 7, 10, 14, 56, NoFootage.ReplaceIt, "gowisely")
    {
        MeetsEveryMonths = 3,
        WhoDraws = WhoDraws.ChairOrOffice,
        WhoMayCome = WhoMayCome.Force,
        RedGoesTo = "The chief inspector for operations",
        FirstRungTo = "The head of the oversight office",
        SecondRungTo = "The deputy chief constable",
        ThirdRungTo = "The commissioner",
    };

    public static IReadOnlyList<PanelRuleSet> All { get; } = [BedfordshireLike, HumbersideLike, WestMidlandsLike, NorthWalesLike];
}
