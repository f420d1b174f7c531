using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>A chair notes that a later meeting of the panel agreed the minutes.</summary>
public static class AgreeMinutes
{
    /// <param name="At">A later meeting that goes on or is over.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, MeetingId? At) : ICommand, IAbout
    {
        public string Subject => $"minutes {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.At).NotNull().WithMessage("Choose the meeting that agreed them.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var minutes = await db.MinutesToRun(command.Id, actor, cancel);
            var begun = await db.Meetings.Where(m => m.Id == minutes.Id).Select(m => m.StartsAt).SingleAsync(cancel);
            var at = await db.Meetings.Within(actor, Permissions.RunMeetings).SingleOrDefaultAsync(m => m.Id == command.At, cancel);
            if (at is not { State: MeetingState.Sitting or MeetingState.Ended } || at.StartsAt <= begun)
            {
                throw new RuleBroken(MinutesRules.LaterMeeting);
            }

            minutes.Agree(at, actor, clock.GetUtcNow());
        }
    }
}
