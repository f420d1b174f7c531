using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>Who the person behind a session is today and what they may do: asked anew for every request of a browser.</summary>
public static class GetMyAccess
{
    /// <param name="Stamp">The security stamp that the session was signed in under.</param>
    [Permission(Permissions.UseOwnAccount)]
    public sealed record Query(string Stamp) : IQuery<View>;

    /// <param name="SessionHolds">False once the account was locked or its password or second factor changed elsewhere.</param>
    /// <param name="HasPasskey">Whether a passkey stands in for the authenticator that the role needs and the account has not.</param>
    public sealed record View(Actor Actor, string Name, bool IsPractice, bool SessionHolds, bool HasAuthenticator, bool HasPasskey)
    {
        public bool NeedsSecondFactor => SecondFactor.IsNeededBy(Actor.Holdings);

        public bool May(string permission) => Permissions.Allows(Actor, permission);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancel)
        {
            var id = actor.Id!.Value.Value;
            var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id, cancel).OrNotFound();
            // Asked only where a password alone would be too little.
            var hasPasskey = !account.TwoFactorEnabled && SecondFactor.IsNeededBy(actor.Holdings)
                && await db.UserPasskeys.AnyAsync(p => p.UserId == id, cancel);
            return new(actor, account.DisplayName, account.IsPractice, account.SecurityStamp == query.Stamp, account.TwoFactorEnabled, hasPasskey);
        }
    }
}
