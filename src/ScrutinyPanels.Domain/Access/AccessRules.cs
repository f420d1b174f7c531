using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Access;

/// <summary>The rules of accounts and roles, as sentences.</summary>
public static class AccessRules
{
    public static Rule AlreadyEnded { get; } = new("access.already-ended", "This role was already taken away.");

    public static Rule AlreadyHeld { get; } = new("access.already-held", "This person holds that role already.");

    public static Rule LinkNoLongerWorks { get; } = new("access.link-no-longer-works", "This link was used already or is too old. Ask the person who sent it for a new one.");

    public static Rule LastAdministrator { get; } = new("access.last-administrator", "This is the last administrator who can sign in. Make somebody else an administrator first.");

    public static Rule NotYourself { get; } = new("access.not-yourself", "You cannot do this to your own account. Ask another administrator.");
}
