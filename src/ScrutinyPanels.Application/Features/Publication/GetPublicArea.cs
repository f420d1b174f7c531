using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>An area's public page: who oversees, which panels there are, and what they asked last.</summary>
public static class GetPublicArea
{
    public const int LatestShown = 5;

    [Anyone]
    public sealed record Query(string Slug) : IQuery<View>;

    public sealed record View(string Name, string Slug, string DataController, bool IsPractice, IReadOnlyList<ListPublicPanels.PanelLine> Panels, IReadOnlyList<ListAsked.Row> Latest);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var area = await db.Areas.Where(a => a.Slug == request.Slug).Select(a => new
            {
                a.Id,
                a.Name,
                a.Slug,
                a.DataController,
                a.IsPractice,
            }).SingleOrDefaultAsync(cancellationToken).OrNotFound();
            var panels = await ListPublicPanels.Lines(db, db.Panels.Where(p => p.AreaId == area.Id), cancellationToken);
            var latest = db.Recommendations.AsNoTracking().Public().Where(r => r.AreaId == area.Id).OrderByDescending(r => r.SentAt).ThenByDescending(r => r.Id).Take(LatestShown);
            return new(area.Name, area.Slug, area.DataController, area.IsPractice, [.. panels.Select(p => p.Line)], await ListAsked.Rows(db, latest, clock.GetUtcNow(), cancellationToken));
        }
    }
}
