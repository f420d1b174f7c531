using System.Globalization;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>Title, day, times and place of a meeting as a page posts them.</summary>
public class MeetingForm
{
    public string? Title { get; set; }

    public DayForm Day { get; set => field = value ?? new(); } = new();

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Place { get; set; }

    public string? Link { get; set; }

    internal MeetingTime Time => new(Title, FirstDay, Clock(From), Clock(To), Place, Link);

    internal DateOnly? FirstDay => DateOnly.TryParseExact($"{Day.Year?.Trim()}-{Day.Month?.Trim()}-{Day.Day?.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Fills in what is known.</summary>
    internal void Show(MeetingPlan plan)
    {
        var day = UkTime.DayOf(plan.StartsAt);
        (Title, Place, Link) = (plan.Title, plan.Place, plan.Link);
        Day = new() { Day = Number(day.Day), Month = Number(day.Month), Year = Number(day.Year) };
        (From, To) = (Said.Time(plan.StartsAt), Said.Time(plan.StartsAt.AddMinutes(plan.Minutes)));
    }

    private protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static TimeOnly? Clock(string? typed) => TimeOnly.TryParseExact(typed?.Trim().Replace('.', ':'), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>A day in three boxes.</summary>
    public sealed class DayForm
    {
        public string? Day { get; set; }

        public string? Month { get; set; }

        public string? Year { get; set; }
    }
}

/// <summary>A meeting or a series that is to be booked, as the page posts it.</summary>
public sealed class BookForm : MeetingForm
{
    public string? Panel { get; set; }

    public string? Kind { get; set; } = nameof(MeetingKind.Panel);

    public string? Count { get; set; } = "1";

    public string? EveryMonths { get; set; } = "1";

    /// <summary>Which of the days of a name; empty for what fits the first day.</summary>
    public string? Week { get; set; }

    public string? Weekday { get; set; }

    /// <summary>Set by the second step, on which the days are shown.</summary>
    public string? Sure { get; set; }

    /// <summary>Set by the button that goes back to the questions.</summary>
    public string? Back { get; set; }

    internal BookMeeting.Command Command => new(
        new(Guid.TryParse(Panel, out var panel) ? panel : Guid.Empty),
        Enum.TryParse<MeetingKind>(Kind, out var kind) ? kind : 0,
        Time,
        Whole(Count),
        Whole(Count) > 1 ? Rule : null);

    /// <summary>The days of the meetings; only for what has the right shape.</summary>
    internal IReadOnlyList<DateOnly> Days => Command is { Count: > 1, Recurrence: { } rule } many ? [.. rule.From(FirstDay!.Value, many.Count)] : [FirstDay!.Value];

    /// <summary>What was typed, for the second step to post again.</summary>
    internal IEnumerable<(string Name, string? Value)> Values =>
    [
        (nameof(Panel), Panel), (nameof(Kind), Kind), (nameof(Title), Title), ("Day.Day", Day.Day), ("Day.Month", Day.Month), ("Day.Year", Day.Year),
        (nameof(From), From), (nameof(To), To), (nameof(Place), Place), (nameof(Link), Link), (nameof(Count), Count), (nameof(EveryMonths), EveryMonths), (nameof(Week), Week), (nameof(Weekday), Weekday),
    ];

    private Recurrence? Rule
    {
        get
        {
            if (FirstDay is not { } first)
            {
                return null;
            }

            var fits = Recurrence.Of(first, Whole(EveryMonths));
            return fits with
            {
                Week = Enum.TryParse<WeekOfMonth>(Week, out var week) ? week : fits.Week,
                Day = Enum.TryParse<DayOfWeek>(Weekday, out var day) ? day : fits.Day,
            };
        }
    }

    private static int Whole(string? typed) => int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
