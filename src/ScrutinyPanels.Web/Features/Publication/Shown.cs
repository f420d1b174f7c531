using System.Globalization;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Publication;

/// <summary>How days, lateness and the state of a request are said to the public.</summary>
internal static class Shown
{
    /// <summary>4 June 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>4 June 2026 at 18:00, by the clocks of the UK.</summary>
    public static string Moment(DateTimeOffset at) => UkTime.In(at).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    /// <summary>9 working days late; nothing where it is not.</summary>
    public static string? Lateness(this IStringLocalizer<PublicationWords> words, ReplyClock clock) => clock switch
    {
        { IsLate: true, WorkingDaysLate: 0 } => words["Late_Zero"].Value,
        { IsLate: true, WorkingDaysLate: 1 } => words["Late_One"].Value,
        { IsLate: true } => words["Late_Many", clock.WorkingDaysLate].Value,
        _ => null,
    };

    /// <summary>Reply was due 12 May 2026. It is 9 working days late.</summary>
    public static string ClockLine(this IStringLocalizer<PublicationWords> words, RecommendationStep step, ReplyClock clock) => (step, clock) switch
    {
        (RecommendationStep.Withdrawn, _) => words["Clock_Withdrawn"],
        (_, { RepliedOn: { } on, IsLate: true }) => words["Clock_RepliedLate", Day(on), words.Lateness(clock)!, Day(clock.Due)],
        (_, { RepliedOn: { } on }) => words["Clock_Replied", Day(on), Day(clock.Due)],
        (_, { IsLate: true }) => words["Clock_Late", Day(clock.Due), words.Lateness(clock)!],
        (_, { Paused: { } pause }) => words["Clock_Paused", Day(pause.From), words[$"PauseCause_{pause.Cause}"], Day(pause.Until), Day(clock.Due)],
        _ => words["Clock_Waiting", Day(clock.Due)],
    };

    /// <summary>The state of a request in words and a colour.</summary>
    public static (string Text, string Colour) Status(this IStringLocalizer<PublicationWords> words, RecommendationStep step, ForceDecision decision, ReplyClock clock)
    {
        var (key, colour) = step switch
        {
            RecommendationStep.Withdrawn => ("Withdrawn", "grey"),
            RecommendationStep.Closed => ("Closed", "green"),
            RecommendationStep.Replied => decision switch
            {
                ForceDecision.Accepted => ("Accepted", "green"),
                ForceDecision.AcceptedInPart => ("AcceptedInPart", "yellow"),
                _ => ("NotAccepted", "orange"),
            },
            _ => clock switch
            {
                { IsLate: true } => ("Late", "red"),
                { Paused: not null } => ("Paused", "yellow"),
                _ => ("Waiting", "blue"),
            },
        };
        return (words[$"Status_{key}"], colour);
    }

    /// <summary>30%.</summary>
    public static string Percent(double share) => share.ToString("P0", CultureInfo.CurrentCulture);
}
