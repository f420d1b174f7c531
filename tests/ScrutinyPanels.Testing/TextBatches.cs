using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Testing;

/// <summary>Batches with written text, loaded as a force's own file is: originals sealed, what was found marked, waiting to be looked through.</summary>
public static class TextBatches
{
    /// <summary>One row for each text, in the column of the kind's main text, all of one month.</summary>
    public static Task<ImportBatchId> Loaded(TestApp app, ForceId force, params string[] texts) => Loaded(app.Services, force, "2026-01", RecordKind.StopAndSearch, texts);

    /// <summary>The same, of any month and kind, behind these services.</summary>
    public static Task<ImportBatchId> Loaded(IServiceProvider services, ForceId force, string month, RecordKind kind, params string[] texts)
    {
        var of = KindsOfRecord.Of(kind);
        return Load(services, force, kind, Csv(month, ["Date", of.Field(of.MainText).Heading], texts), $"{month}-{RecordKinds.Code(kind)}.csv");
    }

    /// <summary>A file as text, its columns guessed by their headings.</summary>
    public static Task<ImportBatchId> Load(TestApp app, ForceId force, RecordKind kind, string csv, string name = "2026-01.csv", bool correct = false) => Load(app.Services, force, kind, csv, name, correct);

    /// <summary>The same, behind these services.</summary>
    public static async Task<ImportBatchId> Load(IServiceProvider services, ForceId force, RecordKind kind, string csv, string name, bool correct = false)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var owner = await db.Forces.SingleAsync(f => f.Id == force);
        var of = KindsOfRecord.Of(kind);
        var content = Encoding.UTF8.GetBytes(csv);
        var headings = FileStart.Headings(new CsvLines(new MemoryStream(content)));
        var plan = ColumnPlan.Matched(of, [.. headings.Select(h => new MatchedColumn(h, of.Guess(h).Code))]);
        var loader = scope.ServiceProvider.GetRequiredService<BatchLoader>();
        var values = await loader.ValuesFor(plan, default);
        var file = new FileToLoad(name, () => new MemoryStream(content), FileLayout.Commas, plan, correct, new SemaphoreSlim(1));
        var read = FileCheck.Check(file.Open(), plan, FileNames.MonthIn(name), values);
        var batch = await loader.Load(owner, file, read, values, null, default);
        await db.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<BulkWrites>().RunAll(default);
        await transaction.CommitAsync();
        await Intakes.LoadWaiting(services);
        return batch.Id;
    }

    private static string Csv(string month, string[] headings, string[] texts) => CsvFiles.Text(
    [
        string.Join(',', headings),
        .. texts.Select((text, i) => string.Create(CultureInfo.InvariantCulture, $"{month}-{1 + (i % 28):00} {8 + (i % 12):00}:{i % 60:00},\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")),
    ]);
}
