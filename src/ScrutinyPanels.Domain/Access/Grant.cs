using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Access;

/// <summary>One role given to one person; ended rather than deleted.</summary>
public readonly record struct GrantId(Guid Value)
{
    public static GrantId New() => new(Guid.CreateVersion7());
}

/// <summary>A role that a person holds over an area, a force, a panel or the installation, from a day until it is ended.</summary>
public sealed class Grant : Aggregate
{
    private Grant()
    {
    }

    public GrantId Id { get; private set; }

    public UserId UserId { get; private set; }

    public Role Role { get; private set; }

    public ScopeKind Scope { get; private set; }

    /// <summary>The area, force or panel; all zeros for the installation.</summary>
    public Guid ScopeId { get; private set; }

    public DateTimeOffset GivenAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Gives a person a role over something of the kind that the role is held over.</summary>
    public static Grant Give(UserId user, Role role, Guid scopeId, DateTimeOffset now) => new()
    {
        Id = GrantId.New(),
        UserId = user,
        Role = role,
        Scope = Roles.ScopeOf(role),
        ScopeId = Roles.ScopeOf(role) == ScopeKind.Installation ? Guid.Empty : scopeId,
        GivenAt = now,
    };

    /// <summary>Takes the role away from now on; what was done under it stays.</summary>
    public void End(DateTimeOffset now)
    {
        if (EndedAt is not null)
        {
            throw new RuleBroken(AccessRules.AlreadyEnded);
        }

        EndedAt = now;
    }
}
