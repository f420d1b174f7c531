using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Application.Data;

/// <summary>What records say that a supervisor of the force thought of the event.</summary>
internal static class SupervisorsViews
{
    /// <summary>The bands of those encounters whose records say so; of several views of one the gravest.</summary>
    public static async Task<Dictionary<EncounterId, Grade>> SupervisorsViewsOf(this ScrutinyDb db, IReadOnlyCollection<EncounterId> encounters, CancellationToken cancel)
    {
        var found = new Dictionary<EncounterId, Grade>();
        var events = await db.RecordsOfEvents(encounters, cancel);
        var records = events.Select(e => e.Key).ToList();
        foreach (var kind in KindsOfRecord.All.Where(k => k.OwnReview is not null))
        {
            var column = kind.Field(kind.OwnReview!).Column;
            var rows = await db.Records(kind).AsNoTracking()
                .Where(r => records.Contains((EncounterId)r[RecordTables.EncounterId]) && r[column] != null)
                .Select(r => new { Encounter = (EncounterId)r[RecordTables.EncounterId], Value = (int)r[column] })
                .ToListAsync(cancel);
            var ids = rows.Select(r => r.Value).Distinct().ToList();
            var words = await db.CodedValues.Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Text, cancel);
            foreach (var row in rows)
            {
                if (ForceComparison.BandOf(words.GetValueOrDefault(row.Value)) is not { } band)
                {
                    continue;
                }

                foreach (var about in events[row.Encounter].Where(e => !found.TryGetValue(e, out var known) || band > known))
                {
                    found[about] = band;
                }
            }
        }

        return found;
    }
}
