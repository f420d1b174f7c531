using System.Globalization;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Web.Features.Meetings.Live;

/// <summary>How times, quorum and days are said on the screens of a meeting.</summary>
internal static class Told
{
    /// <summary>18:04, on the UK clock.</summary>
    public static string Time(DateTimeOffset at) => UkTime.In(at).ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>4 June 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    /// <summary>Whole minutes, rounded down.</summary>
    public static int Minutes(TimeSpan span) => (int)span.TotalMinutes;

    /// <summary>"7 of 5, quorum met".</summary>
    public static string Quorum(this IStringLocalizer<LiveWords> words, QuorumThen quorum) => words[quorum.IsMet ? "QuorumMet" : "QuorumNotMet", quorum.Counted, quorum.Needed];

    /// <summary>What a screen reader is told of the item under way.</summary>
    public static string Item(this IStringLocalizer<LiveWords> words, GetMeetingNow.View now) => now switch
    {
        { State: MeetingState.Ended } => words["IsOver"],
        { State: not MeetingState.Sitting } => words["NotBegun"],
        { BreakSince: { } since } => words["BreakSince", Time(since)],
        { Item: null } => words["NoItemYet"],
        { Item: { } item } => words["NowItem", item.Position, words.Title(item)],
    };

    /// <summary>The title of an item; of a closed one only that it is closed.</summary>
    public static string Title(this IStringLocalizer<LiveWords> words, GetMeetingNow.Line line) => line.Title ?? words["ClosedItem"];

    /// <summary>What a screen reader is told of the quick grade.</summary>
    public static string? Grade(this IStringLocalizer<LiveWords> words, GetDesk.GradeRow? grade) => grade switch
    {
        null => null,
        { IsShown: false } => words["GradeAsked"].Value,
        _ => words["GradesShown", string.Join("; ", grade.Counts.Where(c => c.Count > 0).Select(c => $"{words[$"Grade_{c.Grade}"].Value}: {c.Count}"))].Value,
    };
}
