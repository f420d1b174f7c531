using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Data;

/// <summary>Records that a force holds back, as every room asks for them.</summary>
internal static class HeldRecords
{
    /// <summary>Which of these encounters the force holds back now: one that was joined is held back with any of its records.</summary>
    public static async Task<HashSet<EncounterId>> HeldAmong(this ScrutinyDb db, IEnumerable<EncounterId> encounters, CancellationToken cancel)
    {
        var ids = encounters.Distinct().ToList();
        var roots = await db.Encounters.Where(e => ids.Contains(e.Id)).Select(e => new { e.Id, Root = e.JoinedTo ?? e.Id }).ToListAsync(cancel);
        var all = roots.Select(r => r.Root).Distinct().ToList();
        var held = await db.HeldBack.Where(h => h.LiftedAt == null)
            .Join(db.Encounters, h => h.EncounterId, e => e.Id, (h, e) => e.JoinedTo ?? e.Id)
            .Where(root => all.Contains(root))
            .ToListAsync(cancel);
        return [.. roots.Where(r => held.Contains(r.Root)).Select(r => r.Id)];
    }
}
