using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>Whoever answers for a force says what is wrong in fact in the minutes of a panel that looks at it; the words themselves stay the panel's.</summary>
public static class CommentOnMinutes
{
    /// <param name="Item">The item it is about; none where nothing was chosen.</param>
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(MeetingId Id, AgendaItemId? Item, string? Words) : ICommand, IAbout
    {
        public string Subject => $"minutes {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Item).NotNull().WithMessage("Choose the item.");
            RuleFor(c => c.Words).Needed(MinutesRules.CommentNeeded, Minutes.CommentLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var minutes = await db.Changed(db.CheckedByForceOf(actor).Whole().SingleOrDefaultAsync(m => m.Id == command.Id, cancel).OrNotFound());
            var items = await db.Meetings.Where(m => m.Id == minutes.Id).SelectMany(m => m.Items).Where(i => !i.IsClosed).Select(i => i.Id).ToListAsync(cancel);
            if (!items.Contains(command.Item!.Value))
            {
                throw new NotFound();
            }

            // The same comment sent twice, because the line was slow, is there once.
            if (minutes.Comments.Any(c => c.ItemId == command.Item && c.Words == command.Words?.Trim()))
            {
                return;
            }

            var (_, mine, _) = actor.ReachOf(Permissions.RolesFor(Permissions.AnswerForForce));
            var force = await db.Panels.Where(p => p.Id == minutes.PanelId).SelectMany(p => p.Coverage).Where(c => mine.Contains(c.ForceId)).Select(c => c.ForceId).FirstAsync(cancel);
            minutes.Comment(command.Item.Value, command.Words, force, actor, clock.GetUtcNow());
        }
    }
}
