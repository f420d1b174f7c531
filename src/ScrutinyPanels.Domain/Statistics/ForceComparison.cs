using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Statistics;

/// <summary>The panel's grade of cases beside the force's own view of them: green, amber and red only, for the rest cannot be compared.</summary>
public sealed class ForceComparison
{
    /// <summary>The grades that can be compared, the mildest first.</summary>
    public static IReadOnlyList<Grade> Grades { get; } = [Grade.Green, Grade.Amber, Grade.Red];

    private readonly IReadOnlyList<(Grade Panel, Grade Force)> pairs;

    private ForceComparison(IReadOnlyList<(Grade Panel, Grade Force)> pairs) => this.pairs = pairs;

    /// <summary>Cases with a grade of both.</summary>
    public int Cases => pairs.Count;

    /// <summary>In how many of them both gave the same; none where there is no case. Its 95% interval is Wilson's.</summary>
    public Proportion? Same => Cases == 0 ? null : new(pairs.Count(p => p.Panel == p.Force), Cases);

    /// <summary>Compares cases; those with a grade of one side only, or one that says nothing, are left out.</summary>
    public static ForceComparison Of(IEnumerable<(Grade? Panel, Grade? Force)> cases) =>
        new([.. cases.Where(c => CanBeCompared(c.Panel, c.Force)).Select(c => (c.Panel!.Value, c.Force!.Value))]);

    /// <summary>Whether both gave a grade that stands on the scale.</summary>
    public static bool CanBeCompared(Grade? panel, Grade? force) => panel is { } p && force is { } f && Grades.Contains(p) && Grades.Contains(f);

    /// <summary>Whether the force saw less to be concerned about than the panel did.</summary>
    public static bool ForceGaveBetter(Grade? panel, Grade? force) => CanBeCompared(panel, force) && force < panel;

    /// <summary>In how many cases the panel gave one grade and the force another, or the same.</summary>
    public int Count(Grade panel, Grade force) => pairs.Count(p => p == (panel, force));

    /// <summary>The band of what a force's supervisor wrote; none for "not reviewed", a plain yes or no, and what is not known.</summary>
    public static Grade? BandOf(string? words) => words?.Trim().ToUpperInvariant() switch
    {
        "REVIEWED - NO CONCERN" => Grade.Green,
        "REVIEWED - FEEDBACK GIVEN" or "REVIEWED - FURTHER WORK SET" => Grade.Amber,
        "REVIEWED - GROUNDS NOT SUFFICIENT" => Grade.Red,
        _ => null,
    };

    /// <summary>The band of what somebody of the force thought, where it was entered for a case.</summary>
    public static Grade BandOf(SupervisorsFinding finding) => finding switch
    {
        SupervisorsFinding.NoConcern => Grade.Green,
        SupervisorsFinding.FeedbackGiven or SupervisorsFinding.FurtherWork => Grade.Amber,
        SupervisorsFinding.NotGoodEnough => Grade.Red,
        _ => throw new ArgumentOutOfRangeException(nameof(finding)),
    };
}
