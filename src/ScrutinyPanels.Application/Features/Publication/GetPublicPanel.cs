using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>A panel's public page: who it is, what it asked last and how many of its requests were answered.</summary>
public static class GetPublicPanel
{
    public const int LatestShown = 5;
    public const int MeetingsShown = 24;

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
        IReadOnlyList<MeetingRow> Coming,
        IReadOnlyList<MeetingRow> Past,
        FeedbackCounts Feedback)
    {
        public string AreaSlug { get; init; } = string.Empty;
    }

    /// <summary>A meeting that is announced or was held.</summary>
    public sealed record MeetingRow(Guid Id, string Title, MeetingKind Kind, MeetingState State, DateTimeOffset StartsAt, bool HasMinutes);

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
                AreaSlug = db.Areas.First(a => a.Id == p.AreaId).Slug,
                Forces = p.Coverage.Join(db.Forces, c => c.ForceId, f => f.Id, (c, f) => f.Name).ToList(),
            }).SingleOrDefaultAsync(cancellationToken).OrNotFound();
            var now = clock.GetUtcNow();
            var rows = await ListAsked.Rows(db, panel.Id, now, cancellationToken);
            var meetings = await Meetings(panel.Id, cancellationToken);
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
                [.. meetings.Where(m => IsToCome(m, now)).Reverse()],
                [.. meetings.Where(m => !IsToCome(m, now))],
                await Feedback(panel.Id, cancellationToken))
            {
                AreaSlug = panel.AreaSlug,
            };
        }

        private static bool IsToCome(MeetingRow meeting, DateTimeOffset now) =>
            meeting.State == MeetingState.Sitting || (meeting.State is MeetingState.Booked or MeetingState.Called && UkTime.DayOf(meeting.StartsAt) >= UkTime.DayOf(now));

        private async Task<IReadOnlyList<MeetingRow>> Meetings(PanelId panel, CancellationToken cancel) => await db.Meetings.Announced()
            .Where(m => m.PanelId == panel).OrderByDescending(m => m.StartsAt).Take(MeetingsShown)
            .Select(m => new MeetingRow(m.Id.Value, m.Title, m.Kind, m.State, m.StartsAt, db.Minutes.Any(t => t.Id == m.Id && t.PublishedAt != null))).ToListAsync(cancel);

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
