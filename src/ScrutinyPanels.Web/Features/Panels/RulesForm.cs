using System.Globalization;
using ScrutinyPanels.Application.Features.Panels;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>The rules of a panel as they are typed.</summary>
internal sealed class RulesForm
{
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

    /// <summary>Everything that was typed, by the name of its rule.</summary>
    public IEnumerable<(PanelRule Name, string? Value)> Values => Enum.GetValues<PanelRule>().Select(r => (r, ValueOf(r)));

    /// <summary>The rules as they are.</summary>
    public static RulesForm Of(GetPanelRules.View view)
    {
        var set = view.Rules;
        string Said(PanelRule rule) => Convert.ToString(set.ValueOf(rule), CultureInfo.InvariantCulture)!;
        return new()
        {
            Seen = view.Number,
            OpensItself = Said(PanelRule.OpensItself),
            GradeRule = Said(PanelRule.GradeRule),
            NoFootage = Said(PanelRule.NoFootage),
            Form = Said(PanelRule.Form),
            SampleSize = Said(PanelRule.SampleSize),
            ReadingDays = Said(PanelRule.ReadingDays),
            ResponseDays = Said(PanelRule.ResponseDays),
            Members = Said(PanelRule.Members),
            Quorum = Said(PanelRule.Quorum),
            NoticeDays = Said(PanelRule.NoticeDays),
            PracticeCasesFirst = Said(PanelRule.PracticeCasesFirst),
        };
    }

    /// <summary>What was typed for a rule.</summary>
    public string? ValueOf(PanelRule rule) => rule switch
    {
        PanelRule.OpensItself => OpensItself,
        PanelRule.GradeRule => GradeRule,
        PanelRule.NoFootage => NoFootage,
        PanelRule.Form => Form,
        PanelRule.SampleSize => SampleSize,
        PanelRule.ReadingDays => ReadingDays,
        PanelRule.ResponseDays => ResponseDays,
        PanelRule.Members => Members,
        PanelRule.Quorum => Quorum,
        PanelRule.PracticeCasesFirst => PracticeCasesFirst,
        _ => NoticeDays,
    };

    /// <summary>The rules that were typed; what is no number is -1 and what is no choice is 0, which the checks refuse.</summary>
    public PanelRuleSet ToSet(PanelRuleSet old) => new(
        old.Preset,
        Number(Members),
        Number(Quorum),
        Number(NoticeDays),
        Number(SampleSize),
        Number(ReadingDays),
        Number(ResponseDays),
        Enum.TryParse<NoFootage>(NoFootage, out var footage) ? footage : 0,
        Form ?? string.Empty,
        bool.TryParse(OpensItself, out var opens) ? opens : old.OpensItself,
        Enum.TryParse<GradeRule>(GradeRule, out var grade) ? grade : 0,
        Number(PracticeCasesFirst));

    private static int Number(string? typed) => int.TryParse(typed, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
