using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Publication.OpenData;

/// <summary>Every panel as a row of open data, with the numbers of its public page.</summary>
public static class ListOpenPanels
{
    [Anyone]
    public sealed record Query(string? Panel = null, string? After = null, int Limit = OpenLimits.Usual) : IQuery<View>;

    public sealed record View(IReadOnlyList<Row> Rows, string? Next);

    public sealed record Row(
        Guid Id,
        string Name,
        string Slug,
        string Area,
        string About,
        string ReportsTo,
        IReadOnlyList<string> Forces,
        bool IsPractice,
        int Asked,
        int Answered,
        int AnsweredInTime,
        int LateNow,
        GetPublicPanel.FeedbackCounts Feedback);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        [SuppressMessage("Globalization", "CA1309:Use ordinal string comparison", Justification = "The database compares, by its own order.")]
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            await db.MustKnow(request.Panel, cancellationToken);
            var limit = OpenQueries.Within(request.Limit);
            var (only, after) = (request.Panel, request.After);
            var found = await db.Panels.AsNoTracking().Include(p => p.Coverage).Include(p => p.Rules).AsSplitQuery()
                .Where(p => (only == null || p.Slug == only) && (after == null || p.Slug.CompareTo(after) > 0))
                .OrderBy(p => p.Slug).Take(limit + 1).ToListAsync(cancellationToken);
            var panels = found.Take(limit).ToList();
            var ids = panels.Select(p => p.Id).ToList();
            var areas = await db.Areas.ToDictionaryAsync(a => a.Id, a => a.Name, cancellationToken);
            var covered = panels.SelectMany(p => p.Coverage).Select(c => c.ForceId).Distinct().ToList();
            var forces = await db.Forces.Where(f => covered.Contains(f.Id)).Select(f => new { f.Id, f.Name }).ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken);
            var asked = await ListAsked.Rows(db, ids, clock.GetUtcNow(), cancellationToken);
            var feedback = await PanelNumbers.Feedback(db, ids, cancellationToken);
            var rows = panels.Select(p =>
            {
                var counts = PanelNumbers.Of(asked[p.Id]);
                return new Row(
                    p.Id.Value,
                    p.Name,
                    p.Slug,
                    areas[p.AreaId],
                    p.About,
                    p.CurrentRules.ReportsTo,
                    [.. p.Coverage.Select(c => c.ForceId).Distinct().Select(f => forces[f]).Order(StringComparer.Ordinal)],
                    p.IsPractice,
                    counts.Asked,
                    counts.Answered,
                    counts.AnsweredInTime,
                    counts.LateNow,
                    feedback[p.Id]);
            });
            return new([.. rows], found.Count > limit ? panels[^1].Slug : null);
        }
    }
}
