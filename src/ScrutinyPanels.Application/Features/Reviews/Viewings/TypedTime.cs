using System.Globalization;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>A day and two times on the UK clock, as somebody typed them.</summary>
public sealed record TypedTime(string? Day, string? Month, string? Year, string? From, string? To)
{
    /// <summary>What was typed, or which field cannot be read and why.</summary>
    internal (WatchedTime Time, IReadOnlyList<InputProblem> Problems) Read()
    {
        var problems = new List<InputProblem>();
        if (!DateOnly.TryParseExact($"{Year?.Trim()}-{Month?.Trim()}-{Day?.Trim()}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            problems.Add(new("Day", "Enter a day, such as 4 6 2026"));
        }

        var from = Clock(From, "From", "Enter when it began, such as 19:05", problems);
        var to = Clock(To, "To", "Enter when it ended, such as 20:15", problems);
        if (problems.Count > 0)
        {
            return (default, problems);
        }

        // What ends earlier than it began went on past midnight.
        var lastDay = to < from ? day.AddDays(1) : day;
        return (new(UkTime.FromClock(day.ToDateTime(from)), UkTime.FromClock(lastDay.ToDateTime(to))), problems);
    }

    private static TimeOnly Clock(string? typed, string field, string message, List<InputProblem> problems)
    {
        if (!TimeOnly.TryParseExact(typed?.Trim().Replace('.', ':'), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            problems.Add(new(field, message));
        }

        return time;
    }
}
