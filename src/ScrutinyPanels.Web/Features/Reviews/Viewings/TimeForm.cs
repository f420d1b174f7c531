using System.Globalization;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Reviews.Viewings;

/// <summary>A day and two times as a page posts them.</summary>
public class TimeForm
{
    public DayForm Day { get; set => field = value ?? new(); } = new();

    public string? From { get; set; }

    public string? To { get; set; }

    internal TypedTime Typed => new(Day.Day, Day.Month, Day.Year, From, To);

    /// <summary>Fills in what is known.</summary>
    internal void Show(WatchedTime time)
    {
        var day = UkTime.DayOf(time.Start);
        Day = new() { Day = Number(day.Day), Month = Number(day.Month), Year = Number(day.Year) };
        From = Shown.Time(time.Start);
        To = time.Stop is { } stop ? Shown.Time(stop) : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day in three boxes.</summary>
    public sealed class DayForm
    {
        public string? Day { get; set; }

        public string? Month { get; set; }

        public string? Year { get; set; }
    }
}
