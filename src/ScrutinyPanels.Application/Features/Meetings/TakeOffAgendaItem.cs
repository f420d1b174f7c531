using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office takes an item off an agenda whose papers are not out, with its files.</summary>
public static class TakeOffAgendaItem
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, AgendaItemId ItemId) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            (await db.AgendaToChange(command.Id, actor, cancel)).TakeOff(command.ItemId, actor);
            db.Papers.RemoveRange(await db.Papers.Where(p => p.MeetingId == command.Id && p.ItemId == command.ItemId).ToListAsync(cancel));
        }
    }
}
