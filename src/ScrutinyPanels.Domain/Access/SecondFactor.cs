using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Access;

/// <summary>Who has to sign in with something more than a password.</summary>
public static class SecondFactor
{
    /// <summary>Everyone who holds a role other than member.</summary>
    public static bool IsNeededBy(IEnumerable<Holding> holdings) => holdings.Any(h => h.Role != Role.Member);
}
