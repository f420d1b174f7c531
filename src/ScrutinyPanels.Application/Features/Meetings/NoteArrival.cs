using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whoever runs a meeting notes that somebody came, into the room or on a call: a person of the panel, or a guest by name.</summary>
public static class NoteArrival
{
    /// <param name="Person">Somebody of the panel or its office; none for a guest.</param>
    /// <param name="Guest">The name of a guest, or the body they come from.</param>
    /// <param name="As">As what a guest comes: for the force, or as a guest.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, UserId? Person, bool IsRemote, string? Guest = null, AttendingAs As = AttendingAs.Guest) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Guest).Needed(MeetingRules.NameNeeded, Attendance.NameLimit).When(c => c.Person is null);
            RuleFor(c => c.As).Must(a => a is AttendingAs.Force or AttendingAs.Guest).When(c => c.Person is null).WithMessage("Choose as what they come.");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (meeting, record) = await db.ToRun(command.Id, actor, cancel);
            var who = new Attendee(null, command.Guest, command.As);
            if (command.Person is { } person)
            {
                var known = await db.PeopleOf(meeting.PanelId, meeting.AreaId, cancel);
                who = new Attendee(person, null, (known.SingleOrDefault(p => p.Id == person) ?? throw new NotFound()).As);
            }

            record.Arrive(who, command.IsRemote, actor, clock.GetUtcNow());
        }
    }
}
