using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Data;

/// <summary>Finds the records of an event: a person may have joined several, also of other kinds, and each keeps the number it came in as.</summary>
internal static class JoinedRecords
{
    /// <summary>Every record of the events that these encounters stand for; beside each, which of these encounters it belongs to.</summary>
    public static async Task<ILookup<EncounterId, EncounterId>> RecordsOfEvents(this ScrutinyDb db, IReadOnlyCollection<EncounterId> encounters, CancellationToken cancel)
    {
        var asked = await db.Encounters.AsNoTracking().Where(e => encounters.Contains(e.Id)).Select(e => new { e.Id, e.JoinedTo }).ToListAsync(cancel);
        var byRoot = asked.ToLookup(e => e.JoinedTo ?? e.Id, e => e.Id);
        var roots = byRoot.Select(r => r.Key).ToList();
        var joined = await db.Encounters.AsNoTracking().Where(e => e.JoinedTo != null && roots.Contains(e.JoinedTo.Value)).Select(e => new { e.Id, Root = e.JoinedTo!.Value }).ToListAsync(cancel);
        return roots.Select(r => (Record: r, Root: r)).Concat(joined.Select(j => (Record: j.Id, j.Root)))
            .SelectMany(m => byRoot[m.Root].Select(e => (m.Record, Encounter: e)))
            .ToLookup(m => m.Record, m => m.Encounter);
    }
}
