using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The public register of what a panel has asked, latest first, whether or not there was an answer.</summary>
public static class ListAsked
{
    /// <summary>Which of them to show.</summary>
    public enum Show
    {
        All = 0,
        Waiting = 1,
        Late = 2,
        Answered = 3,
        Settled = 4,
        Withdrawn = 5,
    }

    [Anyone]
    public sealed record Query(string Panel, Show Show = Show.All) : IQuery<View>;

    public sealed record View(string Panel, string Slug, bool IsPractice, IReadOnlyList<Row> Rows, int All);

    /// <param name="Title">The title as it was last released; none while no words are.</param>
    public sealed record Row(
        RecommendationId Id,
        string Reference,
        string? Title,
        DateOnly AskedOn,
        RecommendationStep Step,
        ForceDecision Decision,
        Judgement Judgement,
        ReplyClock Clock)
    {
        /// <summary>Whether it belongs to a sort.</summary>
        public bool Is(Show show) => show switch
        {
            Show.Waiting => Step is RecommendationStep.Sent or RecommendationStep.Acknowledged,
            Show.Late => Step is RecommendationStep.Sent or RecommendationStep.Acknowledged && Clock.IsLate,
            Show.Answered => Step is RecommendationStep.Replied or RecommendationStep.Closed,
            Show.Settled => Judgement == Judgement.Settled,
            Show.Withdrawn => Step == RecommendationStep.Withdrawn,
            _ => true,
        };
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().SingleOrDefaultAsync(p => p.Slug == request.Panel, cancellationToken).OrNotFound();
            var rows = await Rows(db, panel.Id, clock.GetUtcNow(), cancellationToken);
            return new View(panel.Name, panel.Slug, panel.IsPractice, [.. rows.Where(r => r.Is(request.Show))], rows.Count);
        }
    }

    internal static async Task<IReadOnlyList<Row>> Rows(ScrutinyDb db, PanelId panel, DateTimeOffset now, CancellationToken cancel) =>
        [.. (await Rows(db, [panel], now, cancel))[panel]];

    internal static async Task<ILookup<PanelId, Row>> Rows(ScrutinyDb db, IReadOnlyCollection<PanelId> panels, DateTimeOffset now, CancellationToken cancel)
    {
        var asked = await db.Recommendations.AsNoTracking().Public().Where(r => panels.Contains(r.PanelId)).OrderByDescending(r => r.Number).ToListAsync(cancel);
        var released = await db.PublishedStories.Where(s => panels.Contains(s.PanelId)).Select(s => new { s.RecommendationId, s.Number, s.Title }).ToListAsync(cancel);
        var titles = released.GroupBy(s => s.RecommendationId).ToDictionary(g => g.Key, g => g.MaxBy(s => s.Number)!.Title);
        return asked.ToLookup(r => r.PanelId, r => new Row(
            r.Id,
            r.Reference,
            titles.GetValueOrDefault(r.Id),
            UkTime.DayOf(r.SentAt!.Value),
            r.Step,
            r.Decision,
            r.Judgement,
            r.Clock(now)!.Value));
    }
}
