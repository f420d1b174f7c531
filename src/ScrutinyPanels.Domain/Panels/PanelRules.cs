namespace ScrutinyPanels.Domain.Panels;

/// <summary>What a panel does with a drawn case that has no footage: grade it as it is, or replace it by a reserve; never both.</summary>
public enum NoFootage
{
    GradeIt = 1,
    ReplaceIt = 2,
}

/// <summary>How a panel comes from the views of its readers to a grade; it proposes, and the panel decides.</summary>
public enum GradeRule
{
    /// <summary>A grade only where every reader gave the same.</summary>
    Consensus = 1,

    /// <summary>The grade that more than half of the readers gave.</summary>
    Majority = 2,

    /// <summary>The gravest grade that any reader gave.</summary>
    HighestConcern = 3,
}

/// <summary>The rules of a panel as they are set: sizes, days and habits.</summary>
/// <param name="Preset">The preset they began from.</param>
/// <param name="Members">How many members the panel is meant to have.</param>
/// <param name="Quorum">How many members a meeting needs.</param>
/// <param name="NoticeDays">Days before a meeting that papers go out.</param>
/// <param name="SampleSize">Cases in a usual draw.</param>
/// <param name="ReadingDays">Days members have to read.</param>
/// <param name="ResponseDays">Calendar days the force has to reply.</param>
/// <param name="NoFootage">What happens to a case without footage.</param>
/// <param name="FormCode">The review form the panel uses.</param>
/// <param name="OpensItself">Whether a case opens by itself once all who were asked have sent or passed; otherwise only the chair opens it.</param>
/// <param name="GradeRule">How the views of the readers lead to a grade.</param>
public sealed record PanelRuleSet(
    string Preset,
    int Members,
    int Quorum,
    int NoticeDays,
    int SampleSize,
    int ReadingDays,
    int ResponseDays,
    NoFootage NoFootage,
    string FormCode,
    bool OpensItself = false,
    GradeRule GradeRule = GradeRule.Consensus);

/// <summary>One version of a panel's rules, never changed after it was adopted.</summary>
public sealed class PanelRules
{
    internal PanelRules(PanelId panelId, int number, PanelRuleSet set, DateTimeOffset adoptedAt)
    {
        PanelId = panelId;
        Number = number;
        Preset = set.Preset;
        Members = set.Members;
        Quorum = set.Quorum;
        NoticeDays = set.NoticeDays;
        SampleSize = set.SampleSize;
        ReadingDays = set.ReadingDays;
        ResponseDays = set.ResponseDays;
        NoFootage = set.NoFootage;
        FormCode = set.FormCode;
        OpensItself = set.OpensItself;
        GradeRule = set.GradeRule;
        AdoptedAt = adoptedAt;
    }

    private PanelRules()
    {
    }

    public PanelId PanelId { get; private set; }

    /// <summary>1 for the first version, and so on.</summary>
    public int Number { get; private set; }

    public string Preset { get; private set; } = string.Empty;

    public int Members { get; private set; }

    public int Quorum { get; private set; }

    public int NoticeDays { get; private set; }

    public int SampleSize { get; private set; }

    public int ReadingDays { get; private set; }

    public int ResponseDays { get; private set; }

    public NoFootage NoFootage { get; private set; }

    public string FormCode { get; private set; } = string.Empty;

    /// <summary>Whether a case opens by itself once all who were asked have sent or passed.</summary>
    public bool OpensItself { get; private set; }

    /// <summary>How the views of the readers lead to a grade.</summary>
    public GradeRule GradeRule { get; private set; }

    public DateTimeOffset AdoptedAt { get; private set; }
}
