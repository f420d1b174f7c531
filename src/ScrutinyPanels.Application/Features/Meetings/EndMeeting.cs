using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office ends a meeting: the clocks stop and everybody who is still there leaves.</summary>
public static class EndMeeting
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
            var (meeting, record) = await db.ToRun(command.Id, actor, cancel);
            meeting.End(actor);
            record.End(actor, clock.GetUtcNow());
        }
    }
}
