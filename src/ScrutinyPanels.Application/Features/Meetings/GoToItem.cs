using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting goes to an item of the agenda: its clock runs, and all who follow see it.</summary>
public static class GoToItem
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, AgendaItemId Item) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (meeting, record) = await db.ToRun(command.Id, actor, cancel);
            record.GoTo(meeting.Item(command.Item), actor, clock.GetUtcNow());
        }
    }
}
