using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>What is to be drawn: the kind of record, the months, how many, and by which plan.</summary>
public sealed record DrawRequest
{
    private readonly IReadOnlyList<DrawGroup> groups = [];

    /// <param name="take">How many of all; where there are groups, of those that fit none.</param>
    public DrawRequest(RecordKind kind, Month from, Month to, int take, IReadOnlyList<DrawGroup>? groups = null)
    {
        this.groups = groups ?? [];
        DrawGroups.MustStand(this.groups);
        ArgumentOutOfRangeException.ThrowIfNegative(take);
        ArgumentOutOfRangeException.ThrowIfLessThan(take + this.groups.Sum(g => g.Take), 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take + this.groups.Sum(g => g.Take), Draw.TakeLimit);
        if (to < from)
        {
            throw new RuleBroken(DrawRules.PeriodBackwards);
        }

        (Kind, From, To, Take) = (kind, from, to, take);
    }

    public RecordKind Kind { get; }

    public Month From { get; }

    public Month To { get; }

    public int Take { get; }

    public DrawMethod Method { get; init; } = DrawMethod.Random;

    /// <summary>What all records of the list have in common; none for a list of all.</summary>
    public DrawTheme? Theme { get; init; }

    /// <summary>The groups in the order in which they are tried; none for a simple draw.</summary>
    public IReadOnlyList<DrawGroup> Groups => groups;

    /// <summary>The names under which records stand on the list, in the order of the plan, with how many are drawn of each.</summary>
    public IReadOnlyList<(string Name, int Take)> Strata => groups.Count == 0
        ? [(string.Empty, Take)]
        : [.. groups.Select(g => (g.Name, g.Take)), (DrawGroups.AnyOther, Take)];
}
