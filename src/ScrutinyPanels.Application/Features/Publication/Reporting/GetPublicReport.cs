using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Application.Features.Publication.Reporting;

/// <summary>A report as it was published, with what it puts right and whether a later one stands beside it.</summary>
public static class GetPublicReport
{
    [Anyone]
    public sealed record Query(PublishedReportId Id) : IQuery<View>;

    /// <param name="Slug">The panel's address; empty for a report about a whole area.</param>
    /// <param name="Earlier">The publication before it; none for the first.</param>
    /// <param name="Changed">The parts in which it differs from that.</param>
    /// <param name="Latest">The last publication for the period; none where this is it.</param>
    public sealed record View(
        PublishedReportId Id,
        string Name,
        string Slug,
        bool IsPractice,
        ReportPeriod Period,
        int Number,
        DateTimeOffset PublishedAt,
        ReportWords Words,
        ReportFigures Figures,
        PublishedReportId? Earlier,
        IReadOnlyList<ReportPart> Changed,
        PublishedReportId? Latest);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var report = await db.PublishedReports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == request.Id, cancellationToken).OrNotFound();
            var others = db.PublishedReports.AsNoTracking().Where(r => r.AreaId == report.AreaId && r.PanelId == report.PanelId && r.Period == report.Period);
            var earlier = await others.SingleOrDefaultAsync(r => r.Number == report.Number - 1, cancellationToken);
            var last = await others.OrderByDescending(r => r.Number).Select(r => r.Id).FirstAsync(cancellationToken);
            return new(
                report.Id,
                report.Name,
                await db.Panels.Where(p => p.Id == report.PanelId).Select(p => p.Slug).SingleOrDefaultAsync(cancellationToken) ?? string.Empty,
                await db.Areas.Where(a => a.Id == report.AreaId).Select(a => a.IsPractice).SingleAsync(cancellationToken),
                report.Period,
                report.Number,
                report.PublishedAt,
                report.Words,
                report.Figures,
                earlier?.Id,
                earlier is null ? [] : report.ChangedFrom(earlier),
                last == report.Id ? null : last);
        }
    }
}
