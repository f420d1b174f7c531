using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>The service makes a one-time link for its first administrator while there is none; it answers nothing once there is one.</summary>
public static class InviteFirstAdministrator
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command : ICommand<InvitationLink?>;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command, InvitationLink?>
    {
        public async Task<InvitationLink?> Handle(Command request, CancellationToken cancellationToken) =>
            (await db.ActiveAdministrators(clock.GetUtcNow(), cancellationToken)).Count > 0
                ? null
                : db.Add(Role.Administrator, Guid.Empty, null, clock.GetUtcNow());
    }
}
