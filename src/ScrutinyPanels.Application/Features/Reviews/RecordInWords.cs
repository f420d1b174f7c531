using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>What a reader is told of an encounter: never its key, its place or anything that names a person. Blank stays none.</summary>
/// <param name="Area">The force's area, the only place that is told.</param>
/// <param name="IsHeldBack">The force holds it back for now: no part of it is told.</param>
/// <param name="IsErased">Its records were erased because nobody needs them any more.</param>
/// <param name="Parts">Its records: one, or several that a person joined, the first in time first.</param>
public sealed record RecordInWords(string Area, bool IsHeldBack, bool IsErased, IReadOnlyList<RecordPart> Parts);

/// <summary>One record of an encounter.</summary>
/// <param name="Kind">What it is a record of.</param>
/// <param name="Day">The day in the UK.</param>
/// <param name="Time">The time on the UK clock; none where the force gave the day only.</param>
/// <param name="Texts">What was written, as released: the main text first, which is none where the force sent none.</param>
/// <param name="Facts">What else the force sent, in the order of the kind.</param>
/// <param name="IsOpenData">It came from the published file, which has no written text.</param>
public sealed record RecordPart(RecordKind Kind, DateOnly Day, TimeOnly? Time, IReadOnlyList<RecordText> Texts, IReadOnlyList<RecordFact> Facts, bool IsOpenData);

/// <summary>A written text, by the name of its field.</summary>
public sealed record RecordText(string Field, string? Text);

/// <summary>A fact, by the name of its field: values of a list as given, yes or no, or a number. For an officer or a person the number counts within the encounter, from 1.</summary>
public sealed record RecordFact(string Field, FieldShape Shape, IReadOnlyList<string> Values, bool? Yes, int? Number)
{
    public bool IsGiven => Values.Count > 0 || Yes is not null || Number is not null;
}

/// <summary>Reads a case's records through the definitions of their kinds and the lists of values.</summary>
internal static class RecordWords
{
    /// <param name="withForcesView">With what the force itself thinks of the event: for those who see the opened views only.</param>
    public static async Task<RecordInWords> RecordOf(this ScrutinyDb db, EncounterId encounter, string area, CancellationToken cancel, bool withForcesView = false)
    {
        var joined = await db.Encounters.Where(e => e.Id == encounter).Select(e => e.JoinedTo).FirstOrDefaultAsync(cancel);
        var root = joined ?? encounter;
        var group = await db.Encounters.AsNoTracking().Where(e => e.Id == root || e.JoinedTo == root).Select(e => new { e.Id, e.BatchId }).ToListAsync(cancel);
        var ids = group.Select(e => e.Id).ToList();
        if (await db.HeldBack.AnyAsync(h => h.LiftedAt == null && ids.Contains(h.EncounterId), cancel))
        {
            return new(area, true, false, []);
        }

        var batchIds = group.Select(e => e.BatchId).Distinct().ToList();
        var batches = await db.ImportBatches.AsNoTracking().Where(b => batchIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancel);
        var rows = new List<(KindOfRecord Kind, Dictionary<string, object> Row)>();
        foreach (var kind in batches.Values.Select(b => b.Kind).Distinct().Order().Select(KindsOfRecord.Of))
        {
            var found = await db.Records(kind).AsNoTracking().Where(r => ids.Contains((EncounterId)r[RecordTables.EncounterId])).ToListAsync(cancel);
            rows.AddRange(found.Select(r => (kind, r)));
        }

        if (rows.Count == 0)
        {
            return new(area, false, true, []);
        }

        rows = [.. rows.OrderBy(r => (DateOnly)r.Row[RecordTables.Day]).ThenBy(r => Value<DateTimeOffset>(r.Row, RecordTables.At)).ThenBy(r => (long)r.Row[RecordTables.Id])];
        var values = await ValuesOf(db, rows, cancel);
        var letters = new Dictionary<(FieldShape, int), int>();
        return new(area, false, false, [.. rows.Select(r => Part(r.Kind, r.Row, batches[(ImportBatchId)r.Row[RecordTables.BatchId]], values, letters, withForcesView))]);
    }

