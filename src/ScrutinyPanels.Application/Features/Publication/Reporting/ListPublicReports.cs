using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Application.Features.Publication.Reporting;

/// <summary>The published reports of a panel and of its area, the latest publication first.</summary>
public static class ListPublicReports
{
    public const int PageSize = 20;

    [Anyone]
    public sealed record Query(string Panel, int Page = 1) : IQuery<View>;

    public sealed record View(string Panel, string Slug, bool IsPractice, IReadOnlyList<Row> Rows, int All, int Page)
    {
        public int Pages => Math.Max(1, (All + PageSize - 1) / PageSize);
    }

    /// <param name="IsOfArea">Whether it is about all panels of the area.</param>
    public sealed record Row(PublishedReportId Id, string Name, bool IsOfArea, ReportPeriod Period, int Number, DateOnly PublishedOn);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == request.Panel, cancellationToken).OrNotFound();
            var reports = db.PublishedReports.AsNoTracking().Where(r => r.AreaId == panel.AreaId && (r.PanelId == panel.Id || r.PanelId == default));
            var all = await reports.CountAsync(cancellationToken);
            var page = Math.Clamp(request.Page, 1, Math.Max(1, (all + PageSize - 1) / PageSize));
            var rows = await reports.OrderByDescending(r => r.PublishedAt).ThenByDescending(r => r.Number).Skip((page - 1) * PageSize).Take(PageSize)
                .Select(r => new { r.Id, r.Name, r.PanelId, r.Period, r.Number, r.PublishedAt }).ToListAsync(cancellationToken);
            return new(panel.Name, panel.Slug, panel.IsPractice, [.. rows.Select(r => new Row(r.Id, r.Name, r.PanelId == default, r.Period, r.Number, UkTime.DayOf(r.PublishedAt)))], all, page);
        }
    }
}
