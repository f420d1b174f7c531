using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>Whether a public page can be read in Welsh: where its own area has Welsh on, or, where it belongs to no area, any area.</summary>
public static class GetWelsh
{
    /// <param name="Panel">The short name of a panel or an area in the address; none where the address names none.</param>
    /// <param name="Record">The request, meeting or report that the address names; none where it names none.</param>
    [Anyone]
    public sealed record Query(string? Panel, Guid? Record) : IQuery<View>;

    public sealed record View(bool IsOn);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var areas = await db.Areas.Where(a => a.HasWelsh).Select(a => a.Id).ToListAsync(cancellationToken);
            return new(areas.Count > 0 && (await AreaOf(request, cancellationToken) is not { } area || areas.Contains(area)));
        }

        private async Task<AreaId?> AreaOf(Query request, CancellationToken cancel)
        {
            if (request.Record is { } record)
            {
                var (asked, meeting) = (new RecommendationId(record), new MeetingId(record));
                return await db.Recommendations.Public().Where(r => r.Id == asked).Select(r => (AreaId?)r.AreaId).SingleOrDefaultAsync(cancel)
                    ?? await db.Meetings.Announced().Where(m => m.Id == meeting).Select(m => (AreaId?)m.AreaId).SingleOrDefaultAsync(cancel)
                    ?? await db.PublishedReports.Where(r => r.Id == new PublishedReportId(record)).Select(r => (AreaId?)r.AreaId).SingleOrDefaultAsync(cancel);
            }

            return request.Panel is null ? null
                : await db.Panels.Where(p => p.Slug == request.Panel).Select(p => (AreaId?)p.AreaId).SingleOrDefaultAsync(cancel)
                    ?? await db.Areas.Where(a => a.Slug == request.Panel).Select(a => (AreaId?)a.Id).SingleOrDefaultAsync(cancel);
        }
    }
}
