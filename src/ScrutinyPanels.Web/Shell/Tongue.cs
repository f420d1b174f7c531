using System.Globalization;

namespace ScrutinyPanels.Web.Shell;

/// <summary>The language of the page under way. An address that begins with /cy is the same page in Welsh.</summary>
internal static class Tongue
{
    public const string Prefix = "/cy";

    public static CultureInfo Welsh { get; } = CultureInfo.GetCultureInfo("cy-GB");

    public static bool IsWelsh => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "cy";

    /// <summary>What the page says of itself.</summary>
    public static string Name => IsWelsh ? "cy" : "en-GB";

    /// <summary>Marks words that are written in English alone, such as a panel's own; nothing on an English page.</summary>
    public static string? English => IsWelsh ? "en" : null;

    /// <summary>A public page in the language of the page under way; each link from a public page to another is made with it.</summary>
    public static string To(string path) => IsWelsh ? Prefix + path : path;
}
