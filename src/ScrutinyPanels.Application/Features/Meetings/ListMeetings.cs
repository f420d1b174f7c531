using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>The meetings that a person may see: those to come, the next one first, and those that are over, page by page.</summary>
public static class ListMeetings
{
    public const int PageSize = 20;

    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(int Page = 1) : IQuery<View>;

    /// <param name="CanBook">Whether whoever asks runs the meetings of a panel.</param>
    public sealed record View(IReadOnlyList<Row> Coming, IReadOnlyList<Row> Past, int Page, int Pages, bool CanBook);

    /// <param name="Mine">What whoever asks has answered; none where they have not.</param>
    /// <param name="IsAsked">Whether an answer is still wanted from whoever asks.</param>
    public sealed record Row(MeetingId Id, string Title, string Panel, MeetingKind Kind, MeetingState State, DateTimeOffset StartsAt, int Minutes, string Place, bool HasLink, Coming? Mine, bool IsAsked);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = UkTime.StartOf(UkTime.DayOf(clock.GetUtcNow()));
            var all = db.Meetings.AsNoTracking().Include(m => m.Replies).Within(actor, Permissions.ReadMeetings);
            var coming = all.Where(m => m.State == MeetingState.Sitting || (m.StartsAt >= today && m.State != MeetingState.Ended));
            var past = all.Where(m => m.State != MeetingState.Sitting && (m.StartsAt < today || m.State == MeetingState.Ended));
            var pages = Math.Max(1, (await past.CountAsync(cancellationToken) + PageSize - 1) / PageSize);
            var page = Math.Clamp(request.Page, 1, pages);
            return new(
                await Rows(coming.OrderBy(m => m.StartsAt).ThenBy(m => m.Id), cancellationToken),
                await Rows(past.OrderByDescending(m => m.StartsAt).ThenByDescending(m => m.Id).Skip((page - 1) * PageSize).Take(PageSize), cancellationToken),
                page,
                pages,
                Permissions.Allows(actor, Permissions.RunMeetings));
        }

        private async Task<IReadOnlyList<Row>> Rows(IQueryable<Meeting> meetings, CancellationToken cancel)
        {
            var found = await meetings.ToListAsync(cancel);
            var ids = found.Select(m => m.PanelId).Distinct().ToList();
            var panels = await db.Panels.Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
            return [.. found.Select(m => RowOf(m, panels[m.PanelId]))];
        }

        private Row RowOf(Meeting m, string panel)
        {
            var mine = m.Replies.FirstOrDefault(r => r.UserId == actor.Id)?.Coming;
            var isAsked = mine is null && m.State is (MeetingState.Booked or MeetingState.Called) && m.StartsAt > clock.GetUtcNow() && actor.MayAnswer(m);
            return new(m.Id, m.Title, panel, m.Kind, m.State, m.StartsAt, m.Minutes, m.Place, m.Link.Length > 0, mine, isAsked);
        }
    }
}
