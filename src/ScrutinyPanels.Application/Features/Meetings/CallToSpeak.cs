using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting calls somebody to speak: their hand goes down.</summary>
public static class CallToSpeak
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, UserId Who) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (_, record) = await db.ToRun(command.Id, actor, cancel);
            record.LowerHand(command.Who);
        }
    }
}
