namespace ScrutinyPanels.Domain.Kernel;

/// <summary>A role somebody holds over one area, force, panel or the whole installation.</summary>
public sealed record Holding(Role Role, ScopeKind Scope, Guid ScopeId);

/// <summary>Where a thing stands: the area, force and panel whose roles count for it.</summary>
public readonly record struct Reach(Guid Area, Guid Force, Guid Panel);

/// <summary>Who is doing something: a person with the roles they hold today, or a named part of the system.</summary>
public sealed class Actor
{
    private readonly IReadOnlyList<Holding> holdings;

    private Actor(UserId? id, string name, bool isSystem, IReadOnlyList<Holding> holdings)
    {
        Id = id;
        Name = name;
        IsSystem = isSystem;
        this.holdings = holdings;
    }

    /// <summary>Somebody who has not signed in: may do nothing but what is open to anyone.</summary>
    public static Actor Nobody { get; } = new(null, "nobody", false, []);

    /// <summary>The person at the server's command line.</summary>
    public static Actor Operator { get; } = new(null, "operator", true, []);

    /// <summary>The system's own jobs.</summary>
    public static Actor Timetable { get; } = new(null, "timetable", true, []);

    public UserId? Id { get; }

    /// <summary>A word for the log: a system actor's name, or "person". Never a person's own name.</summary>
    public string Name { get; }

    public bool IsSystem { get; }

    public IReadOnlyList<Holding> Holdings => holdings;

    public static Actor Person(UserId id, IEnumerable<Holding> holdings) => new(id, "person", false, [.. holdings]);

    /// <summary>Whether the role is held over anything at all.</summary>
    public bool HoldsAnywhere(Role role) => holdings.Any(h => h.Role == role);

    /// <summary>The areas, forces or panels over which one of the roles is held.</summary>
    public IReadOnlyList<Guid> ScopesOf(params IEnumerable<Role> roles) =>
        [.. holdings.Where(h => roles.Contains(h.Role)).Select(h => h.ScopeId).Distinct()];

    /// <summary>The roles that count for a thing of this reach.</summary>
    public IReadOnlySet<Role> RolesOver(Reach reach) => holdings
        .Where(h => h.Scope switch
        {
            ScopeKind.Area => h.ScopeId == reach.Area,
            ScopeKind.Force => h.ScopeId == reach.Force,
            ScopeKind.Panel => h.ScopeId == reach.Panel,
            _ => true,
        })
        .Select(h => h.Role)
        .ToHashSet();

    /// <summary>Refuses with <see cref="NotPermitted"/> unless one of the roles is held over the reach.</summary>
    public void MustBe(Reach reach, params ReadOnlySpan<Role> roles)
    {
        if (IsSystem)
        {
            return;
        }

        var held = RolesOver(reach);
        foreach (var role in roles)
        {
            if (held.Contains(role))
            {
                return;
            }
        }

        throw new NotPermitted();
    }
}
