using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>What the clock of one request gives cause to tell today, and whose accounts.</summary>
/// <param name="About">The request with the day it is due and the rung, so that each rung is told once for each clock.</param>
internal sealed record ClockTelling(MessageAbout What, string About, IReadOnlyCollection<Role> To)
{
    /// <summary>So many working days before a reply is due, whoever answers for the force is told.</summary>
    public const int DaysBefore = 5;

    /// <summary>None while nothing is near or late, or the clock stands still.</summary>
    public static ClockTelling? Of(Recommendation waiting, PanelRuleSet rules, DateTimeOffset now)
    {
        var clock = waiting.Clock(now)!.Value;
        if (rules.RungAt(clock.IsLate, clock.WorkingDaysLate) is { } rung)
        {
            return new(MessageAbout.ReplyLate, $"recommendation {waiting.Id.Value} {clock.Due:yyyy-MM-dd} rung {rung.Number}", rung.Told);
        }

        return !clock.IsLate && clock.Paused is null && WorkingDays.Between(UkTime.DayOf(now), clock.Due) <= DaysBefore
            ? new(MessageAbout.ReplyDueSoon, $"recommendation {waiting.Id.Value} {clock.Due:yyyy-MM-dd} near", [Role.ForceLiaison])
            : null;
    }
}
