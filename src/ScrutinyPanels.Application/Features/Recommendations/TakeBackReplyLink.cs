using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The liaison ends a link that nobody has used yet.</summary>
public static class TakeBackReplyLink
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(ReplyLinkId Id) : ICommand, IAbout
    {
        public string Subject => $"reply link {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (_, mine, _) = actor.ReachOf(Role.ForceLiaison);
            var link = await db.ReplyLinks.SingleOrDefaultAsync(l => l.Id == command.Id && mine.Contains(l.ForceId), cancel).OrNotFound();
            link.TakeBack(actor, clock.GetUtcNow());
        }
    }
}
