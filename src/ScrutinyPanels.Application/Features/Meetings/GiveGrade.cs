using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A member who is at a meeting gives the quick grade that the chair asks for; it can be given anew until all are shown.</summary>
public static class GiveGrade
{
    [Permission(Permissions.AnswerInvitations)]
    public sealed record Command(MeetingId Id, Grade? Grade) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Grade).NotNull().WithMessage("Choose a grade.").IsInEnum().WithMessage("Choose a grade.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.Meetings.Within(actor, Permissions.AnswerInvitations).Get(command.Id, cancel);
            var record = await db.RecordOf(meeting.Id, cancel);
            record.GiveGrade(actor.Id.GetValueOrDefault(), command.Grade!.Value, clock.GetUtcNow());
        }
    }
}
