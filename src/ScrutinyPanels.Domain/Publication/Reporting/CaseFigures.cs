using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>One group of the list of one random draw, and what the panel graded of it in the period.</summary>
/// <param name="Panel">The panel whose draw it is.</param>
/// <param name="Draw">The draw's number at that panel.</param>
/// <param name="Group">The group's number in the draw.</param>
/// <param name="Listed">Records of the group in the frozen list.</param>
/// <param name="Drawn">Records first drawn from it.</param>
/// <param name="AsDrawn">The grades of records first drawn.</param>
/// <param name="InPlace">The grades of reserves that came in the place of others.</param>
public sealed record RandomGroup(string Panel, int Draw, int Group, int Listed, int Drawn, IReadOnlyList<Grade> AsDrawn, IReadOnlyList<Grade> InPlace);

/// <summary>How much of a group was graded; the working of a share.</summary>
public sealed record GroupFigure(string Panel, int Draw, int Group, int Listed, int Graded);

/// <summary>A share of all records on the lists, told from the random picks: fractions from 0 to 1 with the ends of its 95% interval.</summary>
public sealed record ShareFigure(double Share, double Low, double High);

/// <summary>How many cases got one grade, by how they were picked.</summary>
/// <param name="Share">None where there are too few random picks, or where a group of a list has too few.</param>
public sealed record GradeFigure(Grade Grade, int Random, int Themed, ShareFigure? Share);

/// <summary>The cases that a panel looked at: those it gave a grade in the period.</summary>
/// <param name="Random">Picked at random from a whole list.</param>
/// <param name="Themed">Picked for a theme, blind or by hand: they do not stand for a whole list.</param>
/// <param name="Grades">One line for each grade.</param>
/// <param name="WhyNone">Why the shares lack an interval although there are enough random picks.</param>
/// <param name="Groups">The groups of lists from which the random picks came.</param>
public sealed record CaseFigures(int Random, int Themed, IReadOnlyList<GradeFigure> Grades, NoBandInterval? WhyNone, IReadOnlyList<GroupFigure> Groups)
{
    /// <summary>Below this there are counts and no percentages.</summary>
    public const int FewestForShares = 10;

    /// <summary>All cases looked at: random picks + themed picks. A count, from 0; without error, all are counted. Source: the panel's settled cases.</summary>
    public int LookedAt => Random + Themed;

    /// <summary>
    /// Counts of cases by grade, from 0, without error: all graded cases are counted. Source: settled cases and the draws they came from.
    /// Shares come from random picks alone: Σ N(h)/N × p(h) over the groups h of their lists, as in <see cref="BandEstimate.Share"/>, a fraction without unit
    /// from 0 to 1, with the 95% interval of <see cref="BandEstimate.Interval"/> (Wilson's where there is one group). None from fewer than ten random picks,
    /// or where a group that was listed has no graded case, or one alone.
    /// </summary>
    public static CaseFigures Of(IReadOnlyList<RandomGroup> groups, IReadOnlyList<Grade> themed)
    {
        var random = groups.SelectMany(g => g.AsDrawn.Concat(g.InPlace)).ToList();
        var enough = random.Count >= FewestForShares;
        var estimates = Enum.GetValues<Grade>().ToDictionary(g => g, g => enough ? BandEstimate.Of(groups.Select(s => Counted(s, g))) : null);
        return new(
            random.Count,
            themed.Count,
            [.. estimates.Select(e => new GradeFigure(e.Key, random.Count(g => g == e.Key), themed.Count(g => g == e.Key), Share(e.Value)))],
            estimates.Values.First()?.WhyNone,
            [.. groups.Select(g => new GroupFigure(g.Panel, g.Draw, g.Group, g.Listed, g.AsDrawn.Count + g.InPlace.Count))]);
    }

    private static ShareFigure? Share(BandEstimate? estimate) =>
        estimate is { Share: { } share, Interval: { } interval } ? new(share, interval.Low, interval.High) : null;

    private static BandStratum Counted(RandomGroup group, Grade grade) => new(
        string.Empty,
        group.Listed,
        group.Drawn,
        group.AsDrawn.Count,
        group.InPlace.Count,
        group.AsDrawn.Concat(group.InPlace).Count(g => g == grade));
}
