using System.Security.Cryptography;
using System.Text;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>What a list adds up to: its fingerprint and how many records stand in each stratum.</summary>
/// <param name="Fingerprint">SHA-256 of the lines in lower-case hexadecimal.</param>
/// <param name="Sizes">By the name of the stratum.</param>
public sealed record ListSum(string Fingerprint, int Size, IReadOnlyDictionary<string, int> Sizes);

/// <summary>Reads the sorted lines of a list once, one by one, and adds them up, in memory that does not grow with the list.</summary>
public sealed class ListReading : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Dictionary<string, int> sizes = new(StringComparer.Ordinal);
    private byte[] buffer = new byte[64 * 1024];
    private int filled;
    private int size;
    private string? before;

    /// <summary>Takes the next line; a key that occurs twice or cannot be written on one line is refused.</summary>
    public void Add(DrawLine line)
    {
        if (line.Key.Length == 0 || !DrawList.IsPlain(line.Key))
        {
            throw new RuleBroken(DrawRules.KeyNotPlain);
        }

        if (line.Key == before)
        {
            throw new RuleBroken(DrawRules.KeyTwice);
        }

        var known = sizes.GetValueOrDefault(line.Stratum);
        if (known == 0 && !DrawList.IsPlain(line.Stratum))
        {
            throw new RuleBroken(DrawRules.KeyNotPlain);
        }

        sizes[line.Stratum] = known + 1;
        before = line.Key;
        size++;
        Write(line);
    }

    /// <summary>What the lines add up to.</summary>
    public ListSum End()
    {
        hash.AppendData(buffer, 0, filled);
        filled = 0;
        return new(Convert.ToHexStringLower(hash.GetHashAndReset()), size, sizes);
    }

    public void Dispose() => hash.Dispose();

    private void Write(DrawLine line)
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
}