    private static RecordPart Part(KindOfRecord kind, Dictionary<string, object> row, ImportBatch batch, Dictionary<int, string> values, Dictionary<(FieldShape, int), int> letters, bool withForcesView)
    {
        var inFile = FieldsOf(kind, batch);
        var texts = kind.Fields.Where(f => f.Shape == FieldShape.FreeText)
            .OrderBy(f => f.Name == kind.MainText ? 0 : 1)
            .Select(f => new RecordText(f.Name, row.GetValueOrDefault(f.Column) is string text && !string.IsNullOrWhiteSpace(text) ? text : null))
            .Where(t => t.Text is not null || t.Field == kind.MainText);
        var facts = kind.Fields.Where(f => f.Shown && f.Shape != FieldShape.FreeText && (withForcesView || f.Name != kind.OwnReview))
            .Select(f => Fact(f, row, values, letters))
            .Where(f => f.IsGiven || inFile.Contains(f.Field));
        var at = Value<DateTimeOffset>(row, RecordTables.At);
        return new(kind.Kind, (DateOnly)row[RecordTables.Day], at is { } instant ? TimeOnly.FromDateTime(UkTime.In(instant).DateTime) : null, [.. texts], [.. facts], IsOpenData: kind.Kind == RecordKind.StopAndSearch && !inFile.Contains(kind.MainText) && row.GetValueOrDefault(kind.Field(kind.MainText).Column) is null);
    }

    private static RecordFact Fact(RecordField field, Dictionary<string, object> row, Dictionary<int, string> values, Dictionary<(FieldShape, int), int> letters)
    {
        var given = row.GetValueOrDefault(field.Column);
        IReadOnlyList<string> words = given switch
        {
            int id when field.Shape == FieldShape.Coded => values.TryGetValue(id, out var text) && text.Length > 0 ? [text] : [],
            string several when field.IsListed => [.. Numbers(several).Where(values.ContainsKey).Select(n => values[n])],
            string text when field.Shape == FieldShape.ShortText && text.Length > 0 => [text],
            _ => [],
        };
        int? number = (field.Shape, given) switch
        {
            (FieldShape.Number, int n) => n,
            (FieldShape.Officer or FieldShape.Person, int pseudonym) => Letter(field.Shape, pseudonym, letters),
            _ => null,
        };
        return new(field.Name, field.Shape, words, given as bool?, number);
    }

    // The first officer met in the encounter is A for every reader, whatever the pseudonym is.
    private static int Letter(FieldShape shape, int pseudonym, Dictionary<(FieldShape, int), int> letters)
    {
        if (!letters.TryGetValue((shape, pseudonym), out var letter))
        {
            letter = 1 + letters.Keys.Count(k => k.Item1 == shape);
            letters.Add((shape, pseudonym), letter);
        }

        return letter;
    }

    // A blank is told only for what the file had a column for; a batch without a note of its columns has the published ones.
    private static HashSet<string> FieldsOf(KindOfRecord kind, ImportBatch batch) => batch.Columns.Count > 0
        ? [.. batch.Columns.Select(c => new ColumnTarget(c.Target).Field)]
        : kind.Kind == RecordKind.StopAndSearch ? [.. StopSearchColumns.All.Select(h => kind.Guess(h).Field)] : [];

    private static IEnumerable<int> Numbers(string several) =>
        several.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture));

    private static T? Value<T>(Dictionary<string, object> row, string column)
        where T : struct => row.GetValueOrDefault(column) as T?;

    private static Task<Dictionary<int, string>> ValuesOf(ScrutinyDb db, List<(KindOfRecord Kind, Dictionary<string, object> Row)> rows, CancellationToken cancel)
    {
        var known = rows.SelectMany(r => r.Kind.Fields.Where(f => f.IsListed).SelectMany(f => r.Row.GetValueOrDefault(f.Column) switch
        {
            int id => [id],
            string several => Numbers(several),
            _ => [],
        })).Distinct().ToList();
        return db.CodedValues.Where(v => known.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Text, cancel);
    }
}
