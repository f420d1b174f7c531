using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>What is asked, each with a clock of its own.</summary>
public enum RecommendationKind
{
    /// <summary>A change of practice.</summary>
    Practice = 1,

    /// <summary>About one encounter, to its officer and supervisor; the public sees counts only.</summary>
    Feedback = 2,

    /// <summary>A question to the force.</summary>
    Question = 3,

    /// <summary>Something done well.</summary>
    Commendation = 4,

    /// <summary>What another body asked for, tracked beside the panel's own.</summary>
    Outside = 5,
}

/// <summary>What it is about, so that the same thing asked twice is found.</summary>
public enum AskTheme
{
    NotSaid = 0,
    Grounds = 1,
    TellingThePerson = 2,
    Respect = 3,
    Footage = 4,
    UseOfForce = 5,
    Children = 6,
    StripSearch = 7,
    SmellOfCannabis = 8,
    Fairness = 9,
    Records = 10,
    Training = 11,
}

/// <summary>Why the force asks for more time; the public reads this and not the force's own sentence.</summary>
public enum PauseCause
{
    NewPolicy = 1,
    Training = 2,
    LiveCase = 3,
    Figures = 4,
    Other = 5,
}

/// <summary>What has become of feedback or praise for people of the force.</summary>
public enum Receipt
{
    GivenToSupervisor = 1,
    GivenToOfficer = 2,
    OfficerReplied = 3,
    LearningDone = 4,
}

/// <summary>What shows that something was done.</summary>
public enum EvidenceKind
{
    /// <summary>Counts before and after.</summary>
    Measure = 1,

    /// <summary>A document, said in words where it can be read.</summary>
    Document = 2,

    /// <summary>New records that the panel looked at.</summary>
    Resample = 3,
}

/// <summary>Whether new cases still show it.</summary>
public enum CheckResult
{
    NotSeen = 1,
    SeenLess = 2,
    StillSeen = 3,
    CannotTell = 4,
}

/// <summary>How themes are written in addresses and open data.</summary>
public static class AskThemes
{
    private static readonly Dictionary<AskTheme, string> Codes = new()
    {
        [AskTheme.NotSaid] = "not-said",
        [AskTheme.Grounds] = "grounds",
        [AskTheme.TellingThePerson] = "telling-the-person",
        [AskTheme.Respect] = "respect",
        [AskTheme.Footage] = "footage",
        [AskTheme.UseOfForce] = "use-of-force",
        [AskTheme.Children] = "children",
        [AskTheme.StripSearch] = "strip-search",
        [AskTheme.SmellOfCannabis] = "smell-of-cannabis",
        [AskTheme.Fairness] = "fairness",
        [AskTheme.Records] = "records",
        [AskTheme.Training] = "training",
    };

    /// <summary>The themes that somebody can choose, in the order of the list.</summary>
    public static IReadOnlyList<AskTheme> Said { get; } = [.. Codes.Keys.Where(t => t != AskTheme.NotSaid)];

    /// <summary>The theme's short name, which never changes.</summary>
    public static string Code(AskTheme theme) => Codes[theme];

    /// <summary>The theme behind a short name; none where there is no such name.</summary>
    public static AskTheme? Of(string? code) => Codes.Where(c => c.Value == code).Select(c => (AskTheme?)c.Key).FirstOrDefault();

    /// <summary>The theme of a draw that finds new records about it; none where no field of a record tells.</summary>
    public static DrawTheme? DrawnBy(AskTheme theme) => theme switch
    {
        AskTheme.SmellOfCannabis => DrawTheme.SmellOfCannabis,
        AskTheme.Children => DrawTheme.Under18,
        AskTheme.StripSearch => DrawTheme.StripSearch,
        AskTheme.Footage => DrawTheme.NoFootage,
        AskTheme.UseOfForce => DrawTheme.HandcuffsOnTheCompliant,
        _ => null,
    };
}
