using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Encounters.Privacy;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>One record of a batch with its written texts opened and what is marked in them.</summary>
internal sealed record OpenedTexts(long Record, IReadOnlyDictionary<string, string> Originals, IReadOnlyList<TextMark> Marks)
{
    /// <summary>The row in the file.</summary>
    public int Row => new EncounterId(Record).Row;
}

/// <summary>The written texts of batches before release, for the force's own role and nobody else.</summary>
internal static class OwnTexts
{
    public const int PageSize = 10;

    /// <summary>The batches of the forces somebody speaks for.</summary>
    public static IQueryable<ImportBatch> OwnBatches(this ScrutinyDb db, Actor actor)
    {
        var forces = db.Forces.OwnedBy(actor);
        return db.ImportBatches.Where(b => forces.Any(f => f.Id == b.ForceId));
    }

    /// <summary>Those with written text that is not released yet: afterwards nobody reads originals to look through them.</summary>
    public static IQueryable<ImportBatch> WithOpenText(this IQueryable<ImportBatch> batches) =>
        batches.Where(b => b.HasText && b.ReleasedAt == null && b.UndoneAt == null && b.ErasedAt == null);

    /// <summary>The sealed fields of a batch's records, in the order of the rows.</summary>
    public static IQueryable<SealedOriginal> OriginalsOf(this ScrutinyDb db, ImportBatch batch, bool onlyFound = false)
    {
        long owner = batch.Id.Value;
        var originals = db.SealedOriginals.AsNoTracking().Where(o => o.ForceId == batch.ForceId && o.Kind == SealedKind.Record && o.Owner == owner);
        return (onlyFound ? originals.Where(o => db.TextMarks.Any(m => m.RecordId == o.Number)) : originals).OrderBy(o => o.Number);
    }

    /// <summary>Opens one page of them.</summary>
    public static async Task<IReadOnlyList<OpenedTexts>> Open(this ScrutinyDb db, ForceSeal seal, IQueryable<SealedOriginal> originals, int page, CancellationToken cancel)
    {
        var rows = await originals.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
        var ids = rows.ConvertAll(r => r.Number);
        var marks = (await db.TextMarks.AsNoTracking().Where(m => ids.Contains(m.RecordId)).ToListAsync(cancel)).ToLookup(m => m.RecordId);
        return [.. rows.Select(r => new OpenedTexts(r.Number, SealedFields.Read(seal.Open(r)), [.. marks[r.Number].OrderBy(m => m.Start)]))];
    }

    public static int Pages(int rows) => Math.Max(1, (rows + PageSize - 1) / PageSize);

    /// <summary>The fields of a kind that hold written text, what a panel reads first before the others.</summary>
    public static IEnumerable<RecordField> TextFields(this KindOfRecord kind) =>
        kind.Fields.Where(f => f.Shape == FieldShape.FreeText).OrderBy(f => f.Name == kind.MainText ? 0 : 1);

    /// <summary>What is left of a stretch outside others, without blanks at the ends; parts without a letter or digit are nothing.</summary>
    public static IEnumerable<PrivacyHit> Outside(this PrivacyHit hit, string text, IEnumerable<TextMark> others)
    {
        var (at, end) = (hit.Start, hit.Start + hit.Length);
        var parts = new List<(int Start, int End)>();
        foreach (var other in others.Where(o => o.Start < end && o.Start + o.Length > at).OrderBy(o => o.Start))
        {
            parts.Add((at, other.Start));
            at = Math.Max(at, other.Start + other.Length);
        }

        if (parts.Count == 0)
        {
            return [hit];
        }

        parts.Add((at, end));
        return parts.Where(p => p.Start < p.End && text.AsSpan()[p.Start..p.End].HasLetterOrDigit()).Select(p => Trimmed(text, p.Start, p.End, hit.Category));
    }

    private static PrivacyHit Trimmed(string text, int start, int end, PrivacyCategory category)
    {
        while (char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new(start, end - start, category);
    }

    private static bool HasLetterOrDigit(this ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                return true;
            }
        }

        return false;
    }
}
