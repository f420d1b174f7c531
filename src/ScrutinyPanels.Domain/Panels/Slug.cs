using System.Globalization;
using System.Text;

namespace ScrutinyPanels.Domain.Panels;

/// <summary>The short form of a name in addresses.</summary>
public static class Slug
{
    /// <summary>Lower-case letters and digits with single hyphens between the words: "Heddlu Gwent's panel" is "heddlu-gwents-panel".</summary>
    public static string Of(string name, int limit)
    {
        var text = new StringBuilder();
        foreach (var each in name.Trim().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(each))
            {
                text.Append(char.ToLowerInvariant(each));
            }
            else if (each != '\'' && each != '’' && CharUnicodeInfo.GetUnicodeCategory(each) != UnicodeCategory.NonSpacingMark && text.Length > 0 && text[^1] != '-')
            {
                text.Append('-');
            }
        }

        var whole = text.ToString();
        return (whole.Length > limit ? whole[..limit] : whole).Trim('-');
    }
}
