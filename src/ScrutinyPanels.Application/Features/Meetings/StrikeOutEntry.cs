using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting takes back what was written by mistake; it stays to be seen, and an action that came of it is dropped.</summary>
public static class StrikeOutEntry
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, int Entry, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).Needed(MeetingRules.WhyNeeded, Meeting.WhyLimit);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (_, record) = await db.ToRun(command.Id, actor, cancel);
            var now = clock.GetUtcNow();
            record.StrikeOut(command.Entry, command.Reason, actor, now);
            var action = await db.MeetingActions.Include(a => a.Moments).SingleOrDefaultAsync(a => a.MeetingId == command.Id && a.EntryNumber == command.Entry, cancel);
            if (action is { State: ActionState.Open })
            {
                action.Take(ActionStep.Drop, command.Reason, null, actor, now);
            }
        }
    }
}
