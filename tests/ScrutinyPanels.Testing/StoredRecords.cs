using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Testing;

/// <summary>Records as they are kept.</summary>
public static class StoredRecords
{
    /// <summary>The records of stop and search.</summary>
    internal static DbSet<Dictionary<string, object>> StopSearches(this ScrutinyDb db) => db.Records(KindsOfRecord.Of(RecordKind.StopAndSearch));

    /// <summary>How many records a batch has in the table of its kind.</summary>
    internal static Task<int> RecordsOf(this ScrutinyDb db, ImportBatchId batch, RecordKind kind = RecordKind.StopAndSearch) =>
        db.Records(KindsOfRecord.Of(kind)).CountAsync(r => (ImportBatchId)r["BatchId"] == batch);

    /// <summary>What a column of a record holds; nothing where it is blank.</summary>
    public static T? At<T>(this Dictionary<string, object> record, string column) => record.GetValueOrDefault(column) is T value ? value : default;
}
