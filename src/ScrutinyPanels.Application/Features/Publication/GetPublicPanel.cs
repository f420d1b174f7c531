using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

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
            var counts = PanelNumbers.Of(rows);
            return new View(
                panel.Name,
                panel.Slug,
                panel.About,
                panel.ReportsTo,
                panel.Area,
                [.. panel.Forces.Distinct().Order(StringComparer.Ordinal)],
                panel.IsPractice,
                counts.Asked,
                counts.Answered,
                counts.AnsweredInTime,
                counts.LateNow,
                [.. rows.Take(LatestShown)],
                [.. meetings.Where(m => IsToCome(m, now)).Reverse()],
                [.. meetings.Where(m => !IsToCome(m, now))],
                (await PanelNumbers.Feedback(db, [panel.Id], cancellationToken))[panel.Id])
            {
                AreaSlug = panel.AreaSlug,
            };
        }

        private static bool IsToCome(MeetingRow meeting, DateTimeOffset now) =>
            meeting.State == MeetingState.Sitting || (meeting.State is MeetingState.Booked or MeetingState.Called && UkTime.DayOf(meeting.StartsAt) >= UkTime.DayOf(now));

        private async Task<IReadOnlyList<MeetingRow>> Meetings(PanelId panel, CancellationToken cancel) => await db.Meetings.Announced()
            .Where(m => m.PanelId == panel).OrderByDescending(m => m.StartsAt).Take(MeetingsShown)
            .Select(m => new MeetingRow(m.Id.Value, m.Title, m.Kind, m.State, m.StartsAt, db.Minutes.Any(t => t.Id == m.Id && t.PublishedAt != null))).ToListAsync(cancel);
    }
}
