using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>What a reader is told of a record: never its key, its place or anything that names a person. Blank stays none.</summary>
/// <param name="Day">The day in the UK.</param>
/// <param name="Time">The time on the UK clock; none where the force gave the day only.</param>
/// <param name="Area">The force's area, the only place that is told.</param>
/// <param name="Search">The kind of search.</param>
/// <param name="Power">The law that was used.</param>
/// <param name="SearchedFor">What was looked for.</param>
/// <param name="AgeRange">The person's age range.</param>
/// <param name="Gender">The person's gender.</param>
/// <param name="SelfDefinedEthnicity">As the person described themselves.</param>
/// <param name="OfficerDefinedEthnicity">As the officer saw it.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="MoreThanOuterClothing">Whether more than outer clothing was removed.</param>
/// <param name="Grounds">What the officer wrote; open data has none.</param>
public sealed record RecordInWords(
    DateOnly Day,
    TimeOnly? Time,
    string Area,
    string? Search,
    string? Power,
    string? SearchedFor,
    string? AgeRange,
    string? Gender,
    string? SelfDefinedEthnicity,
    string? OfficerDefinedEthnicity,
    string? Outcome,
    bool? MoreThanOuterClothing,
    string? Grounds);

/// <summary>Reads a case's record through the list of coded values.</summary>
internal static class RecordWords
{
    public static async Task<RecordInWords> RecordOf(this ScrutinyDb db, EncounterId encounter, string area, CancellationToken cancel)
    {
        var record = await db.StopSearchRecords.AsNoTracking().Where(r => r.EncounterId == encounter).OrderBy(r => r.Id).FirstOrDefaultAsync(cancel).OrNotFound();
        var values = await ValuesOf(db, record, cancel);
        string? Word(int? id) => id is { } known && values.TryGetValue(known, out var text) && text.Length > 0 ? text : null;
        return new(
            record.Day,
            record.At is { } at ? TimeOnly.FromDateTime(UkTime.In(at).DateTime) : null,
            area,
            Word(record.TypeId),
            Word(record.LegislationId),
            Word(record.ObjectOfSearchId),
            Word(record.AgeRangeId),
            Word(record.GenderId),
            Word(record.SelfDefinedEthnicityId),
            Word(record.OfficerDefinedEthnicityId),
            Word(record.OutcomeId),
            record.MoreThanOuterClothing,
            string.IsNullOrWhiteSpace(record.Grounds) ? null : record.Grounds);
    }

    private static Task<Dictionary<int, string>> ValuesOf(ScrutinyDb db, StopSearchRecord record, CancellationToken cancel)
    {
        int?[] ids =
        [
            record.TypeId, record.LegislationId, record.ObjectOfSearchId, record.AgeRangeId, record.GenderId,
            record.SelfDefinedEthnicityId, record.OfficerDefinedEthnicityId, record.OutcomeId,
        ];
        var known = ids.OfType<int>().Distinct().ToList();
        return db.CodedValues.Where(v => known.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Text, cancel);
    }
}
