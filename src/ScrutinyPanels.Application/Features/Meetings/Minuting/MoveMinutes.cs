using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>Minutes take a step as a whole: to the chair, back with a reason, to the force for its facts, past the check, and to the public.</summary>
public static class MoveMinutes
{
    private static readonly MinutesStep[] Steps = [MinutesStep.GiveToChair, MinutesStep.SendBack, MinutesStep.AskForce, MinutesStep.CloseCheck, MinutesStep.Publish];

    /// <param name="Why">Needed where they are sent back.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, MinutesStep Step, string? Why = null) : ICommand, IAbout
    {
        public string Subject => $"minutes {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Step).Must(Steps.Contains).WithMessage("Choose what to do with the minutes.");
            RuleFor(c => c.Why).Needed(MeetingRules.WhyNeeded, Meeting.WhyLimit).When(c => c.Step == MinutesStep.SendBack);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var minutes = await db.MinutesToRun(command.Id, actor, cancel);
            if (command.Step == MinutesStep.GiveToChair && !await db.Meetings.AnyAsync(m => m.Id == command.Id && m.State == MeetingState.Ended, cancel))
            {
                throw new RuleBroken(MinutesRules.EndFirst);
            }

            minutes.Take(command.Step, actor, clock.GetUtcNow(), command.Why);
        }
    }
}
