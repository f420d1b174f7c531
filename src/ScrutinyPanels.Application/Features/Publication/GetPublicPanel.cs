using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>A panel's public page: who it is, what it asked last and how many of its requests were answered.</summary>
public static class GetPublicPanel
{
    public const int LatestShown = 5;
    public const int MinutesShown = 24;

    [Anyone]
    public sealed record Query(string Slug) : IQuery<View>;

    public sealed record View(
        string Name,
        string Slug,
        string About,
        string ReportsTo,
        string Area,
        IReadOnlyList<string> Forces,
        bool IsPractice,
        int Asked,
        int Answered,
        int AnsweredInTime,
        int LateNow,
        IReadOnlyList<ListAsked.Row> Latest,
        IReadOnlyList<MinutesRow> Minutes,
        FeedbackCounts Feedback);

    /// <summary>The published minutes of one meeting.</summary>
    public sealed record MinutesRow(Guid Id, string Title, DateOnly Day);

    /// <summary>How much feedback about single cases was sent and what became of it; never about whom.</summary>
    public sealed record FeedbackCounts(int Sent, int ToSupervisor, int ToOfficer, int OfficerReplied, int LearningDone);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.Where(p => p.Slug == request.Slug).Select(p => new
            {
                p.Id,
                p.Name,
                p.Slug,
                p.About,
                p.IsPractice,
                p.Rules.OrderByDescending(r => r.Number).First().ReportsTo,
                Area = db.Areas.First(a => a.Id == p.AreaId).Name,
                Forces = p.Coverage.Join(db.Forces, c => c.ForceId, f => f.Id, (c, f) => f.Name).ToList(),
            }).SingleOrDefaultAsync(cancellationToken).OrNotFound();
            var rows = await ListAsked.Rows(db, panel.Id, clock.GetUtcNow(), cancellationToken);
            var counted = rows.Where(r => r.Step != RecommendationStep.Withdrawn).ToList();
            var answered = counted.Where(r => r.Is(ListAsked.Show.Answered)).ToList();
            return new View(
                panel.Name,
                panel.Slug,
                panel.About,
                panel.ReportsTo,
                panel.Area,
                [.. panel.Forces.Distinct().Order(StringComparer.Ordinal)],
                panel.IsPractice,
                counted.Count,
                answered.Count,
                answered.Count(r => !r.Clock.IsLate),
                counted.Count(r => r.Is(ListAsked.Show.Late)),
                [.. rows.Take(LatestShown)],
                await Minutes(panel.Id, cancellationToken),
                await Feedback(panel.Id, cancellationToken));
        }

        private async Task<IReadOnlyList<MinutesRow>> Minutes(PanelId panel, CancellationToken cancel)
        {
            var published = await db.Minutes.Where(m => m.PanelId == panel && m.PublishedAt != null)
                .Join(db.Meetings, m => m.Id, e => e.Id, (m, e) => new { e.Id, e.Title, e.StartsAt })
                .OrderByDescending(m => m.StartsAt).Take(MinutesShown).ToListAsync(cancel);
            return [.. published.Select(m => new MinutesRow(m.Id.Value, m.Title, UkTime.DayOf(m.StartsAt)))];
        }

        private async Task<FeedbackCounts> Feedback(PanelId panel, CancellationToken cancel)
        {
            var sent = await db.Recommendations
                .Where(r => r.PanelId == panel && r.Kind == RecommendationKind.Feedback && r.SentAt != null && r.Step != RecommendationStep.Withdrawn)
                .Select(r => new { r.Id, Noted = r.Moments.Where(m => m.Action == RecommendationAction.NoteReceipt).Select(m => m.Told).ToList() }).ToListAsync(cancel);
            int Of(Receipt receipt) => sent.Count(r => r.Noted.Contains((int)receipt));
            return new(sent.Count, Of(Receipt.GivenToSupervisor), Of(Receipt.GivenToOfficer), Of(Receipt.OfficerReplied), Of(Receipt.LearningDone));
        }
    }
}
