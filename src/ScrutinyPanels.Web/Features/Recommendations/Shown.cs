using System.Globalization;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>How days, lateness and the state of a request are said.</summary>
internal static class Shown
{
    /// <summary>4 June 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>4 June 2026, of an instant on the UK clock.</summary>
    public static string Day(DateTimeOffset at) => Day(UkTime.DayOf(at));

    /// <summary>4 June 2026 at 14:02, of an instant on the UK clock.</summary>
    public static string Moment(DateTimeOffset at) => UkTime.In(at).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    /// <summary>June 2026.</summary>
    public static string Month(Month month) => month.FirstDay.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>9 working days late; nothing where it is not.</summary>
    public static string? Lateness(this IStringLocalizer<RecommendationsWords> words, ReplyClock? clock) => clock switch
    {
        { IsLate: true, WorkingDaysLate: 0 } => words["Late_Zero"].Value,
        { IsLate: true, WorkingDaysLate: 1 } => words["Late_One"].Value,
        { IsLate: true } late => words["Late_Many", late.WorkingDaysLate].Value,
        _ => null,
    };

    /// <summary>42%.</summary>
    public static string Percent(double share) => share.ToString("P0", CultureInfo.CurrentCulture);

    /// <summary>Whether the two intervals have shares in common, so that chance alone may explain the difference.</summary>
    public static bool Overlap(Proportion before, Proportion after) =>
        before.Wilson() is var (lowBefore, highBefore) && after.Wilson() is var (lowAfter, highAfter) && lowBefore <= highAfter && lowAfter <= highBefore;

    /// <summary>What became of a request for more time.</summary>
    public static string PauseLine(this IStringLocalizer<RecommendationsWords> words, ReplyPause pause) => pause switch
    {
        { IsGranted: true, ContestedOn: { } ended } => words["Pause_Ended", Day(pause.From), Day(ended)],
        { IsGranted: true } => words["Pause_Granted", Day(pause.From), Day(pause.Until)],
        { ContestedOn: { } on } => words["Pause_Refused", Day(pause.From), Day(on)],
        _ => words["Pause_Open", Day(pause.From), Day(pause.Until)],
    };

    /// <summary>One sentence about the clock.</summary>
    public static string ClockLine(this IStringLocalizer<RecommendationsWords> words, RecommendationStep step, ReplyClock clock) => (step, clock) switch
    {
        (RecommendationStep.Withdrawn, _) => words["Clock_Withdrawn"],
        (_, { RepliedOn: { } on, IsLate: true }) => words["Clock_RepliedLate", Day(on), words.Lateness(clock)!, Day(clock.Due)],
        (_, { RepliedOn: { } on }) => words["Clock_Replied", Day(on), Day(clock.Due)],
        (_, { IsLate: true }) => words["Clock_Late", Day(clock.Due), words.Lateness(clock)!],
        (_, { Paused: { } pause }) => words["Clock_Paused", Day(pause.From), Day(pause.Until), Day(clock.Due)],
        _ => words["Clock_Waiting", Day(clock.Due)],
    };

    /// <summary>The state of a request in words and a colour.</summary>
    public static (string Text, string Colour) Status(this IStringLocalizer<RecommendationsWords> words, RecommendationStep step, Judgement judgement)
    {
        var (key, colour) = (step, judgement) switch
        {
            (RecommendationStep.Draft, _) => ("Draft", "grey"),
            (RecommendationStep.Sent, _) => ("Sent", "blue"),
            (RecommendationStep.Acknowledged, _) => ("Acknowledged", "teal"),
            (RecommendationStep.Replied, Judgement.NoneYet) => ("ToJudge", "purple"),
            (RecommendationStep.Replied, Judgement.Settled) => ("ToClose", "green"),
            (RecommendationStep.Replied, Judgement.Partly) => ("Partly", "yellow"),
            (RecommendationStep.Replied, _) => ("NotSettled", "orange"),
            (RecommendationStep.Closed, _) => ("Closed", "green"),
            _ => ("Withdrawn", "grey"),
        };
        return (words[$"Status_{key}"], colour);
    }

    /// <summary>The state of a request as the force sees it.</summary>
    public static (string Text, string Colour) InboxStatus(this IStringLocalizer<RecommendationsWords> words, RecommendationStep step, ReplyClock clock) => step switch
    {
        RecommendationStep.Sent or RecommendationStep.Acknowledged when clock.IsLate => (words["Inbox_Late"], "red"),
        RecommendationStep.Sent or RecommendationStep.Acknowledged when clock.Paused is not null => (words["Inbox_Paused"], "yellow"),
        RecommendationStep.Sent => (words["Inbox_New"], "blue"),
        RecommendationStep.Acknowledged => (words["Inbox_Acknowledged"], "teal"),
        RecommendationStep.Replied => (words["Inbox_Answered"], "green"),
        RecommendationStep.Closed => (words["Inbox_Closed"], "green"),
        _ => (words["Inbox_Withdrawn"], "grey"),
    };

    /// <summary>Typed words with line ends as this service counts them.</summary>
    public static string? Typed(string? text) => text?.ReplaceLineEndings("\n");

    public static WordingInput Typed(WordingForm form) =>
        new(Typed(form.Title), Typed(form.Saw), Typed(form.Ask), Typed(form.WhoMustAct), Typed(form.HowWeShallKnow));

    /// <summary>The size of a file, rounded up.</summary>
    public static string Kilobytes(long bytes) => ((bytes + 999) / 1000).ToString("N0", CultureInfo.CurrentCulture);
}
