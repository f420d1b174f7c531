using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>An administrator lets an account sign in again, whoever or whatever had locked it.</summary>
public static class UnlockAccount
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Account) : ICommand, IAbout
    {
        public string Subject => $"account {Account}";
    }

    internal sealed class Handler(ScrutinyDb db) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.Users.SingleOrDefaultAsync(a => a.Id == command.Account, cancel).OrNotFound()).Unlock();
    }
}
