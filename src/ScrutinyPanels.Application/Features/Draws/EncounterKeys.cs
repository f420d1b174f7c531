using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>A record of a drawn encounter: several where rows were joined.</summary>
internal sealed record DrawnRecord(EncounterId Id, EncounterId Root, RecordKind Kind, string Key);

/// <summary>Finds the records of drawn encounters and the keys they have on lists, in place of looking for them among the thousands of rows of a list.</summary>
internal static class EncounterKeys
{
    /// <summary>The records of some encounters by the encounter they were drawn as, the one whose key stands on the list first.</summary>
    public static async Task<ILookup<EncounterId, DrawnRecord>> RecordsOf(this ScrutinyDb db, IReadOnlyCollection<EncounterId> drawn, CancellationToken cancel)
    {
        var optional = drawn.Select(d => (EncounterId?)d).ToList();
        var members = await (from encounter in db.Encounters
                             join batch in db.ImportBatches on encounter.BatchId equals batch.Id
                             join force in db.Forces on batch.ForceId equals force.Id
                             where drawn.Contains(encounter.Id) || optional.Contains(encounter.JoinedTo)
                             select new { encounter.Id, Root = encounter.JoinedTo ?? encounter.Id, encounter.Month, batch.Kind, batch.Revision, force.Slug })
            .ToListAsync(cancel);
        return members
            .Select(m => new DrawnRecord(m.Id, m.Root, m.Kind, EncounterKey.For(m.Slug, m.Kind, m.Month, m.Revision, m.Id.Row)))
            .OrderBy(m => m.Key, Utf8Order.Instance)
            .ToLookup(m => m.Root);
    }
}
