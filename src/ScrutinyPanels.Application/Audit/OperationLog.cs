using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Audit;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Audit;

/// <summary>Writes the log: one link for each change or logged reading, in the same save.</summary>
internal sealed class OperationLog(ScrutinyDb db, Actor actor, TimeProvider clock, ValueHasher hasher)
{
    /// <summary>Takes the write lock on the end of the chain. Every save takes it first, so links follow one another and never fork.</summary>
    public async Task<ChainHead> LockHead(CancellationToken cancel)
    {
        await db.ChainHeads.ExecuteUpdateAsync(s => s.SetProperty(h => h.Number, h => h.Number + 1), cancel);
        return await db.ChainHeads.SingleAsync(cancel);
    }

    /// <summary>Adds the link for what is about to be saved.</summary>
    public void Append(ChainHead head, string name, OperationKind kind, string subject)
    {
        var operation = new Operation(name, kind, actor.Id?.Value, actor.Name, Truncate(clock.GetUtcNow()), subject, string.Empty);
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not ChainHead).ToList())
        {
            var key = string.Join("/", entry.Properties.Where(p => p.Metadata.IsPrimaryKey()).Select(p => Convert.ToString(p.CurrentValue, CultureInfo.InvariantCulture)));
            if (entry.State == EntityState.Deleted)
            {
                operation.Note(entry.Metadata.DisplayName(), key, "(removed)", string.Empty);
                continue;
            }

            foreach (var property in entry.Properties.Where(p => !p.Metadata.IsPrimaryKey() && (entry.State == EntityState.Added ? p.CurrentValue is not null : p.IsModified)))
            {
                operation.Note(entry.Metadata.DisplayName(), key, property.Metadata.Name, hasher.Hash(property.Metadata.Name, property.CurrentValue));
            }
        }

        operation.JoinTo(head.Hash, head.Number);
        db.Operations.Add(operation);
        db.Entry(head).Property(h => h.Hash).CurrentValue = operation.Hash;
    }

    private static DateTimeOffset Truncate(DateTimeOffset at) => new(at.UtcTicks - (at.UtcTicks % 10), TimeSpan.Zero);
}
