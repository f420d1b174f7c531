using System.Globalization;
using System.Reflection;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>The rules of a panel as they are typed; each has the name of its rule.</summary>
internal sealed class RulesForm
{
    private static readonly IReadOnlyDictionary<PanelRule, PropertyInfo> fields = Enum.GetValues<PanelRule>().ToDictionary(r => r, r => typeof(RulesForm).GetProperty(r.ToString())!);

    /// <summary>The version that was on the page.</summary>
    public int Seen { get; set; }

    public bool Sure { get; set; }

    public bool Back { get; set; }

    public string? OpensItself { get; set; }

    public string? GradeRule { get; set; }

    public string? NoFootage { get; set; }

    public string? Form { get; set; }

    public string? SampleSize { get; set; }

    public string? ReadingDays { get; set; }

    public string? ResponseDays { get; set; }

    public string? Members { get; set; }

    public string? Quorum { get; set; }

    public string? NoticeDays { get; set; }

    public string? PracticeCasesFirst { get; set; }

    public string? NoticeUnit { get; set; }

    public string? ChairCounts { get; set; }

    public string? CallsCount { get; set; }

    public string? MeetsEveryMonths { get; set; }

    public string? TermYears { get; set; }

    public string? MostTerms { get; set; }

    public string? LeastMeetings { get; set; }

    public string? WhoDraws { get; set; }

    public string? WhoMayCome { get; set; }

    public string? ReportsTo { get; set; }

    public string? MustSign { get; set; }

    public string? MustBeVetted { get; set; }

    public string? MustBeTrained { get; set; }

    public string? FeedbackDays { get; set; }

    public string? QuestionDays { get; set; }

    public string? CommendationDays { get; set; }

    public string? RedGoesTo { get; set; }

    public string? FirstRungDays { get; set; }

    public string? FirstRungTo { get; set; }

    public string? SecondRungDays { get; set; }

    public string? SecondRungTo { get; set; }

    public string? ThirdRungDays { get; set; }

    public string? ThirdRungTo { get; set; }

    /// <summary>Everything that was typed, by the name of its rule.</summary>
    public IEnumerable<(PanelRule Name, string? Value)> Values => fields.Keys.Select(r => (r, ValueOf(r)));

    /// <summary>The rules as they are.</summary>
    public static RulesForm Of(GetPanelRules.View view)
    {
        var form = new RulesForm { Seen = view.Number };
        foreach (var (rule, field) in fields)
        {
            field.SetValue(form, Convert.ToString(view.Rules.ValueOf(rule), CultureInfo.InvariantCulture));
        }

        return form;
    }

    /// <summary>What was typed for a rule.</summary>
    public string? ValueOf(PanelRule rule) => (string?)fields[rule].GetValue(this);

    /// <summary>The rules that were typed; what is no number is -1 and what is no choice is 0, which the checks refuse.</summary>
    public PanelRuleSet ToSet(PanelRuleSet old) => new(
        old.Preset,
        Number(Members),
        Number(Quorum),
        Number(NoticeDays),
        Number(SampleSize),
        Number(ReadingDays),
        Number(ResponseDays),
        Choice<NoFootage>(NoFootage),
        Form ?? string.Empty,
        Yes(OpensItself, old.OpensItself),
        Choice<GradeRule>(GradeRule),
        Number(PracticeCasesFirst))
    {
        NoticeUnit = Choice<NoticeUnit>(NoticeUnit),
        ChairCounts = Yes(ChairCounts, old.ChairCounts),
        CallsCount = Yes(CallsCount, old.CallsCount),
        MeetsEveryMonths = Number(MeetsEveryMonths),
        TermYears = Number(TermYears),
        MostTerms = Number(MostTerms),
        LeastMeetings = Number(LeastMeetings),
        WhoDraws = Choice<WhoDraws>(WhoDraws),
        WhoMayCome = Choice<WhoMayCome>(WhoMayCome),
        ReportsTo = ReportsTo?.Trim() ?? string.Empty,
        MustSign = Yes(MustSign, old.MustSign),
        MustBeVetted = Yes(MustBeVetted, old.MustBeVetted),
        MustBeTrained = Yes(MustBeTrained, old.MustBeTrained),
        FeedbackDays = Number(FeedbackDays),
        QuestionDays = Number(QuestionDays),
        CommendationDays = Number(CommendationDays),
        RedGoesTo = RedGoesTo?.Trim() ?? string.Empty,
        FirstRungDays = Number(FirstRungDays),
        FirstRungTo = FirstRungTo?.Trim() ?? string.Empty,
        SecondRungDays = Number(SecondRungDays),
        SecondRungTo = SecondRungTo?.Trim() ?? string.Empty,
        ThirdRungDays = Number(ThirdRungDays),
        ThirdRungTo = ThirdRungTo?.Trim() ?? string.Empty,
    };

    private static int Number(string? typed) => int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static bool Yes(string? typed, bool old) => bool.TryParse(typed, out var yes) ? yes : old;

    private static T Choice<T>(string? typed)
        where T : struct, Enum => Enum.TryParse<T>(typed, out var chosen) ? chosen : default;
}
