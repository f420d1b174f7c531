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

/// <summary>Made-up use-of-force files with officers, persons, references and accounts, loaded by the loader itself and not yet released.</summary>
public static class SealedMonths
{
    public const string Headings = "IncidentDate,IncidentTime,Account,Officer,Subject reference,Reference,Incident reference";

    /// <summary>A good row: every third report tells of the same incident as the two before it.</summary>
    public static string Row(int number, string? date = null) =>
        $"{date ?? $"2026-01-{1 + (number % 28):00}"},10:15,Made-up account {number} of how a bag was held and then let go near the gate,PC{number % 7},NOM{number % 11},UOF-{number},CAD-{number / 3}";

    /// <summary>A file of good rows.</summary>
    public static string File(int rows) => string.Concat([Headings + "\n", .. Enumerable.Range(1, rows).Select(n => Row(n) + "\n")]);

    /// <summary>Loads a file; its headings are matched as the kind guesses them.</summary>
    public static async Task<ImportBatchId> Load(IServiceProvider services, ForceId force, string text, string name = "2026-01-use-of-force.csv", RecordKind kind = RecordKind.UseOfForce)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        var loader = scope.ServiceProvider.GetRequiredService<BatchLoader>();
        var definition = KindsOfRecord.Of(kind);
        var content = Encoding.UTF8.GetBytes(text);
        var plan = ColumnPlan.Matched(definition, [.. text[..text.IndexOf('\n', StringComparison.Ordinal)].Split(',').Select(h => new MatchedColumn(h, definition.Guess(h).Code))]);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var owner = await db.Forces.SingleAsync(f => f.Id == force);
        var values = await loader.ValuesFor(plan, default);
        var read = FileCheck.Check(new MemoryStream(content), plan, FileNames.MonthIn(name), values);
        var batch = await loader.Load(owner, new FileToLoad(name, () => new MemoryStream(content), FileLayout.Commas, plan, false, new SemaphoreSlim(1)), read, values, null, default);
        await db.SaveChangesAsync();
        await scope.ServiceProvider.GetRequiredService<BulkWrites>().RunAll(default);
        await transaction.CommitAsync();
        return batch.Id;
    }

    /// <summary>The number of a record.</summary>
    public static long Record(ImportBatchId batch, int row) => EncounterId.For(batch, row).Value;
}
