using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ScrutinyPanels.Application.Outside.Files;

namespace ScrutinyPanels.Application.Audit;

/// <summary>Turns a value into a keyed hash, so that the log can show that a field changed, and later whether to a given value, without holding it.</summary>
internal sealed class ValueHasher(KeyFiles keys)
{
    private readonly byte[] key = keys.Get("audit");

    public string Hash(string field, object? value)
    {
        var text = value switch
        {
            null => "null",
            byte[] bytes => Convert.ToHexStringLower(bytes),
            DateTimeOffset at => at.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
        };
        return Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{field}\n{text}")))[..32];
    }
}
