using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication.Reporting;

/// <summary>Everything that was changed after the public could read it, the latest first: released words, and reports that were published again. Published minutes cannot be changed.</summary>
public static class ListCorrections
{
    public const int PageSize = 20;

    /// <param name="Panel">The address of one panel; all where it is empty.</param>
    [Anyone]
    public sealed record Query(string? Panel = null, int Page = 1) : IQuery<View>;

    /// <param name="Panels">The panels that can be chosen.</param>
    /// <param name="Panel">The chosen one; none for all.</param>
    public sealed record View(IReadOnlyList<Choice> Panels, Choice? Panel, IReadOnlyList<Row> Rows, int All, int Page)
    {
        public int Pages => Math.Max(1, (All + PageSize - 1) / PageSize);
    }

    public sealed record Choice(string Slug, string Name);

    /// <param name="Of">The panel or area.</param>
    /// <param name="Story">Where words of a request were changed.</param>
    /// <param name="Report">Where a report was published again.</param>
    /// <param name="Why">What the office says about it; nothing where it said nothing.</param>
    public sealed record Row(DateOnly On, string Of, bool IsPractice, StoryCorrected? Story, ReportCorrected? Report, string Why, IReadOnlyList<Change> Changes);

    public sealed record StoryCorrected(RecommendationId Id, string Reference, string Title);

    public sealed record ReportCorrected(PublishedReportId Id, ReportPeriod Period, int Number);

    /// <summary>A part that was changed; one of the two says which. The words stand there where they are words, and where the checks let them be read again.</summary>
    public sealed record Change(StoryPart? Story, ReportPart? Report, string? Before, string? Now);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        private Dictionary<PanelId, (string Name, bool IsPractice)> panels = [];

        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var all = await db.Panels.AsNoTracking().Select(p => new { p.Id, p.AreaId, p.Slug, p.Name, p.IsPractice }).ToListAsync(cancellationToken);
            panels = all.ToDictionary(p => p.Id, p => (p.Name, p.IsPractice));
            var chosen = string.IsNullOrWhiteSpace(request.Panel) ? null : all.Find(p => p.Slug == request.Panel) ?? throw new NotFound();
            var stories = db.PublishedStories.AsNoTracking().Where(s => s.IsCorrection);
            var reports = db.PublishedReports.AsNoTracking().Where(r => r.Number > 1);
            if (chosen is not null)
            {
                stories = stories.Where(s => s.PanelId == chosen.Id);
                reports = reports.Where(r => r.AreaId == chosen.AreaId && (r.PanelId == chosen.Id || r.PanelId == default));
            }

            // The two lists have ids of different kinds, so only their moments are put in one order; the rows come for the page alone.
            var keys = (await stories.Select(s => new { s.Id, s.ReleasedAt }).ToListAsync(cancellationToken)).Select(s => (At: s.ReleasedAt, Story: (PublishedStoryId?)s.Id, Report: (PublishedReportId?)null))
                .Concat((await reports.Select(r => new { r.Id, r.PublishedAt }).ToListAsync(cancellationToken)).Select(r => (At: r.PublishedAt, Story: (PublishedStoryId?)null, Report: (PublishedReportId?)r.Id)))
                .OrderByDescending(k => k.At).ToList();
            var page = Math.Clamp(request.Page, 1, Math.Max(1, (keys.Count + PageSize - 1) / PageSize));
            var shown = keys.Skip((page - 1) * PageSize).Take(PageSize).ToList();
            List<(DateTimeOffset At, Row Row)> rows =
            [
                .. await OfStories([.. shown.Select(k => k.Story).OfType<PublishedStoryId>()], cancellationToken),
                .. await OfReports([.. shown.Select(k => k.Report).OfType<PublishedReportId>()], cancellationToken),
            ];
            return new(
                [.. all.OrderBy(p => p.Name, StringComparer.Ordinal).Select(p => new Choice(p.Slug, p.Name))],
                chosen is null ? null : new(chosen.Slug, chosen.Name),
                [.. rows.OrderByDescending(r => r.At).Select(r => r.Row)],
                keys.Count,
                page);
        }

        private async Task<IReadOnlyList<(DateTimeOffset, Row)>> OfStories(List<PublishedStoryId> ids, CancellationToken cancel)
        {
            var corrected = await db.PublishedStories.AsNoTracking().Where(s => ids.Contains(s.Id)).ToListAsync(cancel);
            var about = corrected.ConvertAll(s => s.RecommendationId);
            var releases = (await db.PublishedStories.AsNoTracking().Where(s => about.Contains(s.RecommendationId)).ToListAsync(cancel)).ToDictionary(s => (s.RecommendationId, s.Number));
            var numbers = await db.Recommendations.Where(r => about.Contains(r.Id)).Select(r => new { r.Id, r.Number }).ToDictionaryAsync(r => r.Id, r => r.Number, cancel);
            return
            [
                .. corrected.Select(s => (s.ReleasedAt, new Row(
                    UkTime.DayOf(s.ReleasedAt),
                    panels[s.PanelId].Name,
                    panels[s.PanelId].IsPractice,
                    new(s.RecommendationId, Recommendation.ReferenceOf(numbers[s.RecommendationId]), s.Title),
                    null,
                    string.Empty,
                    [
                        .. releases[(s.RecommendationId, s.Number - 1)].Words.Parts.Zip(s.Words.Parts)
                            .Where(p => p.First.Words.Length > 0 && p.First.Words != p.Second.Words)
                            .Select(p => Shown(p.First.Part, null, p.First.Words, p.Second.Words, StoryWords.TellsOfEncounter(p.First.Part))),
                    ]))),
            ];
        }

        private async Task<IReadOnlyList<(DateTimeOffset, Row)>> OfReports(List<PublishedReportId> ids, CancellationToken cancel)
        {
            var corrected = await db.PublishedReports.AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync(cancel);
            var (areas, periods) = (corrected.ConvertAll(r => r.AreaId), corrected.ConvertAll(r => r.Period));
            var others = (await db.PublishedReports.AsNoTracking().Where(r => areas.Contains(r.AreaId) && periods.Contains(r.Period)).ToListAsync(cancel))
                .ToDictionary(r => (r.AreaId, r.PanelId, r.Period, r.Number));
            var practice = await db.Areas.Where(a => areas.Contains(a.Id) && a.IsPractice).Select(a => a.Id).ToListAsync(cancel);
            return
            [
                .. corrected.Select(r => (r.PublishedAt, new Row(
                    UkTime.DayOf(r.PublishedAt),
                    r.Name,
                    practice.Contains(r.AreaId),
                    null,
                    new(r.Id, r.Period, r.Number),
                    r.Why,
                    Changes(r, others[(r.AreaId, r.PanelId, r.Period, r.Number - 1)])))),
            ];
        }

        private static IReadOnlyList<Change> Changes(PublishedReport now, PublishedReport before) =>
        [
            .. now.ChangedFrom(before).Select(part => part switch
            {
                ReportPart.Introduction => Shown(null, part, before.Introduction, now.Introduction, tellsOfEncounter: false),
                ReportPart.Learned => Shown(null, part, before.Learned, now.Learned, tellsOfEncounter: true),
                _ => new Change(null, part, null, null),
            }),
        ];

        // What the checks find today in the earlier words may be why they were corrected, so it is not shown again.
        private static Change Shown(StoryPart? story, ReportPart? report, string before, string now, bool tellsOfEncounter) =>
            PublicationChecks.Find(before, tellsOfEncounter).Count > 0 ? new(story, report, null, null) : new(story, report, before, now);
    }
}
