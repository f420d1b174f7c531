using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>Every record that could be drawn, in the order of the UTF-8 bytes of the keys, with its fingerprint. Nothing enters or leaves it.</summary>
public sealed class DrawList
{
    private readonly DrawLine[] lines;

    private DrawList(DrawLine[] lines, string fingerprint)
    {
        this.lines = lines;
        Fingerprint = fingerprint;
    }

    public IReadOnlyList<DrawLine> Lines => lines;

    /// <summary>SHA-256 of the lines in lower-case hexadecimal.</summary>
    public string Fingerprint { get; }

    /// <summary>Freezes the lines; a key that occurs twice or cannot be written on one line is refused.</summary>
    public static DrawList Freeze(IEnumerable<DrawLine> unsorted)
    {
        DrawLine[] lines = [.. unsorted];
        if (!IsSorted(lines))
        {
            Array.Sort(lines, (a, b) => Utf8Order.Of(a.Key, b.Key));
        }

        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsPlain(lines[i].Key) || !IsPlain(lines[i].Stratum) || lines[i].Key.Length == 0)
            {
                throw new RuleBroken(DrawRules.KeyNotPlain);
            }

            if (i > 0 && lines[i].Key == lines[i - 1].Key)
            {
                throw new RuleBroken(DrawRules.KeyTwice);
            }
        }

        return new(lines, FingerprintOf(lines));
    }

    /// <summary>Whether a key or a stratum can stand on one line of the list.</summary>
    public static bool IsPlain(string text) => text.AsSpan().IndexOfAny('\t', '\r', '\n') < 0 && WellFormed.Is(text);

    /// <summary>The fingerprint of lines that are sorted already.</summary>
    public static string FingerprintOf(IEnumerable<DrawLine> sorted)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        var filled = 0;
        foreach (var line in sorted)
        {
            var longest = Encoding.UTF8.GetMaxByteCount(line.Key.Length + line.Stratum.Length) + 2;
            if (filled + longest > buffer.Length)
            {
                hash.AppendData(buffer, 0, filled);
                filled = 0;
                buffer = longest > buffer.Length ? new byte[longest] : buffer;
            }

            filled += Encoding.UTF8.GetBytes(line.Key, buffer.AsSpan(filled));
            buffer[filled++] = (byte)'\t';
            filled += Encoding.UTF8.GetBytes(line.Stratum, buffer.AsSpan(filled));
            buffer[filled++] = (byte)'\n';
        }

        hash.AppendData(buffer, 0, filled);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>The lines of each stratum in the order the seed gives them: by keyed hash, then by key.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<DrawLine>> InOrder(Seed seed)
    {
        const int size = SHA256.HashSizeInBytes;
        var hashes = new byte[lines.Length * size];
        using var keyed = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, seed.Secret);
        Span<byte> first = stackalloc byte[512];
        for (var i = 0; i < lines.Length; i++)
        {
            var longest = Encoding.UTF8.GetMaxByteCount(lines[i].Key.Length);
            var bytes = longest <= first.Length ? first : new byte[longest];
            keyed.AppendData(bytes[..Encoding.UTF8.GetBytes(lines[i].Key, bytes)]);
            keyed.GetHashAndReset(hashes.AsSpan(i * size, size));
        }

        // Lower-case hexadecimal text sorts as the bytes do; lines are sorted by key, so a later place breaks a tie by key.
        var places = new (ulong Head, int Place)[lines.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = (BinaryPrimitives.ReadUInt64BigEndian(hashes.AsSpan(i * size)), i);
        }

        Array.Sort(places, (a, b) =>
        {
            var byHead = a.Head.CompareTo(b.Head);
            var byHash = byHead != 0 ? byHead : hashes.AsSpan(a.Place * size, size).SequenceCompareTo(hashes.AsSpan(b.Place * size, size));
            return byHash != 0 ? byHash : a.Place.CompareTo(b.Place);
        });
        var strata = new Dictionary<string, List<DrawLine>>(StringComparer.Ordinal);
        foreach (var (_, place) in places)
        {
            if (!strata.TryGetValue(lines[place].Stratum, out var stratum))
            {
                strata.Add(lines[place].Stratum, stratum = []);
            }

            stratum.Add(lines[place]);
        }

        return strata.ToDictionary(s => s.Key, s => (IReadOnlyList<DrawLine>)s.Value, StringComparer.Ordinal);
    }

    private static bool IsSorted(DrawLine[] lines)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (Utf8Order.Of(lines[i - 1].Key, lines[i].Key) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
