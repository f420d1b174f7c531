using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The records that the force holds back or held back, for the force itself: those held now first, the newest first.</summary>
public static class ListHeldBack
{
    public const int PageSize = 50;

    /// <summary>One page; or one record alone, by the id of the time it was held back.</summary>
    [Permission(Permissions.HoldBack)]
    public sealed record Query(int Page = 1, HeldBackId? Only = null) : IQuery<View>, IReadLogged
    {
        public string Subject => Only is { } one ? $"hold {one.Value}" : "held back records of own force";
    }

    public sealed record View(int Held, IReadOnlyList<Row> Rows, int Page, int Pages);

    public sealed record Row(HeldBackId Id, string Key, LiveMatter Matter, DateTimeOffset Since, DateTimeOffset? Lifted);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var owned = db.Forces.OwnedBy(actor);
            var all = db.HeldBack.AsNoTracking().Where(h => owned.Any(f => f.Id == h.ForceId));
            if (request.Only is { } only)
            {
                all = all.Where(h => h.Id == only);
            }

            var pages = Math.Max(1, (await all.CountAsync(cancellationToken) + PageSize - 1) / PageSize);
            var page = Math.Clamp(request.Page, 1, pages);
            var rows = await all
                .Join(db.Encounters, h => h.EncounterId, e => e.Id, (h, e) => new { Held = h, Encounter = e })
                .Join(db.ImportBatches, x => x.Encounter.BatchId, b => b.Id, (x, b) => new { x.Held, x.Encounter, Batch = b })
                .Join(db.Forces, x => x.Batch.ForceId, f => f.Id, (x, f) => new { x.Held, x.Encounter, x.Batch.Kind, x.Batch.Revision, f.Slug })
                .OrderBy(x => x.Held.LiftedAt == null ? 0 : 1).ThenByDescending(x => x.Held.MarkedAt).ThenBy(x => x.Held.EncounterId)
                .Skip((page - 1) * PageSize).Take(PageSize)
                .Select(x => new { x.Held.Id, x.Held.EncounterId, x.Encounter.Month, x.Kind, x.Revision, x.Slug, x.Held.Matter, x.Held.MarkedAt, x.Held.LiftedAt })
                .ToListAsync(cancellationToken);
            return new(
                await all.CountAsync(h => h.LiftedAt == null, cancellationToken),
                [.. rows.Select(r => new Row(r.Id, EncounterKey.For(r.Slug, r.Kind, r.Month, r.Revision, r.EncounterId.Row), r.Matter, r.MarkedAt, r.LiftedAt))],
                page, pages);
        }
    }
}
