namespace ScrutinyPanels.Domain.Draws;

/// <summary>Every record that could be drawn, in the order of the UTF-8 bytes of the keys, with its fingerprint. Nothing enters or leaves it.</summary>
public sealed class DrawList
{
    private readonly DrawLine[] lines;

    private DrawList(DrawLine[] lines, ListSum sum)
    {
        this.lines = lines;
        Sum = sum;
    }

    public IReadOnlyList<DrawLine> Lines => lines;

    /// <summary>What the lines add up to.</summary>
    public ListSum Sum { get; }

    /// <summary>SHA-256 of the lines in lower-case hexadecimal.</summary>
    public string Fingerprint => Sum.Fingerprint;

    /// <summary>Freezes the lines; a key that occurs twice or cannot be written on one line is refused.</summary>
    public static DrawList Freeze(IEnumerable<DrawLine> unsorted)
    {
        DrawLine[] lines = [.. unsorted];
        Array.Sort(lines, (a, b) => Utf8Order.Of(a.Key, b.Key));
        using var reading = new ListReading();
        foreach (var line in lines)
        {
            reading.Add(line);
        }

        return new(lines, reading.End());
    }

    /// <summary>Whether a key or a stratum can stand on one line of the list.</summary>
    public static bool IsPlain(string text) => text.AsSpan().IndexOfAny('\t', '\r', '\n') < 0 && WellFormed.Is(text);
}
