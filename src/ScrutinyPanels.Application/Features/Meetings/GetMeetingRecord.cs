using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>What happened in a meeting, as it was written down: who was there, how long each item took, and what was decided with which quorum.</summary>
public static class GetMeetingRecord
{
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>;

    /// <param name="WithoutPapers">Why it began before its papers were sent; empty where they were.</param>
    /// <param name="EndedAt">None while it goes on.</param>
    public sealed record View(MeetingId Id, string Title, string Panel, string Place, DateTimeOffset BeganAt, DateTimeOffset? EndedAt, string WithoutPapers, IReadOnlyList<There> Attendance, IReadOnlyList<Item> Items);

    public sealed record There(string Name, AttendingAs As, bool IsRemote, DateTimeOffset CameAt, DateTimeOffset? LeftAt);

    /// <param name="Title">What it was about; none of a closed item for an observer.</param>
    public sealed record Item(int Position, string? Title, int Minutes, TimeSpan Used, IReadOnlyList<GetDesk.EntryRow> Entries);

    internal sealed class Handler(ScrutinyDb db, MeetingBoards boards, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (_, meeting, record, panel) = await boards.Of(db, request.Id, actor, cancellationToken);
            if (record is null)
            {
                throw new NotFound();
            }

            var now = clock.GetUtcNow();
            var names = await db.NamesOf(record.Attendances.Select(a => a.UserId).OfType<UserId>(), cancellationToken);
            var seesClosed = !actor.RolesOver(meeting.Reach).All(r => r == Role.Observer);
            return new(
                meeting.Id,
                meeting.Title,
                panel,
                meeting.Place,
                record.BeganAt,
                record.EndedAt,
                meeting.CalledAt is null ? meeting.Why : string.Empty,
                [.. record.Attendances.OrderBy(a => a.As).ThenBy(a => a.CameAt).Select(a => new There(a.UserId is { } u ? names.GetValueOrDefault(u) ?? string.Empty : a.GuestName, a.As, a.IsRemote, a.CameAt, a.LeftAt))],
                [
                    .. meeting.Items.OrderBy(i => i.Position).Select(i => new Item(
                        i.Position,
                        i.IsClosed && !seesClosed ? null : i.Title,
                        i.Minutes,
                        record.Used(i.Id, record.EndedAt ?? now),
                        i.IsClosed && !seesClosed ? [] : [.. record.Entries.Where(e => e.ItemId == i.Id).OrderBy(e => e.Number).Select(GetDesk.EntryRow.Of)])),
                ]);
        }
    }
}
