using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>What a role can be given over.</summary>
public static class ListScopes
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Query(Role Role) : IQuery<IReadOnlyList<ScopeRow>>;

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, IReadOnlyList<ScopeRow>>
    {
        public async Task<IReadOnlyList<ScopeRow>> Handle(Query request, CancellationToken cancellationToken)
        {
            var kind = Roles.ScopeOf(request.Role);
            return [.. (await db.AllScopes(cancellationToken)).Where(s => s.Kind == kind)];
        }
    }
}
