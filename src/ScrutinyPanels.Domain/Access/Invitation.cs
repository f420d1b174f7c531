using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Access;

/// <summary>A one-time link to make an account.</summary>
public readonly record struct InvitationId(Guid Value)
{
    public static InvitationId New() => new(Guid.CreateVersion7());
}

/// <summary>An invitation to make an account with one role: used once, within its days, by whoever holds the link. Only a hash of the link's token is kept.</summary>
public sealed class Invitation : Aggregate
{
    public const int DaysOpen = 7;

    private Invitation()
    {
    }

    public InvitationId Id { get; private set; }

    /// <summary>SHA-256 of the token in lower-case hexadecimal.</summary>
    public string TokenHash { get; private set; } = string.Empty;

    public Role Role { get; private set; }

    public Guid ScopeId { get; private set; }

    public UserId? InvitedBy { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>Makes an invitation for a role.</summary>
    public static Invitation Make(string tokenHash, Role role, Guid scopeId, UserId? by, DateTimeOffset now) => new()
    {
        Id = InvitationId.New(),
        TokenHash = tokenHash,
        Role = role,
        ScopeId = Roles.ScopeOf(role) == ScopeKind.Installation ? Guid.Empty : scopeId,
        InvitedBy = by,
        MadeAt = now,
        ExpiresAt = now.AddDays(DaysOpen),
    };

    /// <summary>Uses the link up; a used or expired one is refused.</summary>
    public void Use(DateTimeOffset now)
    {
        MustBeOpen(now);
        UsedAt = now;
    }

    /// <summary>Ends a link that nobody used yet, because a newer one stands in for it.</summary>
    public void Expire(DateTimeOffset now) => ExpiresAt = now < ExpiresAt ? now : ExpiresAt;

    /// <summary>Refuses a link that was used or is too old.</summary>
    public void MustBeOpen(DateTimeOffset now)
    {
        if (UsedAt is not null || now >= ExpiresAt)
        {
            throw new RuleBroken(AccessRules.LinkNoLongerWorks);
        }
    }
}
