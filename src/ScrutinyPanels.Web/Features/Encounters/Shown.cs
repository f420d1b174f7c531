using System.Globalization;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>How counts, months and times are written on these pages.</summary>
internal static class Shown
{
    public static string Count(int number) => number.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>The number of a record, as forms post it.</summary>
    public static string Number(long record) => record.ToString(CultureInfo.InvariantCulture);

    public static string Month(Month month) => month.FirstDay.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Day(DateTimeOffset at) => UkTime.In(at).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
}
