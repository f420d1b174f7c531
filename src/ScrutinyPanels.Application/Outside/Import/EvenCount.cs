using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>
/// Tells in 16 bytes whether every different row of a file occurs an even number of times: the exclusive or of a keyed 128-bit hash
/// of each row is zero if so. If not, it is zero with a chance of 1 in 2^128 (SipHash-2-4 under a key that nobody knows, taken as random).
/// </summary>
internal sealed class EvenCount
{
    private readonly ulong key0;
    private readonly ulong key1;
    private int rows;

    public EvenCount()
    {
        Span<byte> key = stackalloc byte[16];
        RandomNumberGenerator.Fill(key);
        key0 = BinaryPrimitives.ReadUInt64LittleEndian(key);
        key1 = BinaryPrimitives.ReadUInt64LittleEndian(key[8..]);
    }

    private EvenCount(EvenCount sameKey) => (key0, key1) = (sameKey.key0, sameKey.key1);

    public UInt128 Sum { get; private set; }

    public bool EveryRowOccursEvenly => rows > 0 && Sum == UInt128.Zero;

    /// <summary>Another count under the same key, to see whether a second reading meets the same rows.</summary>
    public EvenCount Again() => new(this);

    public void Add(ReadOnlySpan<byte> row)
    {
        rows++;
        Sum ^= Hash(row);
    }

    /// <summary>SipHash-2-4 with 128 bits of output (Aumasson and Bernstein).</summary>
    private UInt128 Hash(ReadOnlySpan<byte> data)
    {
        var v0 = 0x736f6d6570736575UL ^ key0;
        var v1 = 0x646f72616e646f6dUL ^ key1 ^ 0xee;
        var v2 = 0x6c7967656e657261UL ^ key0;
        var v3 = 0x7465646279746573UL ^ key1;
        var last = (ulong)data.Length << 56;
        while (data.Length >= 8)
        {
            var word = BinaryPrimitives.ReadUInt64LittleEndian(data);
            v3 ^= word;
            Rounds(2, ref v0, ref v1, ref v2, ref v3);
            v0 ^= word;
            data = data[8..];
        }

        for (var i = 0; i < data.Length; i++)
        {
            last |= (ulong)data[i] << (8 * i);
        }

        v3 ^= last;
        Rounds(2, ref v0, ref v1, ref v2, ref v3);
        v0 ^= last;
        v2 ^= 0xee;
        Rounds(4, ref v0, ref v1, ref v2, ref v3);
        var low = v0 ^ v1 ^ v2 ^ v3;
        v1 ^= 0xdd;
        Rounds(4, ref v0, ref v1, ref v2, ref v3);
        return new UInt128(v0 ^ v1 ^ v2 ^ v3, low);
    }

    private static void Rounds(int count, ref ulong v0, ref ulong v1, ref ulong v2, ref ulong v3)
    {
        for (var i = 0; i < count; i++)
        {
            v0 += v1;
            v2 += v3;
            v1 = BitOperations.RotateLeft(v1, 13) ^ v0;
            v3 = BitOperations.RotateLeft(v3, 16) ^ v2;
            v0 = BitOperations.RotateLeft(v0, 32);
            v2 += v1;
            v0 += v3;
            v1 = BitOperations.RotateLeft(v1, 17) ^ v2;
            v3 = BitOperations.RotateLeft(v3, 21) ^ v0;
            v2 = BitOperations.RotateLeft(v2, 32);
        }
    }
}
