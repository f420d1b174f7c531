using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting asks everybody who is there for a quick grade of an item; none is seen before all are shown.</summary>
public static class AskForGrades
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
            record.AskForGrades(meeting.Item(command.Item).Id, actor, clock.GetUtcNow());
        }
    }
}
