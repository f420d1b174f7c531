using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting shows all quick grades at once, to everybody.</summary>
public static class ShowGrades
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
            var (_, record) = await db.ToRun(command.Id, actor, cancel);
            record.ShowGrades(actor, clock.GetUtcNow());
        }
    }
}
