using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>Whether an account can sign in.</summary>
public enum AccountState
{
    Open,
    LockedForAWhile,
    Locked,
}

/// <summary>Everybody who has an account, with what they may do.</summary>
public static class ListAccounts
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "accounts";
    }

    public sealed record View(IReadOnlyList<Row> Rows);

    public sealed record Row(Guid Id, string Name, string Email, IReadOnlyList<Role> Roles, AccountState State);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var accounts = await db.Users.AsNoTracking().OrderBy(a => a.DisplayName).ToListAsync(cancellationToken);
            var grants = await db.Grants.AsNoTracking().Where(g => g.EndedAt == null).ToListAsync(cancellationToken);
            var roles = grants.ToLookup(g => g.UserId, g => g.Role);
            var now = clock.GetUtcNow();
            return new([.. accounts.Select(a => new Row(
                a.Id, a.DisplayName, a.Email ?? string.Empty, [.. roles[new UserId(a.Id)].Distinct().Order()], a.StateAt(now)))]);
        }
    }
}

internal static class AccountStates
{
    public static AccountState StateAt(this Account account, DateTimeOffset now) =>
        account.IsLockedForGood(now) ? AccountState.Locked : account.LockoutEnd > now ? AccountState.LockedForAWhile : AccountState.Open;
}
