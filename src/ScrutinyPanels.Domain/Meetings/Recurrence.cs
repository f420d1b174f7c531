namespace ScrutinyPanels.Domain.Meetings;

/// <summary>Which of the days of one name in a month.</summary>
public enum WeekOfMonth
{
    First = 1,
    Second = 2,
    Third = 3,
    Fourth = 4,
    Last = 5,
}

/// <summary>A day that comes again: the second Tuesday of every second month.</summary>
/// <param name="EveryMonths">1 for each month, 2 for every second one, up to 12.</param>
/// <param name="Week">Which of the days of that name.</param>
/// <param name="Day">The day of the week.</param>
public readonly record struct Recurrence(int EveryMonths, WeekOfMonth Week, DayOfWeek Day)
{
    public const int MostMonths = 12;

    /// <summary>The days, from the month of the first one on; a first day that does not fit is left out, so that all fit the rule.</summary>
    public IEnumerable<DateOnly> From(DateOnly first, int count)
    {
        var month = new DateOnly(first.Year, first.Month, 1);
        for (var found = 0; found < count; month = month.AddMonths(EveryMonths))
        {
            var day = In(month);
            if (day >= first)
            {
                found++;
                yield return day;
            }
        }
    }

    /// <summary>The rule that a day fits: which of its name it is in its month.</summary>
    public static Recurrence Of(DateOnly day, int everyMonths) => new(everyMonths, (WeekOfMonth)Math.Min(5, ((day.Day - 1) / 7) + 1), day.DayOfWeek);

    private DateOnly In(DateOnly month)
    {
        if (Week == WeekOfMonth.Last)
        {
            var end = month.AddMonths(1).AddDays(-1);
            return end.AddDays(-(((int)end.DayOfWeek - (int)Day + 7) % 7));
        }

        return month.AddDays((((int)Day - (int)month.DayOfWeek + 7) % 7) + (7 * ((int)Week - 1)));
    }
}
