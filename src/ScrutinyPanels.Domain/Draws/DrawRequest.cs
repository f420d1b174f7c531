using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>What is to be drawn: the kind of record, the months, and how many.</summary>
public sealed record DrawRequest
{
    public DrawRequest(RecordKind kind, Month from, Month to, int take)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(take, Draw.TakeLimit);
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
}
