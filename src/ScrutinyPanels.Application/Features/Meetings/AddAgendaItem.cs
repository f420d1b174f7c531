using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office puts an item of the panel's own on the agenda; once the papers are out it is a supplement and needs a reason.</summary>
public static class AddAgendaItem
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, ItemInput Item, string? WhyLate = null) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Item).SetValidator(new ItemInput.Validator()).OverridePropertyName(string.Empty);
            RuleFor(c => c.WhyLate).FitsIn(AgendaItem.PurposeLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.AgendaToChange(command.Id, actor, cancel)).Add([command.Item.ToLine()], command.WhyLate, actor);
    }
}
