using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office calls a meeting off, with a reason that everybody of the panel reads.</summary>
public static class CancelMeeting
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).Needed(LifecycleRules.ReasonNeeded, Meeting.WhyLimit);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.Meetings.Within(actor, Permissions.RunMeetings).Get(command.Id, cancel)).Cancel(command.Reason, actor);
    }
}
