using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A member says whether they will come to a meeting; the last answer holds.</summary>
public static class AnswerInvitation
{
    [Permission(Permissions.AnswerInvitations)]
    public sealed record Command(MeetingId Id, Coming Coming) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Coming).IsInEnum().WithMessage("Choose whether you will come.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.Meetings.Within(actor, Permissions.AnswerInvitations).Get(command.Id, cancel);
            meeting.Answer(actor.Id ?? throw new NotPermitted(), command.Coming, clock.GetUtcNow());
        }
    }
}
