using System.Globalization;
using System.Resources;

namespace ScrutinyPanels.Components;

/// <summary>The words that the components themselves say; Words.resx holds them.</summary>
internal static class Words
{
    private static readonly ResourceManager Kept = new(typeof(Words));

    public static string Say(string key, params object[] values) => string.Format(
        CultureInfo.CurrentCulture,
        Kept.GetString(key, CultureInfo.CurrentUICulture) ?? throw new InvalidOperationException($"Words.resx has no '{key}'."),
        values);
}
