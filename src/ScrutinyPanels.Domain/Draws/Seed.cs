using System.Globalization;
using System.Text;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>What the people in the room made by dice or by a member's choice, after the list was frozen: it decides the order of the list.</summary>
public sealed record Seed
{
    /// <summary>Counted in code points, after spaces and tabs at the ends are removed and the rest is in NFC.</summary>
    public const int Limit = 64;

    /// <summary>Room for as many characters outside the basic plane, each kept as two units.</summary>
    public const int StoredLimit = 2 * Limit;

    private Seed(string text) => Text = text;

    public string Text { get; }

    /// <summary>The secret of the keyed hash.</summary>
    public byte[] Secret => Encoding.UTF8.GetBytes(Text);

    /// <summary>Whether it has only characters that can be read out; asked when it is typed, for the draw itself works with any.</summary>
    public bool CanBeReadOut => !Text.Any(char.IsControl);

    /// <summary>The seed in its one written form, or a refusal that says what is wrong with it.</summary>
    public static Seed From(string? typed)
    {
        var trimmed = (typed ?? string.Empty).Trim(' ', '\t');
        if (trimmed.Length == 0)
        {
            throw new RuleBroken(DrawRules.SeedNeeded);
        }

        // Checked before normalising: NFC of half a pair is not defined.
        if (!WellFormed.Is(trimmed))
        {
            throw new RuleBroken(DrawRules.SeedNotPlain);
        }

        var text = trimmed.Normalize(NormalizationForm.FormC);
        return text.EnumerateRunes().Count() <= Limit ? new Seed(text) : throw new RuleBroken(DrawRules.SeedTooLong);
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"seed of {Text.Length} units");
}
