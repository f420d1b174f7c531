using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Publication.OpenData;

/// <summary>Every meeting whose minutes are published, as a row of open data.</summary>
public static class ListOpenMeetings
{
    /// <param name="Since">Only minutes published on this day or later.</param>
    [Anyone]
    public sealed record Query(string? Panel = null, DateOnly? Since = null, string? After = null, int Limit = OpenLimits.Usual) : IQuery<View>;

    public sealed record View(IReadOnlyList<Row> Rows, string? Next);

    public sealed record Row(Guid Id, string Panel, string PanelSlug, bool IsPractice, string Title, DateOnly Day, DateOnly PublishedOn);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            await db.MustKnow(request.Panel, cancellationToken);
            var limit = OpenQueries.Within(request.Limit);
            var published = db.Minutes.Where(m => m.PublishedAt != null);
            if (request.Panel is { } only)
            {
                published = published.Where(m => db.Panels.Any(p => p.Id == m.PanelId && p.Slug == only));
            }

            if (request.Since is { } since)
            {
                var from = UkTime.StartOf(since);
                published = published.Where(m => m.PublishedAt >= from);
            }

            // Ids can be sorted but not compared in the database; there are few minutes, and only their ids are read past.
            var all = await published.OrderBy(m => m.Id).Select(m => m.Id).ToListAsync(cancellationToken);
            var ids = all.Skip(Place(all, request.After)).Take(limit + 1).ToList();
            var shown = ids.Take(limit).ToList();
            var rows = await db.Minutes.Where(m => shown.Contains(m.Id))
                .Join(db.Meetings, m => m.Id, e => e.Id, (m, e) => new { m.Id, m.PanelId, m.PublishedAt, e.Title, e.StartsAt })
                .Join(db.Panels, m => m.PanelId, p => p.Id, (m, p) => new { m.Id, m.PublishedAt, m.Title, m.StartsAt, Panel = p.Name, p.Slug, p.IsPractice })
                .OrderBy(m => m.Id).ToListAsync(cancellationToken);
            return new(
                [.. rows.Select(m => new Row(m.Id.Value, m.Panel, m.Slug, m.IsPractice, m.Title, UkTime.DayOf(m.StartsAt), UkTime.DayOf(m.PublishedAt!.Value)))],
                ids.Count > limit ? shown[^1].Value.ToString() : null);
        }

        private static int Place(List<MeetingId> all, string? after)
        {
            if (after is null)
            {
                return 0;
            }

            var at = Guid.TryParse(after, out var id) ? all.IndexOf(new(id)) : -1;
            return at < 0 ? throw OpenQueries.UnknownPlace() : at + 1;
        }
    }
}
