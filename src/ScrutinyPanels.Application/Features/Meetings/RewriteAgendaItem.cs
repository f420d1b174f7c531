using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office changes the words, the minutes or the closing of an item of an agenda.</summary>
public static class RewriteAgendaItem
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, AgendaItemId ItemId, ItemInput Item) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Item).SetValidator(new ItemInput.Validator()).OverridePropertyName(string.Empty);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.AgendaToChange(command.Id, actor, cancel);
            meeting.Rewrite(command.ItemId, command.Item.ToLine(meeting.Item(command.ItemId).Kind), actor);
        }
    }
}
