using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication.OpenData;

/// <summary>Every public request as a row of open data, with no more in it than on its public page.</summary>
public static class ListOpenRecommendations
{
    /// <param name="Panel">The short name of a panel; all where there is none.</param>
    /// <param name="Since">Only what changed on this day or later.</param>
    /// <param name="After">Where the answer before ended.</param>
    [Anyone]
    public sealed record Query(string? Panel = null, DateOnly? Since = null, string? After = null, int Limit = OpenLimits.Usual) : IQuery<View>;

    /// <param name="Next">Where the next answer goes on; none at the end.</param>
    public sealed record View(IReadOnlyList<Row> Rows, string? Next);

    /// <param name="ChangedOn">The last day on which something happened that the public page shows.</param>
    public sealed record Row(AskedView Story, DateOnly PublicSince, DateOnly ChangedOn);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            await db.MustKnow(request.Panel, cancellationToken);
            var limit = OpenQueries.Within(request.Limit);
            var found = await Wanted(request).OrderBy(a => a.Slug).ThenBy(a => a.Asked.Number).Select(a => a.Asked).Take(limit + 1).AsSplitQuery().ToListAsync(cancellationToken);
            var shown = found.Take(limit).ToList();
            var rows = await Rows(shown, cancellationToken);
            return new(rows, found.Count > limit ? string.Create(CultureInfo.InvariantCulture, $"{rows[^1].Story.PanelSlug}.{shown[^1].Number}") : null);
        }

        [SuppressMessage("Globalization", "CA1309:Use ordinal string comparison", Justification = "The database compares, by its own order.")]
        private IQueryable<Placed> Wanted(Query request)
        {
            var wanted = db.Recommendations.AsNoTracking().Public().Join(db.Panels, r => r.PanelId, p => p.Id, (r, p) => new Placed { Asked = r, Slug = p.Slug });
            if (request.Panel is { } panel)
            {
                wanted = wanted.Where(a => a.Slug == panel);
            }

            if (request.Since is { } since)
            {
                var (from, moves) = (UkTime.StartOf(since), OpenQueries.PublicMoves);
                wanted = wanted.Where(a => a.Asked.Moments.Any(m => moves.Contains(m.Action) && m.At >= from) || db.PublishedStories.Any(s => s.RecommendationId == a.Asked.Id && s.ReleasedAt >= from));
            }

            if (request.After is { } after)
            {
                var (slug, number) = Place(after);
                wanted = wanted.Where(a => a.Slug.CompareTo(slug) > 0 || (a.Slug == slug && a.Asked.Number > number));
            }

            return wanted;
        }

        private async Task<IReadOnlyList<Row>> Rows(List<Recommendation> asked, CancellationToken cancel)
        {
            List<RecommendationId> ids = [.. asked.Select(r => r.Id)];
            List<PanelId> panelIds = [.. asked.Select(r => r.PanelId).Distinct()];
            List<ForceId> forceIds = [.. asked.Select(r => r.ForceId).Distinct()];
            var panels = await db.Panels.Where(p => panelIds.Contains(p.Id)).Select(p => new { p.Id, p.Name, p.Slug, p.IsPractice }).ToDictionaryAsync(p => p.Id, cancel);
            var forces = await db.Forces.Where(f => forceIds.Contains(f.Id)).Select(f => new { f.Id, f.Name }).ToDictionaryAsync(f => f.Id, f => f.Name, cancel);
            var stories = (await db.PublishedStories.AsNoTracking().Where(s => ids.Contains(s.RecommendationId)).OrderBy(s => s.Number).ToListAsync(cancel)).ToLookup(s => s.RecommendationId);
            var now = clock.GetUtcNow();
            return
            [
                .. asked.Select(r =>
                {
                    var panel = panels[r.PanelId];
                    var told = stories[r.Id].ToList();
                    var moved = r.Moments.Where(m => OpenQueries.PublicMoves.Contains(m.Action)).Select(m => m.At).Concat(told.Select(s => s.ReleasedAt)).Append(r.PublishedAt!.Value).Max();
                    var story = AskedView.Of(r, (panel.Name, panel.Slug, forces[r.ForceId], panel.IsPractice), told.LastOrDefault()?.Words, [.. told.Select(s => (s.ReleasedAt, s.IsCorrection))], now);
                    return new Row(story, UkTime.DayOf(r.PublishedAt.Value), UkTime.DayOf(moved));
                }),
            ];
        }

        private static (string Slug, int Number) Place(string after) =>
            after.LastIndexOf('.') is var dot and > 0 && int.TryParse(after[(dot + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? (after[..dot], number)
                : throw OpenQueries.UnknownPlace();

        private sealed class Placed
        {
            public required Recommendation Asked { get; init; }

            public required string Slug { get; init; }
        }
    }
}
