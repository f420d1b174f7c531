using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication.OpenData;

/// <summary>What happened in public, latest first: of a panel, of its register or of one request.</summary>
public static class GetFeed
{
    public const int EntriesShown = 50;

    /// <param name="Panel">The short name of the panel; none where it is the feed of one request.</param>
    /// <param name="RegisterOnly">Requests alone, without minutes.</param>
    [Anyone]
    public sealed record Query(string? Panel, RecommendationId? Asked = null, bool RegisterOnly = false) : IQuery<View>;

    /// <param name="Id">The panel or the request.</param>
    /// <param name="Reference">Of the feed of one request.</param>
    /// <param name="UpdatedAt">When the latest entry happened; with none, when the panel was set up.</param>
    public sealed record View(Guid Id, string Panel, string Slug, bool IsPractice, string? Reference, DateTimeOffset UpdatedAt, IReadOnlyList<Entry> Entries);

    /// <param name="About">The request, or the meeting of published minutes.</param>
    /// <param name="Number">The number of the moment or release within it.</param>
    /// <param name="Title">The title as it was last released, or that of the meeting.</param>
    /// <param name="Told">What was decided, reported or judged with it, as the number of its kind.</param>
    /// <param name="Words">The words that were released, of the last release alone: what was corrected is not told again.</param>
    /// <param name="MeetingOn">The day of the meeting of published minutes.</param>
    public sealed record Entry(FeedMove Move, Guid About, int Number, DateTimeOffset At, string Reference, string Force, string? Title, int? Told = null, StoryWords? Words = null, DateOnly? MeetingOn = null);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (only, slug) = (request.Asked, request.Panel);
            var one = only is { } id ? await db.Recommendations.AsNoTracking().Public().Where(r => r.Id == id).Select(r => new { r.PanelId, r.Number }).SingleOrDefaultAsync(cancellationToken).OrNotFound() : null;
            var panels = one is null ? db.Panels.Where(p => p.Slug == slug) : db.Panels.Where(p => p.Id == one.PanelId);
            var panel = await panels.Select(p => new { p.Id, p.Name, p.Slug, p.IsPractice, SetUpAt = p.Rules.OrderBy(r => r.Number).First().AdoptedAt }).SingleOrDefaultAsync(cancellationToken).OrNotFound();
            var asked = db.Recommendations.Public().Where(r => r.PanelId == panel.Id);
            if (only is { } wanted)
            {
                asked = asked.Where(r => r.Id == wanted);
            }

            var requests = await Requests(asked, cancellationToken);
            var minutes = one is null && !request.RegisterOnly ? await Minutes(panel.Id, cancellationToken) : [];
            List<Entry> entries = [.. requests.Concat(minutes).OrderByDescending(e => e.At).ThenBy(e => e.About).ThenByDescending(e => e.Number).Take(EntriesShown)];
            return new(only?.Value ?? panel.Id.Value, panel.Name, panel.Slug, panel.IsPractice, one is null ? null : Recommendation.ReferenceOf(one.Number), entries is [var latest, ..] ? latest.At : panel.SetUpAt, entries);
        }

        // What was done before a request was made public is not told as news afterwards.
        private async Task<IReadOnlyList<Entry>> Requests(IQueryable<Recommendation> asked, CancellationToken cancel)
        {
            var moves = OpenQueries.PublicMoves.Where(m => m != RecommendationAction.Send).ToArray();
            var moments = await asked.SelectMany(r => r.Moments, (r, m) => new { r.Id, r.Number, r.ForceId, Published = r.Moments.Where(x => x.Action == RecommendationAction.Publish).Min(x => (int?)x.Number), m })
                .Where(x => moves.Contains(x.m.Action) && x.m.Number >= x.Published)
                .OrderByDescending(x => x.m.At).ThenByDescending(x => x.m.Number).Take(EntriesShown)
                .Select(x => new { x.Id, x.Number, x.ForceId, x.m.Action, x.m.At, x.m.Told, Moment = x.m.Number }).ToListAsync(cancel);
            var releases = await db.PublishedStories.AsNoTracking().Join(asked, s => s.RecommendationId, r => r.Id, (s, r) => new { Story = s, r.Number, r.ForceId })
                .OrderByDescending(s => s.Story.ReleasedAt).ThenByDescending(s => s.Story.Number).Take(EntriesShown).ToListAsync(cancel);
            List<RecommendationId> ids = [.. moments.Select(m => m.Id).Concat(releases.Select(s => s.Story.RecommendationId)).Distinct()];
            var titles = (await db.PublishedStories.Where(s => ids.Contains(s.RecommendationId)).Select(s => new { s.RecommendationId, s.Number, s.Title }).ToListAsync(cancel))
                .GroupBy(s => s.RecommendationId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Number)!);
            var forces = await db.Forces.Where(f => asked.Any(r => r.ForceId == f.Id)).Select(f => new { f.Id, f.Name }).ToDictionaryAsync(f => f.Id, f => f.Name, cancel);
            return
            [
                .. moments.Select(m => new Entry(FeedMoves.Of(m.Action), m.Id.Value, m.Moment, m.At, Recommendation.ReferenceOf(m.Number), forces[m.ForceId], titles.GetValueOrDefault(m.Id)?.Title, m.Told)),
                .. releases.Select(s =>
                {
                    var story = s.Story;
                    var last = titles[story.RecommendationId];
                    return new Entry(story.IsCorrection ? FeedMove.WordsCorrected : FeedMove.WordsReleased, story.RecommendationId.Value, story.Number, story.ReleasedAt, Recommendation.ReferenceOf(s.Number), forces[s.ForceId], last.Title, Words: last.Number == story.Number ? story.Words : null);
                }),
            ];
        }

        private async Task<IReadOnlyList<Entry>> Minutes(PanelId panel, CancellationToken cancel)
        {
            var published = await db.Minutes.Where(m => m.PanelId == panel && m.PublishedAt != null)
                .Join(db.Meetings, m => m.Id, e => e.Id, (m, e) => new { e.Id, e.Title, e.StartsAt, m.PublishedAt })
                .OrderByDescending(m => m.PublishedAt).Take(EntriesShown).ToListAsync(cancel);
            return [.. published.Select(m => new Entry(FeedMove.MinutesPublished, m.Id.Value, 1, m.PublishedAt!.Value, string.Empty, string.Empty, m.Title, MeetingOn: UkTime.DayOf(m.StartsAt)))];
        }
    }
}
