using System.Globalization;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Publication.Reporting;

/// <summary>How long a report looks back.</summary>
public enum PeriodLength
{
    Quarter = 1,
    CalendarYear = 2,

    /// <summary>From 1 April to 31 March.</summary>
    FinancialYear = 3,
}

/// <summary>The quarter or year that a report is about, in days of the UK. A quarter has a number in the calendar year and another in the financial year.</summary>
public sealed record ReportPeriod
{
    public const int CodeLimit = 10;
    private const int FirstYear = 2000;
    private const int LastYear = 2200;
    private const int AprilIsFirst = 4;

    private ReportPeriod(PeriodLength length, DateOnly firstDay)
    {
        Length = length;
        FirstDay = firstDay;
    }

    public PeriodLength Length { get; }

    public DateOnly FirstDay { get; }

    public DateOnly LastDay => FirstDay.AddMonths(Length == PeriodLength.Quarter ? 3 : 12).AddDays(-1);

    /// <summary>The first instant that belongs to it.</summary>
    public DateTimeOffset Start => UkTime.StartOf(FirstDay);

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset End => UkTime.StartOf(LastDay.AddDays(1));

    /// <summary>The number of a quarter in the calendar year, from 1 to 4.</summary>
    public int NumberInCalendarYear => ((FirstDay.Month - 1) / 3) + 1;

    /// <summary>The number of a quarter in the financial year: January to March is the fourth.</summary>
    public int NumberInFinancialYear => ((FirstDay.Month + 8) % 12 / 3) + 1;

    /// <summary>The financial year to which it belongs, such as 2025-26.</summary>
    public string InFinancialYear => Financial(FirstDay.Month < AprilIsFirst ? FirstDay.Year - 1 : FirstDay.Year);

    /// <summary>How it is written in addresses and kept: 2026-q1, 2026 or 2025-26.</summary>
    public string Code => Length switch
    {
        PeriodLength.Quarter => string.Create(CultureInfo.InvariantCulture, $"{FirstDay.Year}-q{NumberInCalendarYear}"),
        PeriodLength.CalendarYear => FirstDay.Year.ToString(CultureInfo.InvariantCulture),
        _ => Financial(FirstDay.Year),
    };

    /// <summary>A quarter of the calendar year: the first is January to March.</summary>
    public static ReportPeriod Quarter(int year, int number) => new(PeriodLength.Quarter, new DateOnly(Checked(year), (number * 3) - 2, 1));

    public static ReportPeriod CalendarYear(int year) => new(PeriodLength.CalendarYear, new DateOnly(Checked(year), 1, 1));

    /// <summary>The year from 1 April of this year to 31 March of the next.</summary>
    public static ReportPeriod FinancialYear(int year) => new(PeriodLength.FinancialYear, new DateOnly(Checked(year), AprilIsFirst, 1));

    /// <summary>The quarter in which a day lies.</summary>
    public static ReportPeriod QuarterOf(DateOnly day) => Quarter(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>The last quarter that was over on a day.</summary>
    public static ReportPeriod LastQuarter(DateOnly today) => QuarterOf(QuarterOf(today).FirstDay.AddDays(-1));

    /// <summary>What can be chosen on a day: the quarter under way and the eight before it, and the last three years of both kinds that have begun.</summary>
    public static IReadOnlyList<ReportPeriod> ToChoose(DateOnly today)
    {
        var quarter = QuarterOf(today);
        var financial = today.Month < AprilIsFirst ? today.Year - 1 : today.Year;
        return
        [
            .. Enumerable.Range(0, 9).Select(back => QuarterOf(quarter.FirstDay.AddMonths(-3 * back))),
            .. Enumerable.Range(0, 3).Select(back => FinancialYear(financial - back)),
            .. Enumerable.Range(0, 3).Select(back => CalendarYear(today.Year - back)),
        ];
    }

    /// <summary>Reads a code; false where it is none.</summary>
    public static bool TryParse(string? code, out ReportPeriod? period)
    {
        period = null;
        var parts = code?.Split('-') ?? [];
        if (parts.Length is 0 or > 2 || parts[0].Length != 4 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < FirstYear or > LastYear)
        {
            return false;
        }

        period = parts is [_]
            ? CalendarYear(year)
            : parts[1] is ['q', >= '1' and <= '4' and var number] ? Quarter(year, number - '0')
            : code == Financial(year) ? FinancialYear(year)
            : null;
        return period is not null;
    }

    /// <summary>Whether something that happened then belongs to it.</summary>
    public bool Holds(DateTimeOffset at) => at >= Start && at < End;

    /// <summary>Whether nothing more can happen in it.</summary>
    public bool IsOver(DateTimeOffset now) => now >= End;

    /// <summary>The instant at which clocks are read for it: its end, or now while it goes on.</summary>
    public DateTimeOffset ReadAt(DateTimeOffset now) => IsOver(now) ? End : now;

    public override string ToString() => Code;

    private static string Financial(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}-{(year + 1) % 100:00}");

    private static int Checked(int year) => year is >= FirstYear and <= LastYear ? year : throw new ArgumentOutOfRangeException(nameof(year));
}
