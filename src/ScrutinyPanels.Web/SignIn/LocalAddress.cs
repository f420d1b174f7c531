namespace ScrutinyPanels.Web.SignIn;

/// <summary>Where to go after signing in: only ever an address of this service.</summary>
internal static class LocalAddress
{
    public static string Or(string? wanted, string otherwise) =>
        wanted is { Length: > 1 } && wanted[0] == '/' && wanted[1] is not '/' and not '\\' && !wanted.Any(char.IsControl) ? wanted : otherwise;
}
