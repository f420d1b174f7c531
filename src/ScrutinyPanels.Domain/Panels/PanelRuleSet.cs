namespace ScrutinyPanels.Domain.Panels;

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
    public const int MostMonthsBetween = 12;
    public const int MostTermYears = 10;
    public const int MostTermsInARow = 10;
    public const int MostMeetingsAsked = 12;
    public const int ReportsToLimit = 120;
    public const int LeastTermDays = 7;
    public const int MostRungDays = 250;
    public const int UsualFeedbackDays = 28;
    public const int UsualFirstRung = 5;
    public const int UsualSecondRung = 15;
    public const int UsualThirdRung = 30;

    /// <summary>How often a panel meets until its office says otherwise.</summary>
    public const int UsualMonthsBetween = 3;

    /// <summary>In which days the notice of a meeting is counted.</summary>
    public NoticeUnit NoticeUnit { get; init; } = NoticeUnit.ClearDays;

    /// <summary>Whether the chair is one of those whom a meeting needs.</summary>
    public bool ChairCounts { get; init; } = true;

    /// <summary>Whether people on a call are among those whom a meeting needs.</summary>
    public bool CallsCount { get; init; } = true;

    /// <summary>Every how many months it meets.</summary>
    public int MeetsEveryMonths { get; init; } = UsualMonthsBetween;

    /// <summary>For how many years a member is appointed; 0 for no end.</summary>
    public int TermYears { get; init; }

    /// <summary>How many terms one after the other a member may serve; 0 for any number.</summary>
    public int MostTerms { get; init; }

    /// <summary>The least meetings in a year that a member attends; 0 for none.</summary>
    public int LeastMeetings { get; init; }

    /// <summary>Who freezes a list and types the seed.</summary>
    public WhoDraws WhoDraws { get; init; } = WhoDraws.Chair;

    /// <summary>Who may come to meetings beside the members.</summary>
    public WhoMayCome WhoMayCome { get; init; } = WhoMayCome.MembersAndOffice;

    /// <summary>The body it reports to, in words; empty where there is none.</summary>
    public string ReportsTo { get; init; } = string.Empty;

    /// <summary>Whether a member signs the confidentiality agreement in force before any case opens to them.</summary>
    public bool MustSign { get; init; }

    /// <summary>Whether a member's vetting is current before any case opens to them.</summary>
    public bool MustBeVetted { get; init; }

    /// <summary>Whether a member's training is current before any case opens to them.</summary>
    public bool MustBeTrained { get; init; }

    /// <summary>Calendar days the force has to pass feedback on and say what came of it.</summary>
    public int FeedbackDays { get; init; } = UsualFeedbackDays;

    /// <summary>Calendar days the force has to answer a question.</summary>
    public int QuestionDays { get; init; } = UsualFeedbackDays;

    /// <summary>Calendar days the force has to pass praise on.</summary>
    public int CommendationDays { get; init; } = UsualFeedbackDays;

    /// <summary>The senior post of the force whose list a red grade enters at once; empty where there is none.</summary>
    public string RedGoesTo { get; init; } = string.Empty;

    /// <summary>After how many working days late something enters the first list of the ladder.</summary>
    public int FirstRungDays { get; init; } = UsualFirstRung;

    /// <summary>Whose list that is; empty for no such rung.</summary>
    public string FirstRungTo { get; init; } = string.Empty;

    public int SecondRungDays { get; init; } = UsualSecondRung;

    public string SecondRungTo { get; init; } = string.Empty;

    public int ThirdRungDays { get; init; } = UsualThirdRung;

    public string ThirdRungTo { get; init; } = string.Empty;

    /// <summary>Who is told when a reply is late, lowest first; a rung without a name is left out.</summary>
    public IReadOnlyList<Rung> Ladder =>
    [
        .. new Rung[] { new(1, FirstRungDays, FirstRungTo), new(2, SecondRungDays, SecondRungTo), new(3, ThirdRungDays, ThirdRungTo) }
            .Where(r => r.To.Length > 0).OrderBy(r => r.AfterDays).ThenBy(r => r.Number),
    ];

    /// <summary>The highest rung that something so late has reached; none where it has reached none.</summary>
    public Rung? RungAt(bool isLate, int workingDaysLate) => isLate ? Ladder.LastOrDefault(r => r.AfterDays <= workingDaysLate) : null;

    /// <summary>The rules whose setting is out of its bounds.</summary>
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
            (PanelRule.NoticeUnit, (int)NoticeUnit, 1, (int)NoticeUnit.ClearWorkingDays),
            (PanelRule.MeetsEveryMonths, MeetsEveryMonths, 1, MostMonthsBetween),
            (PanelRule.TermYears, TermYears, 0, MostTermYears),
            (PanelRule.MostTerms, MostTerms, 0, MostTermsInARow),
            (PanelRule.LeastMeetings, LeastMeetings, 0, MostMeetingsAYear),
            (PanelRule.WhoDraws, (int)WhoDraws, 1, (int)WhoDraws.ChairOrOffice),
            (PanelRule.WhoMayCome, (int)WhoMayCome, 1, (int)WhoMayCome.Public),
            (PanelRule.ReportsTo, ReportsTo.Length, 0, ReportsToLimit),
            (PanelRule.FeedbackDays, FeedbackDays, LeastTermDays, MostResponseDays),
            (PanelRule.QuestionDays, QuestionDays, LeastTermDays, MostResponseDays),
            (PanelRule.CommendationDays, CommendationDays, LeastTermDays, MostResponseDays),
            (PanelRule.RedGoesTo, RedGoesTo.Length, 0, ReportsToLimit),
            (PanelRule.FirstRungDays, FirstRungDays, 0, MostRungDays),
            (PanelRule.FirstRungTo, FirstRungTo.Length, 0, ReportsToLimit),
            (PanelRule.SecondRungDays, SecondRungDays, 0, MostRungDays),
            (PanelRule.SecondRungTo, SecondRungTo.Length, 0, ReportsToLimit),
            (PanelRule.ThirdRungDays, ThirdRungDays, 0, MostRungDays),
            (PanelRule.ThirdRungTo, ThirdRungTo.Length, 0, ReportsToLimit),
        }.Where(r => r.Value < r.Least || r.Value > r.Most).Select(r => r.Rule),
    ];

    /// <summary>How many meetings there can be in a year, so that no more are asked of a member.</summary>
    public int MostMeetingsAYear => MostMeetingsAsked / Math.Clamp(MeetsEveryMonths, 1, MostMonthsBetween);

    /// <summary>The rules that another set has otherwise, in the order of their numbers.</summary>
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
        PanelRule.NoticeUnit => NoticeUnit,
        PanelRule.ChairCounts => ChairCounts,
        PanelRule.CallsCount => CallsCount,
        PanelRule.MeetsEveryMonths => MeetsEveryMonths,
        PanelRule.TermYears => TermYears,
        PanelRule.MostTerms => MostTerms,
        PanelRule.LeastMeetings => LeastMeetings,
        PanelRule.WhoDraws => WhoDraws,
        PanelRule.WhoMayCome => WhoMayCome,
        PanelRule.ReportsTo => ReportsTo,
        PanelRule.MustSign => MustSign,
        PanelRule.MustBeVetted => MustBeVetted,
        PanelRule.MustBeTrained => MustBeTrained,
        PanelRule.FeedbackDays => FeedbackDays,
        PanelRule.QuestionDays => QuestionDays,
        PanelRule.CommendationDays => CommendationDays,
        PanelRule.RedGoesTo => RedGoesTo,
        PanelRule.FirstRungDays => FirstRungDays,
        PanelRule.FirstRungTo => FirstRungTo,
        PanelRule.SecondRungDays => SecondRungDays,
        PanelRule.SecondRungTo => SecondRungTo,
        PanelRule.ThirdRungDays => ThirdRungDays,
        PanelRule.ThirdRungTo => ThirdRungTo,
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    };
}
