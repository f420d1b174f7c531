using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using ScrutinyPanels.Application.Outside.Files;

namespace ScrutinyPanels.Application.Audit;

/// <summary>Turns a value into a keyed hash, so that the log can show that a field changed, and later whether to a given value, without holding it.</summary>
internal sealed class ValueHasher(KeyFiles keys)
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo?> IdValues = new();

    private readonly byte[] key = keys.Get("audit");

    /// <summary>The hash of a value of one field of one thing; the same value elsewhere gives another, so that equal answers do not show as equal.</summary>
    public string Hash(string entity, string entityId, string field, object? value) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{entity}\n{entityId}\n{field}\n{Plain(value)}")))[..32];

    /// <summary>A value as text, the same in every place and language: ids as their number, times in UTC as the database keeps them.</summary>
    public static string Plain(object? value) => value switch
    {
        null => "null",
        byte[] bytes => Convert.ToHexStringLower(bytes),
        DateTimeOffset at => at.UtcDateTime.AddTicks(-(at.UtcTicks % 10)).ToString("O", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        bool yes => yes ? "true" : "false",
        _ when IdValue(value.GetType()) is { } inner => Plain(inner.GetValue(value)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    // Ids are structs of one value, such as PanelId(Guid Value).
    private static PropertyInfo? IdValue(Type type) => IdValues.GetOrAdd(type, t =>
        t is { IsValueType: true, IsPrimitive: false } && t.Name.EndsWith("Id", StringComparison.Ordinal) ? t.GetProperty("Value") : null);
}
