namespace ScrutinyPanels.Domain.Kernel;

/// <summary>Checks that words a person gave are there and fit.</summary>
public static class Text
{
    /// <summary>The words without white space at the ends, or a refusal that carries the rule.</summary>
    public static string Required(string? words, int limit, Rule missing)
    {
        var trimmed = words?.Trim() ?? string.Empty;
        if (trimmed.Length == 0)
        {
            throw new RuleBroken(missing);
        }

        return Fit(trimmed, limit);
    }

    /// <summary>The words without white space at the ends; nothing stays empty.</summary>
    public static string Optional(string? words, int limit) => Fit(words?.Trim() ?? string.Empty, limit);

    private static string Fit(string words, int limit) => words.Length <= limit
        ? words
        : throw new RuleBroken(new Rule("text.too-long", $"Use {limit} characters or fewer. You used {words.Length}."));
}
