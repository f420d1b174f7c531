using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>An administrator locks an account: nobody can sign in to it, and its sessions end at their next request.</summary>
public static class LockAccount
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Account) : ICommand, IAbout
    {
        public string Subject => $"account {Account}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var user = new UserId(command.Account);
            var account = await db.Users.SingleOrDefaultAsync(a => a.Id == command.Account, cancel).OrNotFound();
            if (actor.Id == user)
            {
                throw new RuleBroken(AccessRules.NotYourself);
            }

            await db.MustLeaveAnAdministrator(user, clock.GetUtcNow(), cancel);
            account.LockForGood();
        }
    }
}
