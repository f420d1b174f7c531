namespace ScrutinyPanels.Web.Shell;

/// <summary>Marks an address of public data that anybody may keep for a moment: a change shows within ten seconds. It sets no cookie.</summary>
internal sealed class KeptBriefly
{
    public const int Seconds = 5;

    public static string CacheControl { get; } = $"public, max-age={Seconds}, must-revalidate";
}
