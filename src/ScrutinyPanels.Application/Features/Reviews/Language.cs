using System.Globalization;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The language in which the words of a form are shown.</summary>
internal static class Language
{
    public static bool IsWelsh => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "cy";
}
