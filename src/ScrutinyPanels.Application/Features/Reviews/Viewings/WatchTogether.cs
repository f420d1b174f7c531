using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>The chair of a meeting that goes on starts the footage of a case: they and whoever of the panel is there watch from now on, but not who left the case to others.</summary>
public static class WatchTogether
{
    /// <param name="Clip">The name by which the force finds the footage.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, AgendaItemId Item, string? Clip) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Clip).NotEmpty().WithMessage(ViewingRules.ClipNeeded.Sentence)
            .MaximumLength(ViewingSession.ClipLimit).WithMessage($"Use {ViewingSession.ClipLimit} characters or fewer");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var now = clock.GetUtcNow();
            var meeting = await db.MeetingsRunBy(actor).Include(m => m.Items).SingleOrDefaultAsync(m => m.Id == command.Id, cancel).OrNotFound();
            var wanted = meeting.Items.SingleOrDefault(i => i.Id == command.Item)?.CaseId ?? throw new NotFound();
            if (meeting.State != MeetingState.Sitting)
            {
                throw new RuleBroken(LifecycleRules.NotNow);
            }

            // A second press while it goes on starts nothing more.
            if (await db.ViewingSessions.OpenTo(actor).GoingOn().AnyAsync(s => s.CaseId == wanted, cancel))
            {
                return;
            }

            var watched = (await db.WatchableBy(actor, now, cancel)).FirstOrDefault(c => c.Id == wanted) ?? throw new InputInvalid(nameof(Command.Clip), "The footage of this case cannot be started here. Go on with the next item.");
            var there = await Watchers(meeting, watched, now, cancel);
            var clip = new WatchedClip(command.Clip, watched.Id, await db.TagsOf(watched, cancel));
            var others = await db.OtherTimes(null, there, actor, cancel);
            db.ViewingSessions.Add(ViewingSession.Begin(await db.Panels.SingleAsync(p => p.Id == meeting.PanelId, cancel), clip, there, others, actor, now));
        }

        private async Task<List<UserId>> Watchers(Meeting meeting, Case watched, DateTimeOffset now, CancellationToken cancel)
        {
            var record = await db.MeetingRecords.AsNoTracking().Include(r => r.Attendances).SingleAsync(r => r.Id == meeting.Id, cancel);
            var members = await db.WatchersOf(meeting.PanelId, cancel);
            var away = await db.Cases.Where(c => c.Id == watched.Id).SelectMany(c => c.Readers).Where(r => r.Answer == ReaderAnswer.SteppedAside).Select(r => r.UserId).ToListAsync(cancel);
            return [.. record.ThereAt(now).Select(a => a.UserId).OfType<UserId>().Append(actor.Id.GetValueOrDefault()).Distinct().Where(u => members.Contains(u) && !away.Contains(u))];
        }
    }
}
