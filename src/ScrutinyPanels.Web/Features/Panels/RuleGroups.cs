using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>The rules of a panel under their headings, in the order in which they are read.</summary>
internal static class RuleGroups
{
    public static IReadOnlyList<(string Heading, IReadOnlyList<PanelRule> Rules)> All { get; } =
    [
        ("Group_Reading", [PanelRule.OpensItself, PanelRule.GradeRule, PanelRule.Form, PanelRule.ReadingDays, PanelRule.NoFootage]),
        ("Group_Drawing", [PanelRule.WhoDraws, PanelRule.SampleSize]),
        ("Group_Before", [PanelRule.MustSign, PanelRule.MustBeVetted, PanelRule.MustBeTrained, PanelRule.PracticeCasesFirst]),
        ("Group_Meetings", [PanelRule.MeetsEveryMonths, PanelRule.NoticeDays, PanelRule.NoticeUnit, PanelRule.Quorum, PanelRule.ChairCounts, PanelRule.CallsCount, PanelRule.WhoMayCome]),
        ("Group_Members", [PanelRule.Members, PanelRule.TermYears, PanelRule.MostTerms, PanelRule.LeastMeetings]),
        ("Group_Answers", [PanelRule.ResponseDays, PanelRule.FeedbackDays, PanelRule.QuestionDays, PanelRule.CommendationDays, PanelRule.ReportsTo]),
        ("Group_Ladder", [PanelRule.RedGoesTo, PanelRule.FirstRungDays, PanelRule.FirstRungTo, PanelRule.SecondRungDays, PanelRule.SecondRungTo, PanelRule.ThirdRungDays, PanelRule.ThirdRungTo]),
    ];
}
