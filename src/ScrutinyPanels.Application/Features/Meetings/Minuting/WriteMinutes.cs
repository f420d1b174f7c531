using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>The note-taker writes the words of one item of the minutes; every version before is kept.</summary>
public static class WriteMinutes
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, AgendaItemId Item, string? Words) : ICommand, IAbout
    {
        public string Subject => $"minutes {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Words).FitsIn(Minutes.WordsLimit);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (meeting, _) = await db.Held(db.Meetings.Within(actor, Permissions.RunMeetings), command.Id, cancel);
            var minutes = await db.Minutes.Whole().SingleOrDefaultAsync(m => m.Id == meeting.Id, cancel);
            if (minutes is null)
            {
                minutes = Minutes.Begin(meeting);
                db.Minutes.Add(minutes);
            }
            else
            {
                await db.Changed(Task.FromResult(minutes));
            }

            minutes.Write(meeting.Item(command.Item).Id, command.Words, actor, clock.GetUtcNow());
        }
    }
}
