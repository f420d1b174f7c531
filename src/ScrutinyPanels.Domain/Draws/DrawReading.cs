using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>Draws while a frozen list is read, line by line in its order: only what is drawn and the first reserves are held in memory.</summary>
public sealed class DrawReading : IDisposable
{
    private readonly Seed seed;
    private readonly IReadOnlyList<StratumPlan> strata;
    private readonly Dictionary<string, Foremost> foremost = new(StringComparer.Ordinal);
    private readonly ListReading reading = new();
    private readonly IncrementalHash keyed;
    private int place;

    /// <param name="strata">The groups of the plan.</param>
    /// <param name="reserves">How many reserves of each are wanted.</param>
    public DrawReading(Seed seed, IReadOnlyList<StratumPlan> strata, int reserves)
    {
        (this.seed, this.strata) = (seed, strata);
        foreach (var stratum in strata)
        {
            foremost.TryAdd(stratum.Name, new((int)Math.Clamp((long)stratum.Take + reserves, 0, int.MaxValue)));
        }

        keyed = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, seed.Secret);
    }

    /// <summary>Takes the next line of the list.</summary>
    public void Add(DrawLine line)
    {
        reading.Add(line);
        place++;
        if (!foremost.TryGetValue(line.Stratum, out var group))
        {
            return;
        }

        Span<byte> brief = stackalloc byte[512];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var longest = Encoding.UTF8.GetMaxByteCount(line.Key.Length);
        var bytes = longest <= brief.Length ? brief : new byte[longest];
        keyed.AppendData(bytes[..Encoding.UTF8.GetBytes(line.Key, bytes)]);
        keyed.GetHashAndReset(hash);
        group.Add(line, hash, place);
    }

    /// <summary>The sample, with the fingerprint of the list that was read.</summary>
    public DrawSample End() => new(seed, reading.End().Fingerprint, foremost.ToDictionary(f => f.Key, f => (IReadOnlyList<DrawLine>)f.Value.InOrder(), StringComparer.Ordinal), strata);

    public void Dispose()
    {
        reading.Dispose();
        keyed.Dispose();
    }

    /// <summary>The foremost lines of a stratum by keyed hash, then by key. Lower-case hexadecimal text sorts as the bytes do, and lines come sorted by key, so a later place breaks a tie.</summary>
    private sealed class Foremost(int most)
    {
        private readonly PriorityQueue<DrawLine, (byte[] Hash, int Place)> last = new(Comparer<(byte[] Hash, int Place)>.Create((a, b) => -Compare(a.Hash, a.Place, b)));

        public void Add(DrawLine line, ReadOnlySpan<byte> hash, int place)
        {
            if (last.Count < most)
            {
                last.Enqueue(line, (hash.ToArray(), place));
            }
            else if (last.TryPeek(out _, out var worst) && Compare(hash, place, worst) < 0)
            {
                last.DequeueEnqueue(line, (hash.ToArray(), place));
            }
        }

        public DrawLine[] InOrder()
        {
            var lines = new DrawLine[last.Count];
            for (var i = lines.Length - 1; i >= 0; i--)
            {
                lines[i] = last.Dequeue();
            }

            return lines;
        }

        private static int Compare(ReadOnlySpan<byte> hash, int place, (byte[] Hash, int Place) other) =>
            hash.SequenceCompareTo(other.Hash) is not 0 and var byHash ? byHash : place.CompareTo(other.Place);
    }
}
