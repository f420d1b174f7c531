using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>A person's own account: what they are called, what they may do and how they sign in.</summary>
public static class GetMyAccount
{
    [Permission(Permissions.UseOwnAccount)]
    public sealed record Query : IQuery<View>;

    public sealed record View(string Name, string Email, bool HasAuthenticator, bool NeedsSecondFactor, IReadOnlyList<RoleRow> Roles);

    public sealed record RoleRow(Role Role, string? Over);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var id = actor.Id!.Value.Value;
            var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancellationToken).OrNotFound();
            var names = (await db.AllScopes(cancellationToken)).ToDictionary(s => s.Id, s => s.Name);
            return new(
                account.DisplayName,
                account.Email ?? string.Empty,
                account.TwoFactorEnabled,
                SecondFactor.IsNeededBy(actor.Holdings),
                [.. actor.Holdings.Select(h => new RoleRow(h.Role, names.GetValueOrDefault(h.ScopeId)))]);
        }
    }
}
