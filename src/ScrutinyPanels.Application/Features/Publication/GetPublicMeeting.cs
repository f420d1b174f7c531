using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>A meeting as the public sees it: when it is, what is on its agenda once the papers are out, and what came of it.</summary>
public static class GetPublicMeeting
{
    [Anyone]
    public sealed record Query(MeetingId Id) : IQuery<View>;

    /// <param name="Place">Where a public forum is; other meetings are not open to all, and their place is not shown.</param>
    /// <param name="Agenda">The titles of what is open to all; of cases there is one line with their number.</param>
    /// <param name="Cases">How many cases are on the agenda.</param>
    /// <param name="Closed">How many items are closed to the public.</param>
    /// <param name="HasMinutes">Whether its minutes are published.</param>
    public sealed record View(
        MeetingId Id,
        string Title,
        MeetingKind Kind,
        MeetingState State,
        DateTimeOffset StartsAt,
        int Minutes,
        string Place,
        string Panel,
        string PanelSlug,
        string Area,
        bool IsPractice,
        IReadOnlyList<string> Agenda,
        int Cases,
        int Closed,
        bool HasMinutes);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.Meetings.AsNoTracking().Announced().Where(m => m.Id == request.Id)
                .Join(db.Panels, m => m.PanelId, p => p.Id, (m, p) => new
                {
                    m.Id,
                    m.Title,
                    m.Kind,
                    m.State,
                    m.StartsAt,
                    m.Minutes,
                    m.Place,
                    p.Name,
                    p.Slug,
                    p.IsPractice,
                    Area = db.Areas.First(a => a.Id == p.AreaId).Name,
                    HasMinutes = db.Minutes.Any(t => t.Id == m.Id && t.PublishedAt != null),
                    Items = m.Items.Select(i => new { i.Position, i.Title, i.IsClosed, IsCase = i.CaseId != null }).ToList(),
                }).SingleOrDefaultAsync(cancellationToken).OrNotFound();
            var items = found.State == MeetingState.Booked ? [] : found.Items.OrderBy(i => i.Position).ToList();
            return new(
                found.Id,
                found.Title,
                found.Kind,
                found.State,
                found.StartsAt,
                found.Minutes,
                found.Kind == MeetingKind.PublicForum ? found.Place : string.Empty,
                found.Name,
                found.Slug,
                found.Area,
                found.IsPractice,
                [.. items.Where(i => i is { IsClosed: false, IsCase: false }).Select(i => i.Title)],
                items.Count(i => i.IsCase),
                items.Count(i => i is { IsClosed: true, IsCase: false }),
                found.HasMinutes);
        }
    }

    /// <summary>The meetings of a panel that the public may know of: those whose day is announced, and forums, to which all may come.</summary>
    internal static IQueryable<Meeting> Announced(this IQueryable<Meeting> all) =>
        all.Where(m => m.Kind != MeetingKind.TrainingObservation && (m.State != MeetingState.Booked || m.Kind == MeetingKind.PublicForum));
}
