using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Audit;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Audit;

/// <summary>Writes the log: one link for each change or logged reading, in the same save.</summary>
internal sealed class OperationLog(ScrutinyDb db, Actor actor, TimeProvider clock, ValueHasher hasher)
{
    /// <summary>What stands in place of a key that the database gives at the save.</summary>
    public const string KeyGivenAtSave = "(new)";

    /// <summary>What stands in place of a field's name when the whole thing was removed.</summary>
    public const string Removed = "(removed)";

    /// <summary>What stands in place of an entity's name for a domain event; its own name stands in place of a field's.</summary>
    public const string Event = "(event)";

    /// <summary>Takes the write lock on the end of the chain. Every save takes it first, so links follow one another and never fork.</summary>
    public async Task<ChainHead> LockHead(CancellationToken cancel)
    {
        await db.ChainHeads.ExecuteUpdateAsync(s => s.SetProperty(h => h.Number, h => h.Number + 1), cancel);
        return await db.ChainHeads.SingleAsync(cancel);
    }

    /// <summary>Adds the link for what is about to be saved, with the events that happened and the fields that change under it.</summary>
    public void Append(ChainHead head, string name, OperationKind kind, string subject, string reason, IReadOnlyList<DomainEvent> happened)
    {
        var operation = new Operation(name, kind, actor.Id?.Value, actor.Name, Truncate(clock.GetUtcNow()), subject, reason);
        foreach (var each in happened)
        {
            operation.Note(Event, string.Empty, each.GetType().Name, string.Empty);
        }

        foreach (var entry in db.ChangeTracker.Entries().Where(IsChanged).ToList())
        {
            Note(operation, entry);
        }

        operation.JoinTo(head.Hash, head.Number);
        db.Operations.Add(operation);
        db.Entry(head).Property(h => h.Hash).CurrentValue = operation.Hash;
    }

    private static bool IsChanged(EntityEntry entry) =>
        entry.State is (EntityState.Added or EntityState.Modified or EntityState.Deleted) && entry.Entity is not ChainHead;

    private void Note(Operation operation, EntityEntry entry)
    {
        var entity = entry.Metadata.ShortName();
        var key = KeyOf(entry);
        if (entry.State == EntityState.Deleted)
        {
            operation.Note(entity, key, Removed, string.Empty);
            return;
        }

        var fields = entry.Properties
            .Where(p => !p.Metadata.IsPrimaryKey() && (entry.State == EntityState.Added ? p.CurrentValue is not null : p.IsModified))
            .ToList();
        if (fields.Count == 0)
        {
            // A thing that is all key, such as who is asked to read a case.
            operation.Note(entity, key, string.Empty, string.Empty);
        }

        foreach (var field in fields)
        {
            operation.Note(entity, key, field.Metadata.Name, hasher.Hash(entity, key, field.Metadata.Name, field.CurrentValue));
        }
    }

    private static string KeyOf(EntityEntry entry)
    {
        var key = string.Join('/', entry.Properties.Where(p => p.Metadata.IsPrimaryKey()).Select(p => p.IsTemporary ? KeyGivenAtSave : ValueHasher.Plain(p.CurrentValue)));

        // A passkey's own key can be a thousand bytes long.
        return key.Length <= OperationChange.EntityIdLimit ? key : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
    }

    private static DateTimeOffset Truncate(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % 10), TimeSpan.Zero);
}
