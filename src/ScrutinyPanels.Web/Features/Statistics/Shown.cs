using System.Globalization;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Web.Features.Statistics;

/// <summary>How months, shares and alphas are shown.</summary>
internal static class Shown
{
    /// <summary>June 2026.</summary>
    public static string Month(Month month) => month.FirstDay.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>A fraction in whole percent: 45.</summary>
    public static string Percent(double share) => Math.Round(100 * share, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.CurrentCulture);

    /// <summary>Two decimals with a true minus: −0.12.</summary>
    public static string Alpha(double alpha) => Math.Round(alpha, 2, MidpointRounding.AwayFromZero) is var rounded && rounded < 0
        ? "−" + (-rounded).ToString("0.00", CultureInfo.CurrentCulture)
        : rounded.ToString("0.00", CultureInfo.CurrentCulture);

    /// <summary>One decimal: 9.6.</summary>
    public static string Cases(double size) => size.ToString("0.0", CultureInfo.CurrentCulture);

    /// <summary>A count with its thousands apart: 12,345.</summary>
    public static string Count(int count) => count.ToString("N0", CultureInfo.CurrentCulture);

    /// <summary>One decimal with its sign: +1.2 or −0.4; 0.0 has none.</summary>
    public static string Signed(double size) => Math.Round(size, 1, MidpointRounding.AwayFromZero) switch
    {
        > 0 and var more => "+" + Cases(more),
        < 0 and var less => "−" + Cases(-less),
        _ => Cases(0),
    };
}
