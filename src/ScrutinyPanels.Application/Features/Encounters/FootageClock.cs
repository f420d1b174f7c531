using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>How long the footage of a batch will still be there: it is deleted by itself once the force's days are over, unless somebody keeps it.</summary>
/// <param name="Days">For how many days the force keeps footage that is no evidence.</param>
/// <param name="Past">Records whose days are over.</param>
/// <param name="Near">Records whose days are over within a week.</param>
/// <param name="Within">Records with more than a week left.</param>
public sealed record FootageClock(int Days, int Past, int Near, int Within)
{
    public const int NearDays = 7;

    /// <summary>Counts the records that have footage, or of which nobody said that they have none; nothing for a kind without footage.</summary>
    internal static async Task<FootageClock?> Of(ScrutinyDb db, ImportBatch batch, int days, DateOnly today, CancellationToken cancel)
    {
        var kind = KindsOfRecord.Of(batch.Kind);
        if (kind.Footage is not { } footage || !batch.IsThere)
        {
            return null;
        }

        var (first, end) = (EncounterId.For(batch.Id, 0).Value, EncounterId.For(new(batch.Id.Value + 1), 0).Value);
        var rows = db.Records(kind).Where(r => (long)r[RecordTables.Id] >= first && (long)r[RecordTables.Id] < end && (bool?)r[footage] != false);
        var (past, near) = (today.AddDays(-days), today.AddDays(NearDays - days));
        var counts = await rows.GroupBy(r => (DateOnly)r[RecordTables.Day] < past ? 0 : (DateOnly)r[RecordTables.Day] < near ? 1 : 2).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        return new(days, counts.GetValueOrDefault(0), counts.GetValueOrDefault(1), counts.GetValueOrDefault(2));
    }
}
