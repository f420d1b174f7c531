using System.Text;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>Makes a code of words: small letters and digits with hyphens between.</summary>
internal static class Slug
{
    /// <summary>The code of the words, at most so long; "q" where the words hold no letter or digit.</summary>
    public static string Of(string words, int limit)
    {
        var made = new StringBuilder();
        foreach (var letter in words.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                made.Append(letter);
            }
            else if (made.Length > 0 && made[^1] != '-' && letter is not ('’' or '\''))
            {
                made.Append('-');
            }
        }

        var code = made.ToString();
        code = (code.Length <= limit ? code : code[..limit]).Trim('-');
        return code.Length == 0 ? "q" : code;
    }
}
