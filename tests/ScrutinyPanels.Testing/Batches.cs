using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Testing;

/// <summary>Months of made-up stop and search records, as an import would have left them.</summary>
public static class Batches
{
    private static readonly (string Field, string Text)[] Values =
    [
        ("Type", "Person search"),
        ("Gender", "Male"),
        ("Age range", "18-24"),
        ("Self-defined ethnicity", "White - English/Welsh/Scottish/Northern Irish/British"),
        ("Officer-defined ethnicity", "White"),
        ("Legislation", "Misuse of Drugs Act 1971 (section 23)"),
        ("Object of search", "Controlled drugs"),
        ("Outcome", "A no further action disposal"),
    ];

    private static readonly string[] EncounterColumns = ["Id", "BatchId", "Month", "SetAside"];

    private static readonly string[] RecordColumns =
    [
        "Id", "EncounterId", "BatchId", "Row", "Day", "At", "TypeId", "GenderId", "AgeRangeId", "SelfDefinedEthnicityId",
        "OfficerDefinedEthnicityId", "LegislationId", "ObjectOfSearchId", "OutcomeId", "OutcomeLinked", "MoreThanOuterClothing", "Grounds",
    ];

    /// <summary>One batch with so many accepted rows of a month, counted from 1; it can wait for keep or halve, have rows set aside, or be a correction.</summary>
    public static Task<ImportBatchId> Month(TestApp app, ForceId force, string month = "2026-01", int rows = 30, int revision = 1, bool doubled = false, int setAside = 0) =>
        Month(app.Services, force, month, rows, revision, doubled, setAside);

    /// <summary>The same, behind these services.</summary>
    public static async Task<ImportBatchId> Month(IServiceProvider services, ForceId force, string month = "2026-01", int rows = 30, int revision = 1, bool doubled = false, int setAside = 0)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var owner = await db.Forces.SingleAsync(f => f.Id == force);
        var of = Domain.Kernel.Month.FromNumber(int.Parse(month.Replace("-", string.Empty, StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture));
        var contents = new BatchContents(Guid.NewGuid().ToString("N"), rows, rows, 0, of, of, doubled, false, []);
        var id = new ImportBatchId(1 + (await db.ImportBatches.Select(b => b.Id).ToListAsync()).Select(b => b.Value).DefaultIfEmpty(0).Max());
        var batch = ImportBatch.Load(id, owner, RecordKind.StopAndSearch, $"{month}-{owner.Slug}-stop-and-search.csv", of, revision, contents, null, services.GetRequiredService<TimeProvider>().GetUtcNow());
        if (!doubled)
        {
            batch.Release(owner, Actor.Operator, batch.LoadedAt);
        }

        db.Add(batch);
        var values = await ValuesOf(db);
        await db.SaveChangesAsync();
        await BulkInsert.Rows(db, "Encounters", EncounterColumns, Enumerable.Range(1, rows).Select(row => new object?[] { EncounterId.For(id, row).Value, id.Value, of.Number, row > rows - setAside }), default);
        await BulkInsert.Rows(db, "StopSearchRecords", RecordColumns, Enumerable.Range(1, rows).Select(row => Record(id, row, of, values)), default);
        await transaction.CommitAsync();
        return id;
    }

    /// <summary>A corrected file takes the place of a batch.</summary>
    public static Task Supersede(TestApp app, ImportBatchId old, ImportBatchId by) => app.InDb(async db =>
    {
        var later = await db.ImportBatches.SingleAsync(b => b.Id == by);
        (await db.ImportBatches.SingleAsync(b => b.Id == old)).SupersedeBy(later);
        return old;
    });

    private static object?[] Record(ImportBatchId batch, int row, Month month, int[] values)
    {
        var id = EncounterId.For(batch, row).Value;
        var day = month.FirstDay.AddDays(row % 28);
        var at = day.ToDateTime(new TimeOnly(row % 24, 15), DateTimeKind.Utc);
        return
        [
            id, id, batch.Value, row, day, at, values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7], false, false,
            $"Seen near parked cars late in the evening, made-up record {row}.",
        ];
    }

    private static async Task<int[]> ValuesOf(ScrutinyDb db)
    {
        var known = await db.CodedValues.Where(v => v.Kind == RecordKind.StopAndSearch).ToListAsync();
        var last = await db.CodedValues.MaxAsync(v => (int?)v.Id) ?? 0;
        return
        [
            .. Values.Select(v =>
            {
                if (known.Find(k => k.Field == v.Field && k.Text == v.Text) is { } there)
                {
                    return there.Id;
                }

                db.CodedValues.Add(CodedValue.Of(++last, RecordKind.StopAndSearch, v.Field, v.Text, null));
                return last;
            }),
        ];
    }
}
