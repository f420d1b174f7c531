namespace ScrutinyPanels.Domain.Panels;

/// <summary>One rule of a panel that its office can set.</summary>
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
    NoticeUnit = 12,
    ChairCounts = 13,
    CallsCount = 14,
    MeetsEveryMonths = 15,
    TermYears = 16,
    MostTerms = 17,
    LeastMeetings = 18,
    WhoDraws = 19,
    WhoMayCome = 20,
    ReportsTo = 21,
    MustSign = 22,
    MustBeVetted = 23,
    MustBeTrained = 24,
}
