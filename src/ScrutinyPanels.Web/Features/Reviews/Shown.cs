using System.Globalization;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>How days, months, times and marks are shown.</summary>
internal static class Shown
{
    /// <summary>4 June 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Tuesday 10 March.</summary>
    public static string Weekday(DateOnly day) => day.ToString("dddd d MMMM", CultureInfo.CurrentCulture);

    /// <summary>4 June 2026, of an instant on the UK clock.</summary>
    public static string Day(DateTimeOffset at) => Day(UkTime.DayOf(at));

    /// <summary>14:02, of an instant on the UK clock.</summary>
    public static string Time(DateTimeOffset at) => UkTime.In(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Time(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>June 2026.</summary>
    public static string Month(Month month) => month.FirstDay.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Colour(CaseState state) => state switch
    {
        CaseState.Reading => "blue",
        CaseState.Opened => "yellow",
        CaseState.Settled => "green",
        _ => "grey",
    };

    public static string Colour(Grade grade) => grade switch
    {
        Grade.Green => "green",
        Grade.Amber => "orange",
        Grade.Red => "red",
        _ => "grey",
    };

    public static string Colour(Agreement agreement) => agreement switch
    {
        Agreement.Same => "green",
        Agreement.Close => "yellow",
        Agreement.Apart => "red",
        _ => "grey",
    };

    /// <summary>The style of a mark: its shape differs with its colour.</summary>
    public static string? Mark(MarkShape shape) => shape switch
    {
        MarkShape.Circle => "scrutiny-mark--green",
        MarkShape.Triangle => "scrutiny-mark--amber",
        MarkShape.Diamond => "scrutiny-mark--red",
        MarkShape.Ring => "scrutiny-mark--unknown",
        _ => null,
    };
}
