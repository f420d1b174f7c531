using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office takes a file back out of a pack, with a reason; its bytes are gone, its name and the reason stay.</summary>
public static class TakeBackPaper
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Meeting, PaperId Id, string? Why) : ICommand, IAbout
    {
        public string Subject => $"meeting {Meeting.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Why).Needed(MeetingRules.WhyNeeded, Paper.WhyLimit);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.Meetings.Within(actor, Permissions.RunMeetings).Get(command.Meeting, cancel);
            var paper = await db.Papers.SingleOrDefaultAsync(p => p.Id == command.Id && p.MeetingId == meeting.Id, cancel).OrNotFound();
            paper.TakeBack(command.Why, actor, clock.GetUtcNow());
            db.PaperContents.RemoveRange(await db.PaperContents.Where(c => c.PaperId == paper.Id).ToListAsync(cancel));
        }
    }
}
