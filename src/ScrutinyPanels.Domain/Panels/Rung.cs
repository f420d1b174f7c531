using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>One rung of a panel's ladder: after so many working days late, something is on somebody's list.</summary>
/// <param name="Number">1 for the lowest.</param>
/// <param name="To">A post or a body, never a person.</param>
public sealed record Rung(int Number, int AfterDays, string To)
{
    /// <summary>Whose accounts are told when something reaches it: its post is a word, so these pass it on. The second rung brings in the force's senior and the panel's chairs.</summary>
    public IReadOnlyList<Role> Told => Number == 1 ? [Role.ForceLiaison, Role.OversightOfficer] : [Role.ForceLiaison, Role.OversightOfficer, Role.ForceApprover, Role.Chair, Role.ViceChair];
}
