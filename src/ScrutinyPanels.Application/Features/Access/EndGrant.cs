using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>An administrator takes a role away; it stops working at the person's next request.</summary>
public static class EndGrant
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Grant) : ICommand, IAbout
    {
        public string Subject => $"grant {Grant}";
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var id = new GrantId(command.Grant);
            var grant = await db.Grants.SingleOrDefaultAsync(g => g.Id == id, cancel).OrNotFound();
            if (grant is { Role: Role.Administrator, EndedAt: null })
            {
                await db.MustLeaveAnAdministrator(grant.UserId, clock.GetUtcNow(), cancel);
            }

            grant.End(clock.GetUtcNow());
        }
    }
}
