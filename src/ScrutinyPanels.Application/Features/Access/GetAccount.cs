using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>One account as an administrator sees it: what the person is called and may do, never their password or codes.</summary>
public static class GetAccount
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Query(Guid Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"account {Id}";
    }

    public sealed record View(string Name, string Email, AccountState State, bool HasAuthenticator, IReadOnlyList<GrantRow> Grants);

    public sealed record GrantRow(Guid Id, Role Role, string? Over, DateTimeOffset GivenAt, DateTimeOffset? EndedAt);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Id, cancellationToken).OrNotFound();
            var user = new UserId(request.Id);
            var grants = await db.Grants.AsNoTracking().Where(g => g.UserId == user).ToListAsync(cancellationToken);
            var names = (await db.AllScopes(cancellationToken)).ToDictionary(s => s.Id, s => s.Name);
            return new(
                account.DisplayName,
                account.Email ?? string.Empty,
                account.StateAt(clock.GetUtcNow()),
                account.TwoFactorEnabled,
                [.. grants.OrderBy(g => g.EndedAt is not null).ThenBy(g => g.GivenAt)
                    .Select(g => new GrantRow(g.Id.Value, g.Role, names.GetValueOrDefault(g.ScopeId), g.GivenAt, g.EndedAt))]);
        }
    }
}
