using System.Text;

namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>
/// A text as the rules read it: one kind of space, apostrophe, quotation mark and dash, nothing invisible; each character knows where it stood.
/// </summary>
internal sealed class PlainText
{
    private readonly int[] places;

    private PlainText(string words, int[] places)
    {
        Words = words;
        this.places = places;
    }

    public string Words { get; }

    public static PlainText Of(string text)
    {
        var words = new StringBuilder(text.Length);
        var places = new List<int>(text.Length + 1);
        for (var i = 0; i < text.Length; i++)
        {
            // Zero-width marks and soft hyphens split a number or a name without anybody seeing it.
            if (text[i] is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or (>= '\u202A' and <= '\u202E') or '\u200E' or '\u200F')
            {
                continue;
            }

            words.Append(Plain(text[i]));
            places.Add(i);
        }

        return new PlainText(words.ToString(), [.. places]);
    }

    /// <summary>The hit as it stands in the text as it was given.</summary>
    public PrivacyHit InOriginal(int start, int length, PrivacyCategory category) =>
        new(places[start], places[start + length - 1] - places[start] + 1, category);

    private static char Plain(char letter) => letter switch
    {
        '\r' or '\n' or '\u0085' or '\u2028' or '\u2029' => '\n',
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\u2032' or '`' or '\u00B4' => '\'',
        '\u201C' or '\u201D' or '\u201E' or '\u201F' => '"',
        (>= '\u2010' and <= '\u2015') or '\u2212' or '\u00AD' => '-',
        >= '\uFF01' and <= '\uFF5E' => (char)(letter - 0xFEE0),
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    };
}
