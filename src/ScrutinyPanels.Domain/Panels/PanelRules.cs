using ScrutinyPanels.Domain.Kernel;

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
/// <param name="PracticeCasesFirst">How many practice cases a member answers in a year before they begin a case; 0 for none.</param>
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
    GradeRule GradeRule = GradeRule.Consensus,
    int PracticeCasesFirst = 0)
{
    public const int MostMembers = 200;
    public const int MostNoticeDays = 90;
    public const int MostCases = 200;
    public const int MostReadingDays = 120;
    public const int MostResponseDays = 365;
    public const int MostPracticeCases = 5;

    /// <summary>The rules whose number is out of its bounds.</summary>
    public IReadOnlyList<PanelRule> OutOfBounds =>
    [
        .. new (PanelRule Rule, int Value, int Least, int Most)[]
        {
            (PanelRule.Members, Members, 1, MostMembers),
            (PanelRule.Quorum, Quorum, 1, Math.Clamp(Members, 1, MostMembers)),
            (PanelRule.NoticeDays, NoticeDays, 0, MostNoticeDays),
            (PanelRule.SampleSize, SampleSize, 1, MostCases),
            (PanelRule.ReadingDays, ReadingDays, 1, MostReadingDays),
            (PanelRule.ResponseDays, ResponseDays, 1, MostResponseDays),
            (PanelRule.PracticeCasesFirst, PracticeCasesFirst, 0, MostPracticeCases),
        }.Where(r => r.Value < r.Least || r.Value > r.Most).Select(r => r.Rule),
    ];

    /// <summary>The rules that another set has otherwise, in the order of the page.</summary>
    public IReadOnlyList<PanelRule> DifferencesFrom(PanelRuleSet other) => [.. Enum.GetValues<PanelRule>().Where(r => !Equals(ValueOf(r), other.ValueOf(r)))];

    /// <summary>What one of the rules is set to.</summary>
    public object ValueOf(PanelRule rule) => rule switch
    {
        PanelRule.OpensItself => OpensItself,
        PanelRule.GradeRule => GradeRule,
        PanelRule.NoFootage => NoFootage,
        PanelRule.Form => FormCode,
        PanelRule.SampleSize => SampleSize,
        PanelRule.ReadingDays => ReadingDays,
        PanelRule.ResponseDays => ResponseDays,
        PanelRule.Members => Members,
        PanelRule.Quorum => Quorum,
        PanelRule.NoticeDays => NoticeDays,
        PanelRule.PracticeCasesFirst => PracticeCasesFirst,
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}

/// <summary>One rule of a panel that its office can set, in the order in which they are read.</summary>
public enum PanelRule
{
    OpensItself = 1,
    GradeRule = 2,
    NoFootage = 3,
    Form = 4,
    SampleSize = 5,
    ReadingDays = 6,
    ResponseDays = 7,
    Members = 8,
    Quorum = 9,
    NoticeDays = 10,
    PracticeCasesFirst = 11,
}

/// <summary>One version of a panel's rules, never changed after it was adopted.</summary>
public sealed class PanelRules
{
    internal PanelRules(PanelId panelId, int number, PanelRuleSet set, UserId? adoptedBy, DateTimeOffset adoptedAt)
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
        PracticeCasesFirst = set.PracticeCasesFirst;
        AdoptedBy = adoptedBy;
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

    /// <summary>How many practice cases a member answers in a year before they begin a case; 0 for none.</summary>
    public int PracticeCasesFirst { get; private set; }

    public DateTimeOffset AdoptedAt { get; private set; }

    /// <summary>Who put this version in force; none for the rules the panel was set up with.</summary>
    public UserId? AdoptedBy { get; private set; }

    /// <summary>The rules as they are set in this version.</summary>
    public PanelRuleSet Set => new(Preset, Members, Quorum, NoticeDays, SampleSize, ReadingDays, ResponseDays, NoFootage, FormCode, OpensItself, GradeRule, PracticeCasesFirst);
}
