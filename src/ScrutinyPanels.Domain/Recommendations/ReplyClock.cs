using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>When a reply is due and how late it is, worked out from what happened; never stored, so it cannot be wrong.</summary>
/// <param name="Due">The last day on which a reply is on time.</param>
/// <param name="RepliedOn">The UK day of the reply, which stops the clock.</param>
/// <param name="IsLate">Whether the due day passed before a reply came, or passed without one.</param>
/// <param name="WorkingDaysLate">Working days of England and Wales after the due day; 0 on a weekend right after it.</param>
/// <param name="Paused">The pause that stops the clock today.</param>
public readonly record struct ReplyClock(DateOnly Due, DateOnly? RepliedOn, bool IsLate, int WorkingDaysLate, ReplyPause? Paused = null)
{
    public const int ShortestTerm = 7;
    public const int LongestTerm = 365;
    public const int LongestPause = 365;

    /// <summary>The clock of something sent, as it stands now. A withdrawal stops it as a reply does, and nothing withdrawn is late.</summary>
    /// <param name="pauses">Pauses since it was sent; each day of one puts the due day off by a day.</param>
    public static ReplyClock At(DateTimeOffset sentAt, int termDays, DateTimeOffset? repliedAt, DateTimeOffset? withdrawnAt, DateTimeOffset now, params IReadOnlyList<ReplyPause> pauses)
    {
        var last = UkTime.DayOf(sentAt).AddDays(termDays);
        foreach (var pause in pauses.Where(p => p.Days > 0).OrderBy(p => p.From))
        {
            // Asked for on a Monday to which a weekend had moved the day: nothing is due while the clock stands still.
            var end = pause.From.AddDays(pause.Days);
            last = last.AddDays(pause.Days) is var later && later < end ? end : later;
        }

        var due = WorkingDays.OnOrAfter(last);
        DateOnly? replied = repliedAt is { } at ? UkTime.DayOf(at) : null;
        var today = UkTime.DayOf(now);
        var until = replied ?? today;
        var late = until > due && (replied is not null || withdrawnAt is null);
        var paused = replied is null && withdrawnAt is null ? pauses.FirstOrDefault(p => p.RunsOn(today)) : null;
        return new ReplyClock(due, replied, late, late ? WorkingDays.Between(due, until) : 0, paused);
    }

    /// <summary>The clock that these moments leave: it starts with the last sending or asking again; none before it was sent.</summary>
    public static ReplyClock? Of(IReadOnlyList<RecommendationMoment> moments, DateTimeOffset now)
    {
        var told = moments.OrderBy(m => m.Number).ToList();
        var begun = told.FindLastIndex(m => m.Action is RecommendationAction.Send or RecommendationAction.AskAgain);
        if (begun < 0)
        {
            return null;
        }

        var since = told[begun..];
        return At(
            since[0].At,
            told.FindLast(m => m is { Action: RecommendationAction.Send or RecommendationAction.AskAgain, Told: not null })?.Told ?? ShortestTerm,
            since.Find(m => m.Action == RecommendationAction.Reply)?.At,
            since.Find(m => m.Action == RecommendationAction.Withdraw)?.At,
            now,
            ReplyPause.Since(since));
    }
}
