using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>The service makes a one-time link for its first administrator while there is none, and the links before it end; it answers nothing once there is one.</summary>
public static class InviteFirstAdministrator
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command : ICommand<InvitationLink?>;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command, InvitationLink?>
    {
        public async Task<InvitationLink?> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            if ((await db.ActiveAdministrators(now, cancellationToken)).Count > 0)
            {
                return null;
            }

            foreach (var earlier in await db.Invitations.Where(i => i.InvitedBy == null && i.UsedAt == null).ToListAsync(cancellationToken))
            {
                earlier.Expire(now);
            }

            return db.Add(Role.Administrator, Guid.Empty, null, now);
        }
    }
}
