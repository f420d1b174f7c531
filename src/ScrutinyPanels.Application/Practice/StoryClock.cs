using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Practice;

/// <summary>The clock of the practice story, which happens over the last weeks: it goes where the story says, and a minute on with each step.</summary>
internal sealed class StoryClock(DateTimeOffset today) : TimeProvider
{
    /// <summary>How many days ago the story begins.</summary>
    public const int Days = 60;

    private DateTimeOffset now = today.AddDays(-Days);

    public DateTimeOffset Today { get; } = today;

    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>An evening so many days before today, or half an hour ago; never back.</summary>
    public void GoTo(int daysAgo)
    {
        var then = daysAgo == 0
            ? Today.AddMinutes(-30)
            : UkTime.StartOf(UkTime.DayOf(Today).AddDays(-daysAgo)).AddHours(18);
        now = then > now ? then : now;
    }

    public void PassMinutes(int minutes) => now = now.AddMinutes(minutes);
}
