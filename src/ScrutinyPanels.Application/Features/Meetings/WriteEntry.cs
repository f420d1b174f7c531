using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting writes down a note, a decision, an action or a question to the force; a decision keeps the quorum of the moment, and what has an owner comes back on the next agenda.</summary>
public static class WriteEntry
{
    /// <param name="Key">Made when the form was shown; what comes a second time with it is written once.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, AgendaItemId Item, EntryKind Kind, string? Words, string? Owner = null, DateOnly? DueOn = null, Guid Key = default) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Kind).IsInEnum().WithMessage("Choose what it is.");
            RuleFor(c => c.Words).Needed(MeetingRules.WordsNeeded, MeetingEntry.WordsLimit);
            RuleFor(c => c.Owner).Needed(MeetingRules.OwnerNeeded, MeetingEntry.OwnerLimit).When(HasOwner);
            RuleFor(c => c.DueOn).NotNull().When(HasOwner).WithMessage(MeetingRules.DueNeeded.Sentence);
        }

        private static bool HasOwner(Command command) => new EntryLine(command.Kind, null).HasOwner;
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (meeting, record) = await db.ToRun(command.Id, actor, cancel);
            var entry = record.Write(meeting.Item(command.Item).Id, new(command.Kind, command.Words, command.Owner, command.DueOn, command.Key), actor, clock.GetUtcNow());
            if (entry is { DueOn: not null })
            {
                db.MeetingActions.Add(MeetingAction.From(record, entry));
            }
        }
    }
}
