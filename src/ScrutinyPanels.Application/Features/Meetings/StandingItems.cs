using System.Globalization;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>The first words of the items that an agenda fills itself with; whoever runs the meeting can change them. Of a case they hold its number and month, never more.</summary>
internal static class StandingItems
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static AgendaLine Of(AgendaKind kind) => kind switch
    {
        AgendaKind.Welcome => new(kind, "Welcome", Minutes: 5),
        AgendaKind.Apologies => new(kind, "Apologies", "Who cannot come.", 2),
        AgendaKind.Declarations => new(kind, "Declarations of interest", "Say if you know anybody in a case, or have another reason not to judge it.", 3),
        AgendaKind.ActionsDue => new(kind, "Actions due", "What the panel asked for and what came of it.", 10),
        AgendaKind.DataPack => new(kind, "Data pack", "What the figures say, and what to ask about them.", 10),
        AgendaKind.Section60 => new(kind, "Section 60 authorisations", "Where and when searches without suspicion were allowed.", 10),
        AgendaKind.Themes => new(kind, "Themes", "What the cases have in common, and what to recommend.", 10),
        AgendaKind.NextDate => new(kind, "Date of the next meeting", Minutes: 2),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static AgendaLine MinutesOf(Meeting last) => new(AgendaKind.MinutesOfLast, $"Minutes of {last.Day.ToString("d MMMM yyyy", British)}", "Are they right?", 5);

    public static AgendaLine ReplyTo(Recommendation ask) => new(AgendaKind.Replies, $"Reply from the force to recommendation {ask.Number}", "Does the reply settle it?", 5, AskId: ask.Id);

    public static AgendaLine RedCase(RedCase red) => new(
        AgendaKind.Replies,
        $"Red grade: case {red.Number}, {red.Month.FirstDay.ToString("MMMM yyyy", British)}",
        red.Asked is null ? "Nothing was asked of the force yet. What do we ask?" : $"The force has not answered {red.Reference}. What next?",
        5,
        AskId: red.Asked);

    public static AgendaLine About(Case found) => new(AgendaKind.Case, $"Case {found.Number}, {found.Month.FirstDay.ToString("MMMM yyyy", British)}", Minutes: 10, CaseId: found.Id);
}
