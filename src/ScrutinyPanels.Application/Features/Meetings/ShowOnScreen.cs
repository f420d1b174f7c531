using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting chooses what the shared screen shows; a closed item is never shown there.</summary>
public static class ShowOnScreen
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, SharedView View) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.View).IsInEnum().WithMessage("Choose what to show.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (meeting, record) = await db.ToRun(command.Id, actor, cancel);
            record.Show(command.View, meeting.Items.SingleOrDefault(i => i.Id == record.CurrentItem), actor);
        }
    }
}
