using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPanels.Domain.Access;

/// <summary>The secret part of a one-time link: shown once, kept only as a hash.</summary>
public static class LinkToken
{
    public const int Bytes = 32;

    /// <summary>The words of a link out of fresh random bytes: 64 characters of lower-case hexadecimal.</summary>
    public static string From(ReadOnlySpan<byte> chance) => Convert.ToHexStringLower(chance);

    /// <summary>What is kept of it: SHA-256 in lower-case hexadecimal.</summary>
    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
