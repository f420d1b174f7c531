namespace ScrutinyPanels.Domain.Kernel;

/// <summary>Working days of England and Wales: not a Saturday, a Sunday or a bank holiday (Banking and Financial Dealings Act 1971, and proclamations).</summary>
public static class WorkingDays
{
    // Days that an administrator added, of the request under way; the same for all that is worked out in it.
    private static readonly AsyncLocal<IReadOnlySet<DateOnly>?> Added = new();

    // Days that a proclamation added or moved.
    private static readonly HashSet<DateOnly> Proclaimed =
    [
        new(2020, 5, 8), new(2022, 6, 2), new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8),
    ];

    private static readonly HashSet<DateOnly> Moved = [new(2020, 5, 4), new(2022, 5, 30)];

    /// <summary>Counts these days as bank holidays too, for all that is worked out from here on in the same request.</summary>
    public static void Also(IReadOnlySet<DateOnly> days) => Added.Value = days;

    /// <summary>Whether offices are open on the day.</summary>
    public static bool IsWorkingDay(DateOnly day) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsBankHoliday(day);

    /// <summary>The day itself when it is a working day, or else the next one.</summary>
    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>How many working days lie after the first day, up to and with the second; 0 when the second is not later.</summary>
    public static int Between(DateOnly after, DateOnly upTo)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= upTo; day = day.AddDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Whether the day is a bank holiday of England and Wales.</summary>
    public static bool IsBankHoliday(DateOnly day) =>
        Proclaimed.Contains(day) || Added.Value?.Contains(day) == true || (!Moved.Contains(day) && (IsNewYear(day) || IsEaster(day) || IsMonday(day) || IsChristmas(day)));

    private static bool IsNewYear(DateOnly day) => day == Substitute(new(day.Year, 1, 1));

    private static bool IsEaster(DateOnly day)
    {
        var sunday = EasterSunday(day.Year);
        return day == sunday.AddDays(-2) || day == sunday.AddDays(1);
    }

    private static bool IsMonday(DateOnly day) =>
        day.DayOfWeek == DayOfWeek.Monday
        && ((day.Month == 5 && (day.Day <= 7 || day.Day >= 25)) || (day.Month == 8 && day.Day >= 25));

    // Christmas Day on a weekend moves behind Boxing Day: 25 on Saturday gives Monday 27 and Tuesday 28; 25 on Sunday gives Monday 26 and Tuesday 27.
    private static bool IsChristmas(DateOnly day)
    {
        if (day.Month != 12 || day.Day is < 25 or > 28)
        {
            return false;
        }

        return new DateOnly(day.Year, 12, 25).DayOfWeek switch
        {
            DayOfWeek.Friday => day.Day is 25 or 28,
            DayOfWeek.Saturday => day.Day is 27 or 28,
            DayOfWeek.Sunday => day.Day is 26 or 27,
            _ => day.Day is 25 or 26,
        };
    }

    private static DateOnly Substitute(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    // The Gregorian computus (Meeus, Jones, Butcher).
    private static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100, d = b / 4, e = b % 4;
        int f = (b + 8) / 25, g = (b - f + 1) / 3, h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4, l = (32 + (2 * e) + (2 * i) - h - k) % 7, m = (a + (11 * h) + (22 * l)) / 451;
        return new DateOnly(year, (h + l - (7 * m) + 114) / 31, ((h + l - (7 * m) + 114) % 31) + 1);
    }
}
