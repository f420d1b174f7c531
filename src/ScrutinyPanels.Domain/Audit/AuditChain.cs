using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ScrutinyPanels.Domain.Audit;

/// <summary>The chain of the log: each link's hash covers the one before it, so no link can be changed, moved or left out unseen.</summary>
public static class AuditChain
{
    /// <summary>What stands before the first link: 64 zeros.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>SHA-256, in lower-case hexadecimal, of the previous hash and the link's own fields, each preceded by its length in UTF-8 bytes.</summary>
    public static string Hash(string previous, Operation link)
    {
        var text = new StringBuilder();
        Add(previous);
        Add(link.Number.ToString(CultureInfo.InvariantCulture));
        Add(link.Name);
        Add(link.Kind.ToString());
        Add(link.ActorId?.ToString("D") ?? string.Empty);
        Add(link.ActorName);
        Add(Microseconds(link.At));
        Add(link.Subject);
        Add(link.Reason);
        foreach (var change in link.Changes.OrderBy(c => c.Order))
        {
            Add(change.Order.ToString(CultureInfo.InvariantCulture));
            Add(change.Entity);
            Add(change.EntityId);
            Add(change.Field);
            Add(change.ValueHash);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));

        void Add(string field) => text.Append(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(field)}:{field};");
    }

    private static string Microseconds(DateTimeOffset at) => ((at.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / 10).ToString(CultureInfo.InvariantCulture);
}
