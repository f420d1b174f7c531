using System.Security.Cryptography;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Access;

/// <summary>A one-time link as it is shown, once, to whoever hands it on.</summary>
public sealed record InvitationLink(string Token, DateTimeOffset ExpiresAt)
{
    public string Path => $"/invitations/{Token}";
}

internal static class Invitations
{
    /// <summary>Refuses a link that was used, is too old, or was made by the service for a first administrator where there is one by now.</summary>
    public static async Task MustBeOpen(this ScrutinyDb db, Invitation invitation, DateTimeOffset now, CancellationToken cancel)
    {
        invitation.MustBeOpen(now);
        if (invitation.InvitedBy is null && (await db.ActiveAdministrators(now, cancel)).Count > 0)
        {
            throw new RuleBroken(AccessRules.LinkNoLongerWorks);
        }
    }

    /// <summary>Makes an invitation and the only copy of its token.</summary>
    public static InvitationLink Add(this ScrutinyDb db, Role role, Guid scope, UserId? by, DateTimeOffset now)
    {
        var token = LinkToken.From(RandomNumberGenerator.GetBytes(LinkToken.Bytes));
        var invitation = Invitation.Make(LinkToken.HashOf(token), role, scope, by, now);
        db.Invitations.Add(invitation);
        return new(token, invitation.ExpiresAt);
    }
}
