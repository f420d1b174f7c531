using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Web.Features.Meetings.Minuting;

/// <summary>The sentences of minutes, the same on the page and in the Word file.</summary>
internal static class MinutesLines
{
    public static string When(this IStringLocalizer<MinutingWords> words, MinutesInFull text) =>
        words["When", Said.Day(text.BeganAt), Said.Time(text.BeganAt), text.EndedAt is { } ended ? Said.Time(ended) : words["GoesOn"].Value];

    /// <summary>"Members: 6 in the room, 2 on a call".</summary>
    public static string There(this IStringLocalizer<MinutingWords> words, MinutesInFull.Role role) => words["There", words[$"As_{role.As}"], role.InRoom, role.OnCall];

    public static string Name(this IStringLocalizer<MinutingWords> words, MinutesInFull.Name name) =>
        words["Name", name.Words, words[$"One_{name.As}"], words[name.IsRemote ? "OnCall" : "InRoom"], Said.Time(name.CameAt), name.LeftAt is { } left ? Said.Time(left) : words["TheEnd"].Value];

    public static string? Watched(this IStringLocalizer<MinutingWords> words, MinutesInFull text) => text.Watched < TimeSpan.FromMinutes(1) ? null : words["Watched", (int)text.Watched.TotalMinutes].Value;

    /// <summary>"12 cases were on the agenda. Good (green): 7. Concern (red): 2."</summary>
    public static string? Cases(this IStringLocalizer<MinutingWords> words, MinutesInFull text) => text.Cases == 0 ? null
        : string.Join(' ', text.Grades.Select(g => words["GradeCount", words[$"Grade_{g.Grade}"], g.Count].Value).Prepend(words[text.Cases == 1 ? "CasesOne" : "CasesMany", text.Cases].Value));

    public static string Title(this IStringLocalizer<MinutingWords> words, MinutesInFull.Item item) => words["Item", item.Position, item.Title ?? words["ClosedItem"].Value];

    public static string? Grade(this IStringLocalizer<MinutingWords> words, MinutesInFull.Item item) => item.Grade is { } grade ? words["Grade", item.GradeWords ?? words[$"Grade_{grade}"].Value].Value : null;

    /// <summary>What stands beside an entry: who does it by when, or with which quorum it was decided.</summary>
    public static string? Beside(this IStringLocalizer<MinutingWords> words, MinutesInFull.Entry entry) => entry switch
    {
        { DueOn: { } due, Owner.Length: > 0 } => words["OwnerBy", entry.Owner, Said.Day(due)].Value,
        { DueOn: { } due } => words["By", Said.Day(due)].Value,
        { Quorum: { } quorum } => words[quorum.IsMet ? "Quorum" : "NoQuorum", quorum.Counted, quorum.Needed].Value,
        _ => null,
    };

    public static string Colour(MinutesState? state) => state switch
    {
        MinutesState.Published => "green",
        MinutesState.Agreed or MinutesState.Checked => "blue",
        _ => "yellow",
    };
}
