using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Finds searches again that a corrected file brought under new numbers: rows that are equal in everything a force supplies.</summary>
internal static class SameRows
{
    private static readonly Expression<Func<StopSearchRecord, Row>> AsRow = r => new Row(r.Id, new Content(
        r.Day, r.At, r.TypeId, r.PartOfOperation, r.Operation, r.Latitude, r.Longitude, r.GenderId, r.AgeRangeId, r.SelfDefinedEthnicityId, r.OfficerDefinedEthnicityId,
        r.LegislationId, r.ObjectOfSearchId, r.OutcomeId, r.OutcomeLinked, r.MoreThanOuterClothing, r.Grounds));

    /// <summary>The numbers of the rows of some batches that are these encounters again. Of several equal rows, as many as there were before, the first ones.</summary>
    public static async Task<IReadOnlyList<long>> In(ScrutinyDb db, IReadOnlyList<EncounterId> drawn, IReadOnlyList<ImportBatchId> batches, CancellationToken cancel)
    {
        var before = await db.StopSearchRecords.AsNoTracking().Where(r => drawn.Contains(r.EncounterId)).Select(AsRow).ToListAsync(cancel);
        var left = before.CountBy(r => r.Content).ToDictionary();
        var days = left.Keys.Select(c => c.Day).Distinct().ToList();
        var found = new List<long>();
        foreach (var batch in batches)
        {
            var (first, end) = (EncounterId.For(batch, 0).Value, EncounterId.For(new(batch.Value + 1), 0).Value);
            var candidates = db.StopSearchRecords.AsNoTracking().Where(r => r.Id >= first && r.Id < end && days.Contains(r.Day)).OrderBy(r => r.Id).Select(AsRow);
            await foreach (var row in candidates.AsAsyncEnumerable().WithCancellation(cancel))
            {
                if (left.GetValueOrDefault(row.Content) > 0)
                {
                    left[row.Content]--;
                    found.Add(row.Id);
                }
            }
        }

        return found;
    }

    private sealed record Row(long Id, Content Content);

    private sealed record Content(
        DateOnly Day,
        DateTimeOffset? At,
        int? TypeId,
        bool? PartOfOperation,
        string? Operation,
        int? Latitude,
        int? Longitude,
        int? GenderId,
        int? AgeRangeId,
        int? SelfDefinedEthnicityId,
        int? OfficerDefinedEthnicityId,
        int? LegislationId,
        int? ObjectOfSearchId,
        int? OutcomeId,
        bool? OutcomeLinked,
        bool? MoreThanOuterClothing,
        string? Grounds);
}
