using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>One viewing of footage that took place and is over.</summary>
public sealed record ViewingOnRecord(WatchedTime Time, IReadOnlyList<UserId> There);

/// <summary>How long footage was watched.</summary>
/// <param name="Viewings">How many viewings began in the period.</param>
/// <param name="Watched">The length of all of them.</param>
/// <param name="Given">The time that members gave.</param>
public sealed record ViewingFigures(int Viewings, TimeSpan Watched, TimeSpan Given)
{
    /// <summary>
    /// From the viewings that began in the period: their number; the sum of their lengths, in hours and minutes, from 0; and the time that members gave, which is the
    /// sum over members of the time each was there, what one member has down twice counted once (<see cref="WatchedTime.Sum"/>). Without error but for what nobody
    /// wrote down. Source: the viewing log as it stands after its corrections.
    /// </summary>
    public static ViewingFigures Of(IEnumerable<ViewingOnRecord> viewings, ReportPeriod period)
    {
        var counted = viewings.Where(v => v.Time.Stop is not null && period.Holds(v.Time.Start)).ToList();
        return new(
            counted.Count,
            Total(counted.Select(v => v.Time.Length)),
            Total(counted.SelectMany(v => v.There.Distinct().Select(who => (Who: who, v.Time))).GroupBy(x => x.Who, x => x.Time).Select(WatchedTime.Sum)));
    }

    private static TimeSpan Total(IEnumerable<TimeSpan> times) => times.Aggregate(TimeSpan.Zero, (sum, t) => sum + t);
}
