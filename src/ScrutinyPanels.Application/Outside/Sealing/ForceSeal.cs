using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Outside.Sealing;

/// <summary>
/// Seals and opens the originals of one force: AES-256 in GCM under the force's own key, bound to force, kind, owner and number,
/// so that no original can be put in the place of another. A sealed original is 12 bytes of nonce, the text, and 16 bytes of tag.
/// </summary>
internal sealed class ForceSeal : IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly ForceKeys keys;
    private readonly string slug;
    private readonly ForceId force;
    private readonly Dictionary<int, AesGcm> ciphers = [];
    private readonly HMACSHA256 tokens;
    private readonly byte[] nonces = new byte[NonceLength * 256];
    private int nonce;

    public ForceSeal(ForceKeys keys, Force force)
    {
        this.keys = keys;
        this.force = force.Id;
        slug = force.Slug;
        KeyNumber = keys.Latest(slug) is > 0 and var latest ? latest : keys.MakeNext(slug);
        tokens = new HMACSHA256(keys.Tokens(slug));
        nonce = nonces.Length;
    }

    /// <summary>The number of the key that seals now.</summary>
    public int KeyNumber { get; }

    /// <summary>A sealed original, ready to be kept.</summary>
    public SealedOriginal Seal(SealedKind kind, long owner, long number, ReadOnlySpan<byte> plain) =>
        SealedOriginal.Of(force, kind, owner, number, KeyNumber, SealBytes(kind, owner, number, plain));

    /// <summary>The sealed bytes alone, for bulk rows.</summary>
    public byte[] SealBytes(SealedKind kind, long owner, long number, ReadOnlySpan<byte> plain)
    {
        var content = new byte[NonceLength + plain.Length + TagLength];
        var nonce = content.AsSpan(0, NonceLength);
        TakeNonce(nonce);
        Span<byte> bound = stackalloc byte[BoundLength];
        Bind(bound, kind, owner, number);
        Cipher(KeyNumber).Encrypt(nonce, plain, content.AsSpan(NonceLength, plain.Length), content.AsSpan(NonceLength + plain.Length), bound);
        return content;
    }

    /// <summary>The original; refuses one that was changed or moved.</summary>
    public byte[] Open(SealedOriginal original)
    {
        var content = original.Content.AsSpan();
        if (content.Length < NonceLength + TagLength)
        {
            throw new RuleBroken(EncounterRules.OriginalChanged);
        }

        var plain = new byte[content.Length - NonceLength - TagLength];
        Span<byte> bound = stackalloc byte[BoundLength];
        Bind(bound, original.Kind, original.Owner, original.Number);
        try
        {
            Cipher(original.KeyNumber).Decrypt(content[..NonceLength], content[NonceLength..^TagLength], content[^TagLength..], plain, bound);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new RuleBroken(EncounterRules.OriginalChanged);
        }

        return plain;
    }

    /// <summary>A number by which the same words are known again in this force and nowhere else. Blanks at the ends and capitals do not matter.</summary>
    public long Token(string purpose, string words)
    {
        // A purpose and a reference are short; what is not is given an array of its own.
        var plain = words.Trim().ToUpperInvariant();
        var most = Encoding.UTF8.GetMaxByteCount(purpose.Length + 1 + plain.Length);
        var bytes = most <= 1_024 ? stackalloc byte[1_024] : new byte[most];
        var length = Encoding.UTF8.GetBytes(purpose, bytes);
        bytes[length++] = (byte)'\n';
        length += Encoding.UTF8.GetBytes(plain, bytes[length..]);
        return Token(bytes[..length]);
    }

    /// <summary>A number by which the same bytes are known again in this force and nowhere else.</summary>
    public long Token(ReadOnlySpan<byte> bytes)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        tokens.TryComputeHash(bytes, hash, out _);
        return BinaryPrimitives.ReadInt64LittleEndian(hash);
    }

    public void Dispose()
    {
        tokens.Dispose();
        foreach (var cipher in ciphers.Values)
        {
            cipher.Dispose();
        }
    }

    private const int BoundLength = 16 + 4 + 8 + 8;

    // Random bytes are fetched for many nonces at once; each is given out once.
    private void TakeNonce(Span<byte> to)
    {
        if (nonce == nonces.Length)
        {
            RandomNumberGenerator.Fill(nonces);
            nonce = 0;
        }

        nonces.AsSpan(nonce, NonceLength).CopyTo(to);
        nonce += NonceLength;
    }

    private void Bind(Span<byte> bound, SealedKind kind, long owner, long number)
    {
        force.Value.TryWriteBytes(bound, bigEndian: true, out _);
        BinaryPrimitives.WriteInt32LittleEndian(bound[16..], (int)kind);
        BinaryPrimitives.WriteInt64LittleEndian(bound[20..], owner);
        BinaryPrimitives.WriteInt64LittleEndian(bound[28..], number);
    }

    private AesGcm Cipher(int number)
    {
        if (!ciphers.TryGetValue(number, out var cipher))
        {
            cipher = new AesGcm(keys.Get(slug, number), TagLength);
            ciphers.Add(number, cipher);
        }

        return cipher;
    }
}
