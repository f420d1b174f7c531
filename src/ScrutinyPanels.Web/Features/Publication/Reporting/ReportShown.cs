using System.Globalization;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Web.Features.Publication.Reporting;

/// <summary>How periods, days, shares and lengths are said in reports.</summary>
internal static class ReportShown
{
    /// <summary>4 June 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>The UK day of an instant.</summary>
    public static string Day(DateTimeOffset at) => Day(UkTime.DayOf(at));

    /// <summary>January to March 2026 (quarter 4 of 2025-26).</summary>
    public static string Period(this IStringLocalizer<ReportingWords> words, ReportPeriod period) => period.Length switch
    {
        PeriodLength.Quarter => words["Period_Quarter", period.FirstDay.ToString("MMMM", CultureInfo.CurrentCulture), period.LastDay.ToString("MMMM yyyy", CultureInfo.CurrentCulture), period.NumberInFinancialYear, period.InFinancialYear],
        PeriodLength.CalendarYear => words["Period_CalendarYear", period.FirstDay.Year],
        _ => words["Period_FinancialYear", period.FirstDay.Year, period.LastDay.Year],
    };

    /// <summary>What a published report is called: Report for January to March 2026 (quarter 4 of 2025-26), version 2.</summary>
    public static string Title(this IStringLocalizer<ReportingWords> words, ReportPeriod period, int number) =>
        number > 1 ? words["Title_Again", words.Period(period), number] : words["Title", words.Period(period)];

    /// <summary>A fraction in whole percent: 45.</summary>
    public static string Percent(double share) => Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.CurrentCulture);

    /// <summary>A middle of days: 12 or 12.5.</summary>
    public static string Days(double days) => days.ToString("0.#", CultureInfo.CurrentCulture);

    /// <summary>A length in hours and minutes: 3 hours 5 minutes.</summary>
    public static string Length(this IStringLocalizer<ReportingWords> words, TimeSpan length)
    {
        var minutes = (long)Math.Round(length.TotalMinutes, MidpointRounding.AwayFromZero);
        return words["Length", minutes / 60, minutes % 60];
    }

    /// <summary>The names of parts, one after the other.</summary>
    public static string Parts(this IStringLocalizer<ReportingWords> words, IEnumerable<ReportPart> parts) => string.Join(", ", parts.Select(p => words[$"Part_{p}"].Value));
}
