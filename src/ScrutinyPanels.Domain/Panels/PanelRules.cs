using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

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
        NoticeUnit = set.NoticeUnit;
        ChairCounts = set.ChairCounts;
        CallsCount = set.CallsCount;
        MeetsEveryMonths = set.MeetsEveryMonths;
        TermYears = set.TermYears;
        MostTerms = set.MostTerms;
        LeastMeetings = set.LeastMeetings;
        WhoDraws = set.WhoDraws;
        WhoMayCome = set.WhoMayCome;
        ReportsTo = Text.Optional(set.ReportsTo, PanelRuleSet.ReportsToLimit);
        MustSign = set.MustSign;
        MustBeVetted = set.MustBeVetted;
        MustBeTrained = set.MustBeTrained;
        FeedbackDays = set.FeedbackDays;
        QuestionDays = set.QuestionDays;
        CommendationDays = set.CommendationDays;
        RedGoesTo = Text.Optional(set.RedGoesTo, PanelRuleSet.ReportsToLimit);
        FirstRungDays = set.FirstRungDays;
        FirstRungTo = Text.Optional(set.FirstRungTo, PanelRuleSet.ReportsToLimit);
        SecondRungDays = set.SecondRungDays;
        SecondRungTo = Text.Optional(set.SecondRungTo, PanelRuleSet.ReportsToLimit);
        ThirdRungDays = set.ThirdRungDays;
        ThirdRungTo = Text.Optional(set.ThirdRungTo, PanelRuleSet.ReportsToLimit);
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

    /// <summary>In which days the notice of a meeting is counted.</summary>
    public NoticeUnit NoticeUnit { get; private set; }

    /// <summary>Whether the chair is one of those whom a meeting needs.</summary>
    public bool ChairCounts { get; private set; }

    /// <summary>Whether people on a call are among those whom a meeting needs.</summary>
    public bool CallsCount { get; private set; }

    /// <summary>Every how many months it meets.</summary>
    public int MeetsEveryMonths { get; private set; }

    /// <summary>For how many years a member is appointed; 0 for no end.</summary>
    public int TermYears { get; private set; }

    /// <summary>How many terms one after the other a member may serve; 0 for any number.</summary>
    public int MostTerms { get; private set; }

    /// <summary>The least meetings in a year that a member attends; 0 for none.</summary>
    public int LeastMeetings { get; private set; }

    /// <summary>Who freezes a list and types the seed.</summary>
    public WhoDraws WhoDraws { get; private set; }

    /// <summary>Who may come to meetings beside the members.</summary>
    public WhoMayCome WhoMayCome { get; private set; }

    /// <summary>The body it reports to, in words; empty where there is none.</summary>
    public string ReportsTo { get; private set; } = string.Empty;

    /// <summary>Whether a member signs the confidentiality agreement in force before any case opens to them.</summary>
    public bool MustSign { get; private set; }

    /// <summary>Whether a member's vetting is current before any case opens to them.</summary>
    public bool MustBeVetted { get; private set; }

    /// <summary>Whether a member's training is current before any case opens to them.</summary>
    public bool MustBeTrained { get; private set; }

    public int FeedbackDays { get; private set; }

    public int QuestionDays { get; private set; }

    public int CommendationDays { get; private set; }

    public string RedGoesTo { get; private set; } = string.Empty;

    public int FirstRungDays { get; private set; }

    public string FirstRungTo { get; private set; } = string.Empty;

    public int SecondRungDays { get; private set; }

    public string SecondRungTo { get; private set; } = string.Empty;

    public int ThirdRungDays { get; private set; }

    public string ThirdRungTo { get; private set; } = string.Empty;

    public DateTimeOffset AdoptedAt { get; private set; }

    /// <summary>Who put this version in force; none for the rules the panel was set up with.</summary>
    public UserId? AdoptedBy { get; private set; }

    /// <summary>The rules as they are set in this version.</summary>
    public PanelRuleSet Set => new(Preset, Members, Quorum, NoticeDays, SampleSize, ReadingDays, ResponseDays, NoFootage, FormCode, OpensItself, GradeRule, PracticeCasesFirst)
    {
        NoticeUnit = NoticeUnit,
        ChairCounts = ChairCounts,
        CallsCount = CallsCount,
        MeetsEveryMonths = MeetsEveryMonths,
        TermYears = TermYears,
        MostTerms = MostTerms,
        LeastMeetings = LeastMeetings,
        WhoDraws = WhoDraws,
        WhoMayCome = WhoMayCome,
        ReportsTo = ReportsTo,
        MustSign = MustSign,
        MustBeVetted = MustBeVetted,
        MustBeTrained = MustBeTrained,
        FeedbackDays = FeedbackDays,
        QuestionDays = QuestionDays,
        CommendationDays = CommendationDays,
        RedGoesTo = RedGoesTo,
        FirstRungDays = FirstRungDays,
        FirstRungTo = FirstRungTo,
        SecondRungDays = SecondRungDays,
        SecondRungTo = SecondRungTo,
        ThirdRungDays = ThirdRungDays,
        ThirdRungTo = ThirdRungTo,
    };
}
