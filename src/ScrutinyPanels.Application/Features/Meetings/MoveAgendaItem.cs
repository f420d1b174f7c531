using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office gives an item another place on the agenda.</summary>
public static class MoveAgendaItem
{
    /// <param name="Position">Its new place from 1; what is below is the first and what is above is the last.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, AgendaItemId ItemId, int Position) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.AgendaToChange(command.Id, actor, cancel)).MoveTo(command.ItemId, command.Position, actor);
    }
}
