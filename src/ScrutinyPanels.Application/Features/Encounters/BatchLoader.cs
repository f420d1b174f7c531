using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>A file to be loaded: it can be opened anew for each reading.</summary>
/// <param name="Turn">Held by whoever uses the connection, so that the file can be read while rows are written.</param>
internal sealed record FileToLoad(string Name, Func<Stream> Open, FileLayout Layout, ColumnPlan Plan, bool Correct, SemaphoreSlim Turn);

/// <summary>Makes a batch of a file: a first reading decides, a second one writes, in the transaction under way.</summary>
internal sealed class BatchLoader(ScrutinyDb db, TimeProvider clock, BulkWrites bulk, ForceSeals seals)
{
    /// <summary>The values a reading of such a file starts from.</summary>
    public async Task<RecordValues> ValuesFor(ColumnPlan plan, CancellationToken cancel) =>
        new(plan, await db.CodedValues.AsNoTracking().Where(v => v.Kind == plan.Kind.Kind).ToListAsync(cancel));

    /// <summary>Keeps a checked file as a batch, or refuses it.</summary>
    public async Task<ImportBatch> Load(Force force, FileToLoad file, CheckedFile read, RecordValues values, UserId? by, CancellationToken cancel)
    {
        var kind = file.Plan.Kind.Kind;
        var (earlier, revision) = await Earlier(force, kind, read, cancel);
        if (earlier is not null && !file.Correct)
        {
            var (first, end) = (read.Main.Min(), read.Main.Max());
            throw new InputInvalid(LoadRecords.CorrectField, $"Records of {(first == end ? $"{first}" : $"{first} to {end}")} were loaded on {Told(earlier)}, and this file has other rows. Say whether it takes the place of that one.");
        }

        var last = await db.ImportBatches.OrderByDescending(b => b.Id).Select(b => b.Id).FirstOrDefaultAsync(cancel);
        var batch = ImportBatch.Load(new(last.Value + 1), force, kind, file.Name, FileNames.MonthIn(file.Name), revision, read.Contents, by, clock.GetUtcNow(), file.Plan.Columns, earlier);
        db.ImportBatches.Add(batch);
        await AddNewValues(values, batch, cancel);
        bulk.AfterSave(c => Write(force, batch, file, read, values, c));
        return batch;
    }

    private async Task Write(Force force, ImportBatch batch, FileToLoad file, CheckedFile read, RecordValues values, CancellationToken cancel)
    {
        var newSeal = await seals.Maker(force, cancel);
        using var seal = newSeal();
        var pseudonyms = file.Plan.HasSealed ? await Pseudonyms.Of(db, seal, force.Id, cancel) : null;
        await using var writer = new RecordWriter(db, batch, file.Plan, newSeal, pseudonyms, file.Turn);
        var count = read.Count.Again();
        await using var content = file.Open();
        var rows = new RecordRows(content, file.Plan, values, file.Layout);
        while (rows.Read())
        {
            if (rows.Problem is null)
            {
                count.Add(rows.Plain);
            }

            await writer.Take(rows, cancel);
        }

        await writer.Flush(cancel);
        if (rows.Row != batch.Rows || writer.Accepted != batch.Accepted || writer.Quarantined != batch.Quarantined || count.Sum != read.Count.Sum)
        {
            throw new RuleBroken(EncounterRules.RowsMustAddUp);
        }
    }

    /// <summary>
    /// The batch of the same months that this file would take the place of, and the revision that keeps its keys apart from all keys given before.
    /// A file that was loaded before, or whose months are part of another file, is refused. A few rows of another month stand in nobody's way.
    /// What was undone counts as never loaded, so that loading it again gives the same keys.
    /// </summary>
    private async Task<(ImportBatch? Batch, int Revision)> Earlier(Force force, RecordKind kind, CheckedFile file, CancellationToken cancel)
    {
        var fingerprint = file.Contents.Fingerprint;
        var ofForce = db.ImportBatches.Where(b => b.ForceId == force.Id && b.Kind == kind && b.UndoneAt == null);
        var same = await ofForce.FirstOrDefaultAsync(b => b.Fingerprint == fingerprint, cancel);
        if (same is not null)
        {
            throw new InputInvalid("File", $"Nothing was loaded. The same rows were loaded before, on {Told(same)}.");
        }

        var (first, last) = (file.Contents.FirstMonth, file.Contents.LastMonth);
        var near = (await ofForce.ToListAsync(cancel)).Where(b => b.FirstMonth <= last && b.LastMonth >= first).OrderByDescending(b => b.Id.Value).ToList();
        var rows = await RowsByMonth(near, cancel);
        var revision = 1 + near.Where(b => rows[b.Id].Keys.Any(file.Months.Contains)).Max(b => (int?)b.Revision).GetValueOrDefault();
        foreach (var batch in near.Where(b => b.SupersededBy is null && b.ErasedAt is null))
        {
            var theirs = CheckedFile.MainOf(rows[batch.Id]);
            if (theirs.SetEquals(file.Main))
            {
                return (batch, revision);
            }

            if (theirs.Where(file.Main.Contains).OrderBy(m => m.Number).Select(m => (Month?)m).FirstOrDefault() is { } shared)
            {
                throw new InputInvalid("File", $"Nothing was loaded. Records of {shared} were loaded before, on {Told(batch)}. Load one file for each month.");
            }
        }

        return (null, revision);
    }

    /// <summary>How many rows each batch has of each month: all of the month in its name, where that has one.</summary>
    private async Task<Dictionary<ImportBatchId, Dictionary<Month, int>>> RowsByMonth(List<ImportBatch> batches, CancellationToken cancel)
    {
        var nameless = batches.Where(b => b.FileMonth is null).Select(b => b.Id).ToList();
        var counted = nameless.Count == 0
            ? []
            : await db.Encounters.Where(e => nameless.Contains(e.BatchId)).GroupBy(e => new { e.BatchId, e.Month })
                .Select(g => new { g.Key.BatchId, g.Key.Month, Rows = g.Count() })
                .ToListAsync(cancel);
        var found = counted.ToLookup(c => c.BatchId);
        return batches.ToDictionary(b => b.Id, b => b.FileMonth is { } month ? new() { [month] = b.Rows } : found[b.Id].ToDictionary(c => c.Month, c => c.Rows));
    }

    /// <summary>Gives the values that a file brings their numbers.</summary>
    public async Task AddNewValues(RecordValues values, ImportBatch batch, CancellationToken cancel)
    {
        var last = await db.CodedValues.MaxAsync(v => (int?)v.Id, cancel) ?? 0;
        foreach (var value in values.Brought)
        {
            db.CodedValues.Add(CodedValue.Of(++last, batch.Kind, value.Field, value.Text, batch.Id));
            value.Id = last;
        }
    }

    private static string Told(ImportBatch batch) =>
        UkTime.In(batch.LoadedAt).ToString("d MMMM yyyy 'at' HH:mm", CultureInfo.GetCultureInfo("en-GB")) + $" from {batch.FileName}";
}
