namespace ScrutinyPanels.Domain.Kernel;

/// <summary>What a person may be, always over a named area, force or panel (see <see cref="Roles.ScopeOf"/>).</summary>
public enum Role
{
    Member,
    ViceChair,
    Chair,
    Observer,
    OversightOfficer,
    ForceLiaison,
    Administrator,
    ForceApprover,
}

/// <summary>What a role is held over.</summary>
public enum ScopeKind
{
    Installation,
    Area,
    Force,
    Panel,
}

/// <summary>The kind of thing each role is held over: a chair of one panel is nobody in another.</summary>
public static class Roles
{
    public static ScopeKind ScopeOf(Role role) => role switch
    {
        Role.Administrator => ScopeKind.Installation,
        Role.OversightOfficer => ScopeKind.Area,
        Role.ForceLiaison or Role.ForceApprover => ScopeKind.Force,
        _ => ScopeKind.Panel,
    };
}
