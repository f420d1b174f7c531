namespace ScrutinyPanels.Domain.Draws;

/// <summary>Compares text as its UTF-8 bytes would compare, which differs from UTF-16 above U+FFFF.</summary>
public sealed class Utf8Order : IComparer<string>
{
    public static Utf8Order Instance { get; } = new();

    public int Compare(string? x, string? y) => Of(x ?? string.Empty, y ?? string.Empty);

    /// <summary>Below zero when the first comes first.</summary>
    public static int Of(string x, string y)
    {
        var same = x.AsSpan().CommonPrefixLength(y);
        return same == x.Length || same == y.Length
            ? x.Length.CompareTo(y.Length)
            : Rank(x[same]).CompareTo(Rank(y[same]));
    }

    // Surrogates stand for code points above U+FFFF, so they come after U+E000 to U+FFFF.
    private static int Rank(char unit) => unit switch
    {
        < '\uD800' => unit,
        > '\uDFFF' => unit - 0x800,
        _ => unit + 0x2000,
    };
}
