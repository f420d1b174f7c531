using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a panel's meetings says how an action or question stands: done, dropped, more time, or taken up again; always with a sentence that says why.</summary>
public static class TakeActionStep
{
    /// <param name="NewDay">The day that more time gives.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingActionId Id, ActionStep? Step, string? What, DateOnly? NewDay = null) : ICommand, IAbout
    {
        public string Subject => $"action {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Step).NotNull().WithMessage("Choose how it stands.").IsInEnum().WithMessage("Choose how it stands.");
            RuleFor(c => c.What).Needed(LifecycleRules.ReasonNeeded, MeetingAction.WhatLimit);
            RuleFor(c => c.NewDay).NotNull().When(c => c.Step == ActionStep.GiveMoreTime).WithMessage(MeetingRules.DueNeeded.Sentence);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var action = await db.MeetingActions.Include(a => a.Moments).Reached(actor).SingleOrDefaultAsync(a => a.Id == command.Id, cancel).OrNotFound();
            action.Take(command.Step!.Value, command.What, command.NewDay, actor, clock.GetUtcNow());
        }
    }
}
