using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Access;

/// <summary>The rules of accounts and roles, as sentences.</summary>
public static class AccessRules
{
    public static Rule AlreadyEnded { get; } = new("access.already-ended", "This role was already taken away.");

    public static Rule LinkNoLongerWorks { get; } = new("access.link-no-longer-works", "This link was used already or is too old. Ask the person who sent it for a new one.");
}
