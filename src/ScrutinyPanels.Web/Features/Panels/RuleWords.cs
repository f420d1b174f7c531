using System.Globalization;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>What the rules of a panel are set to, in words.</summary>
internal static class RuleWords
{
    /// <summary>2 March 2026, on the UK clock.</summary>
    public static string Day(DateTimeOffset at) => Day(UkTime.DayOf(at));

    /// <summary>2 March 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>The setting of one rule as people read it.</summary>
    public static string Of(this IStringLocalizer<PanelsWords> words, PanelRule rule, PanelRuleSet set, IReadOnlyList<GetPanelRules.FormName> forms) => set.ValueOf(rule) switch
    {
        bool yes => words[$"{rule}_{yes}"],
        Enum chosen => words[$"{rule}_{chosen}"],
        0 when rule is PanelRule.TermYears or PanelRule.MostTerms or PanelRule.LeastMeetings or PanelRule.PracticeCasesFirst => words[$"{rule}_None"],
        1 when rule == PanelRule.MeetsEveryMonths => words["EveryMonth"],
        int number when rule == PanelRule.MeetsEveryMonths => words["EveryMonths", number],
        int number => number.ToString(CultureInfo.CurrentCulture),
        "" when rule == PanelRule.ReportsTo => words["ReportsTo_None"],
        "" when rule != PanelRule.Form => words["Post_None"],
        string body when rule != PanelRule.Form => body,
        string code => forms.FirstOrDefault(f => f.Code == code)?.Name ?? code,
        var other => throw new InvalidOperationException($"{rule} is set to {other.GetType().Name}."),
    };
}
