using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>When a reply is due and how late it is, worked out from the day it was sent; never stored, so it cannot be wrong.</summary>
/// <param name="Due">The last day on which a reply is on time.</param>
/// <param name="RepliedOn">The UK day of the reply, which stops the clock.</param>
/// <param name="IsLate">Whether the due day passed before a reply came, or passed without one.</param>
/// <param name="WorkingDaysLate">Working days of England and Wales after the due day; 0 on a weekend right after it.</param>
public readonly record struct ReplyClock(DateOnly Due, DateOnly? RepliedOn, bool IsLate, int WorkingDaysLate)
{
    public const int ShortestTerm = 7;
    public const int LongestTerm = 365;

    /// <summary>The clock of something sent, as it stands now. A withdrawal stops it as a reply does, and nothing withdrawn is late.</summary>
    public static ReplyClock At(DateTimeOffset sentAt, int termDays, DateTimeOffset? repliedAt, DateTimeOffset? withdrawnAt, DateTimeOffset now)
    {
        var due = WorkingDays.OnOrAfter(UkTime.DayOf(sentAt).AddDays(termDays));
        DateOnly? replied = repliedAt is { } at ? UkTime.DayOf(at) : null;
        var until = replied ?? UkTime.DayOf(now);
        var late = until > due && (replied is not null || withdrawnAt is null);
        return new ReplyClock(due, replied, late, late ? WorkingDays.Between(due, until) : 0);
    }
}
