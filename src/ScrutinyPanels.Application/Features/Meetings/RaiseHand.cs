using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Somebody who is at a meeting asks to speak, or takes their hand down again.</summary>
public static class RaiseHand
{
    [Permission(Permissions.AnswerInvitations)]
    public sealed record Command(MeetingId Id, bool Up) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.Meetings.Within(actor, Permissions.AnswerInvitations).Get(command.Id, cancel);
            var record = await db.RecordOf(meeting.Id, cancel);
            var me = actor.Id.GetValueOrDefault();
            if (command.Up)
            {
                record.RaiseHand(me, clock.GetUtcNow());
            }
            else
            {
                record.LowerHand(me);
            }
        }
    }
}
