using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Meetings.Live;

/// <summary>A member's phone in a meeting: the item under way, a hand to raise, and a quick grade when the chair asks for one.</summary>
public sealed partial class MeetingOnPhone
{
    private string? refused;

    private Task Hand() => Take(new RaiseHand.Command(Meeting, Now?.Me.Place is null));

    private Task Give(Grade grade) => Take(new GiveGrade.Command(Meeting, grade));

    private async Task Take(ICommand command)
    {
        var outcome = await Send.Command(command);
        refused = outcome.Succeeded ? null : string.Join(' ', outcome.Problems.Select(p => p.Message));
    }
}
