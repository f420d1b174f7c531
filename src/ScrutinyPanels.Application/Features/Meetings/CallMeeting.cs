using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office sends the papers of a meeting out; what comes later is a supplement.</summary>
public static class CallMeeting
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.Meetings.Within(actor, Permissions.RunMeetings).Get(command.Id, cancel);
            meeting.Call(await db.PanelOf(meeting.PanelId, cancel), actor, clock.GetUtcNow());
        }
    }
}
