using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>From when to when footage was watched; without an end it goes on.</summary>
public readonly record struct WatchedTime(DateTimeOffset Start, DateTimeOffset? Stop)
{
    public TimeSpan Length => Stop is { } stop ? stop - Start : TimeSpan.Zero;

    /// <summary>Whether both were on at the same time; one may begin when the other ends.</summary>
    public bool Overlaps(WatchedTime other) => Start < (other.Stop ?? DateTimeOffset.MaxValue) && other.Start < (Stop ?? DateTimeOffset.MaxValue);

    /// <summary>Refuses a time that runs backwards, lasts too long, is still to come, or falls on another one.</summary>
    public void MustFit(IEnumerable<WatchedTime> others, DateTimeOffset now)
    {
        var time = this;
        var broken = time.Stop <= time.Start ? ViewingRules.NotBackwards
            : time.Length > ViewingSession.Longest ? ViewingRules.NotTooLong
            : time.Start > now || time.Stop > now ? ViewingRules.NotAhead
            : others.Any(time.Overlaps) ? ViewingRules.NoOverlap
            : null;
        if (broken is not null)
        {
            throw new RuleBroken(broken);
        }
    }

    /// <summary>How long one person watched in all; what was written down twice counts once, and what still goes on counts nothing.</summary>
    public static TimeSpan Sum(IEnumerable<WatchedTime> times)
    {
        var sum = TimeSpan.Zero;
        var until = DateTimeOffset.MinValue;
        foreach (var (start, stop) in times.Where(t => t.Stop is not null).OrderBy(t => t.Start))
        {
            var from = start > until ? start : until;
            if (stop > from)
            {
                sum += stop.Value - from;
                until = stop.Value;
            }
        }

        return sum;
    }
}
