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
    public static string Day(DateTimeOffset at) => UkTime.DayOf(at).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>The setting of one rule as people read it.</summary>
    public static string Of(this IStringLocalizer<PanelsWords> words, PanelRule rule, PanelRuleSet set, IReadOnlyList<GetPanelRules.FormName> forms) => set.ValueOf(rule) switch
    {
        bool opens => words[opens ? "Opens_Itself" : "Opens_Chair"],
        GradeRule by => words[$"GradeRule_{by}"],
        NoFootage what => words[$"NoFootage_{what}"],
        int number => number.ToString(CultureInfo.CurrentCulture),
        string code => forms.FirstOrDefault(f => f.Code == code)?.Name ?? code,
        var other => throw new InvalidOperationException($"{rule} is set to {other.GetType().Name}."),
    };
}
