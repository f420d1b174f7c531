using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>How many cases with a tag one person watched the footage of. Only ever worked out for the person who asks.</summary>
/// <param name="Recent">In the last 30 days.</param>
public sealed record Exposure(ContentTags Tag, int Recent, int Ever);

/// <summary>Counts what the actor watched, and nobody else.</summary>
internal static class ExposureQueries
{
    public const int RecentDays = 30;

    /// <summary>A case counts once, however often it was watched: by going on to it where there was footage, or by being there when it was shown.</summary>
    public static async Task<IReadOnlyList<Exposure>> OwnExposure(this ScrutinyDb db, Actor actor, DateTimeOffset now, CancellationToken cancel)
    {
        var me = actor.Id.GetValueOrDefault();
        var alone = await db.Reviews.Where(r => r.UserId == me && r.Watched != null)
            .Join(db.Cases, r => r.CaseId, c => c.Id, (r, c) => new { c.Id, Tags = r.Watched!.Value, c.AddedTags, At = r.StartedAt })
            .ToListAsync(cancel);
        var shown = await db.ViewingSessions.Where(s => s.TookPlace && s.Present.Any(p => p.UserId == me))
            .Join(db.Cases, s => s.CaseId, c => (CaseId?)c.Id, (s, c) => new { c.Id, s.Tags, c.AddedTags, At = s.StartedAt })
            .ToListAsync(cancel);
        var watched = alone.Concat(shown).ToList();
        return
        [
            .. ContentTagLists.All.Select(tag =>
            {
                var with = watched.Where(w => (w.Tags | w.AddedTags).HasFlag(tag)).ToList();
                return new Exposure(tag, with.Where(w => w.At > now.AddDays(-RecentDays)).Select(w => w.Id).Distinct().Count(), with.Select(w => w.Id).Distinct().Count());
            }),
        ];
    }
}
