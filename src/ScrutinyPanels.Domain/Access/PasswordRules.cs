namespace ScrutinyPanels.Domain.Access;

/// <summary>What a password must be: long, and not one of those that everybody tries first.</summary>
public static class PasswordRules
{
    public const int ShortestLength = 12;
    public const int LongestLength = 128;

    private static readonly string[] Common =
    [
        "password", "passwort", "welcome", "letmein", "qwerty", "qwertyuiop", "asdfghjkl", "zxcvbnm", "iloveyou", "administrator", "admin",
        "football", "baseball", "liverpool", "arsenal", "chelsea", "monkey", "dragon", "sunshine", "princess", "superman", "batman",
        "changeme", "secret", "login", "police", "scrutiny", "panel", "scrutinypanels", "abc", "abcdefghijkl", "default", "test", "summer", "winter",
    ];

    /// <summary>What is wrong with a password, as a sentence; null where it will do.</summary>
    public static string? Problem(string? password, string? email)
    {
        var typed = password ?? string.Empty;
        if (typed.Length < ShortestLength)
        {
            return $"Use {ShortestLength} characters or more. Three words that do not belong together are easy to remember.";
        }

        if (typed.Length > LongestLength)
        {
            return $"Use {LongestLength} characters or fewer.";
        }

        if (IsCommon(typed) || (email?.Split('@')[0] is { Length: > 3 } name && typed.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            return "Choose a password that is harder to guess: not a common word with numbers, and not part of your email address.";
        }

        return null;
    }

    private static bool IsCommon(string typed)
    {
        if (typed.Distinct().Count() < 5)
        {
            return true;
        }

        // What is left without digits and signs: "Password2026!!" is the word "password".
        var letters = string.Concat(typed.Where(char.IsLetter)).ToUpperInvariant();
        return letters.Length == 0 || Common.Any(c => OnlyRepeats(letters, c.ToUpperInvariant()));
    }

    private static bool OnlyRepeats(string letters, string word) => letters.Replace(word, string.Empty, StringComparison.Ordinal).Length == 0;
}
