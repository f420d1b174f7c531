using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair takes up a meeting again that was ended too early, with the reason.</summary>
public static class GoOnWithMeeting
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).Needed(MeetingRules.WhyNeeded, Meeting.WhyLimit);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (meeting, record) = await db.ToRun(command.Id, actor, cancel);
            meeting.GoOn(command.Reason, actor);
            record.GoOn(actor);
        }
    }
}
