using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting notes that somebody left.</summary>
public static class NoteLeaving
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, Guid Who) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (_, record) = await db.ToRun(command.Id, actor, cancel);
            record.Leave(command.Who, actor, clock.GetUtcNow());
        }
    }
}
