using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>What the panel's rule makes of the readers' grades; the panel takes it, or departs from it with a reason.</summary>
/// <param name="Rule">The rule that was in force.</param>
/// <param name="RulesNumber">The version of the panel's rules that it stands in.</param>
/// <param name="Proposed">The grade that the rule gives; none where it gives none.</param>
public sealed record GradeByRule(GradeRule Rule, int RulesNumber, Grade? Proposed)
{
    /// <summary>The bands of grades in versions of forms from before there were schemes, by their codes.</summary>
    private static readonly Dictionary<string, Grade> Bands = new()
    {
        ["green"] = Grade.Green,
        ["amber"] = Grade.Amber,
        ["red"] = Grade.Red,
        ["could-not-tell"] = Grade.CouldNotTell,
    };

    /// <summary>
    /// What the rule gives from the grades of the first views that were sent before opening. Consensus: the grade that all gave. Majority: the grade
    /// that more than half gave. "Could not tell" is a grade like the others for these two. Highest concern: red before amber before green, and
    /// "could not tell" only where nobody gave a colour. None where the rule gives no grade or nobody gave one.
    /// </summary>
    public static GradeByRule Of(GradeRule rule, int rulesNumber, IReadOnlyList<Grade> grades) => new(rule, rulesNumber, grades.Count == 0 ? null : rule switch
    {
        GradeRule.Consensus => grades.Distinct().Count() == 1 ? grades[0] : null,
        GradeRule.Majority => grades.CountBy(g => g).Where(c => 2 * c.Value > grades.Count).Select(c => (Grade?)c.Key).FirstOrDefault(),
        GradeRule.HighestConcern => grades.Where(g => g != Grade.CouldNotTell).DefaultIfEmpty(Grade.CouldNotTell).Max(),
        _ => throw new ArgumentOutOfRangeException(nameof(rule)),
    });

    /// <summary>The band of an answer to the question about the grade; none for an answer that is in no band.</summary>
    public static Grade? BandOf(FormOption? option) => option?.Band ?? (option is not null && Bands.TryGetValue(option.Code, out var band) ? band : null);

    /// <summary>Whether this grade is another than the rule gives; where the rule gives none, no grade departs from it.</summary>
    public bool IsDepartedFromBy(Grade grade) => Proposed is { } given && given != grade;
}
