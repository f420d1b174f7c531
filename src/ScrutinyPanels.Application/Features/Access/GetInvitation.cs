using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>What an invitation offers, to whoever holds its link; a used or expired one offers nothing.</summary>
public static class GetInvitation
{
    [Anyone]
    public sealed record Query(string Token) : IQuery<View>;

    public sealed record View(Role Role, string? Over);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var hash = LinkToken.HashOf(request.Token);
            var invitation = await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.TokenHash == hash, cancellationToken).OrNotFound();
            await db.MustBeOpen(invitation, clock.GetUtcNow(), cancellationToken);
            var over = (await db.AllScopes(cancellationToken)).Find(s => s.Id == invitation.ScopeId)?.Name;
            return new(invitation.Role, over);
        }
    }
}
