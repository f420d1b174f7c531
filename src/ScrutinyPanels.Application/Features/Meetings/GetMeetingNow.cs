using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Where a meeting is at the moment, for a member's phone and for the shared screen: never a person's name, a case's facts or a view.</summary>
public static class GetMeetingNow
{
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>;

    /// <param name="Item">The item under way; none before the first, in a break and after the end.</param>
    /// <param name="Words">What the panel decided about it, with how many were counted.</param>
    /// <param name="Agenda">The agenda in order.</param>
    /// <param name="Me">What concerns whoever asks.</param>
    public sealed record View(
        MeetingId Id,
        string Title,
        string Panel,
        MeetingState State,
        DateTimeOffset Now,
        DateTimeOffset? BreakSince,
        Line? Item,
        TimeSpan Used,
        IReadOnlyList<string> Words,
        IReadOnlyList<Line> Agenda,
        QuorumThen Quorum,
        SharedView Shared,
        GetDesk.GradeRow? Grade,
        Mine Me);

    /// <param name="Title">What it is about; none for a closed item.</param>
    public sealed record Line(int Position, string? Title, int Minutes, bool IsNow, bool HasBeen);

    /// <param name="IsHere">Whether the chair has noted that they came.</param>
    /// <param name="MayGrade">Whether the chair asks them for a quick grade.</param>
    /// <param name="Place">Their place among those who want to speak, from 1; none where their hand is down.</param>
    /// <param name="Given">The quick grade they gave.</param>
    public sealed record Mine(bool IsHere, bool MayGrade, int? Place, Grade? Given);

    internal sealed class Handler(ScrutinyDb db, MeetingBoards boards, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (_, meeting, record, panel) = await boards.Of(db, request.Id, actor, cancellationToken);
            var now = clock.GetUtcNow();
            var agenda = meeting.Items.OrderBy(i => i.Position)
                .Select(i => new Line(i.Position, i.IsClosed ? null : i.Title, i.Minutes, i.Id == record?.CurrentItem, record?.Turns.Any(t => t.ItemId == i.Id) == true)).ToList();
            if (record is null)
            {
                return new(meeting.Id, meeting.Title, panel, meeting.State, now, null, null, TimeSpan.Zero, [], agenda, default, SharedView.Calm, null, new(false, false, null, null));
            }

            var current = meeting.Items.SingleOrDefault(i => i.Id == record.CurrentItem);
            var grade = record.QuickGrades.Where(g => g.ItemId == record.CurrentItem || g.ShownAt is null).MaxBy(g => g.Number);
            return new(
                meeting.Id,
                meeting.Title,
                panel,
                meeting.State,
                now,
                record.BreakSince,
                agenda.Find(l => l.IsNow),
                current is null ? TimeSpan.Zero : record.Used(current.Id, now),
                current is null or { IsClosed: true } ? [] : [.. record.Entries.Where(e => e.ItemId == current.Id && e.Kind == EntryKind.Decision && e.StruckAt is null).OrderBy(e => e.Number).Select(e => e.Words)],
                agenda,
                new(record.CountedAt(now), record.QuorumNeeded),
                record.Shared,
                grade is null ? null : GetDesk.GradeRow.Of(grade),
                MineOf(record, grade, now));
        }

        private Mine MineOf(MeetingRecord record, QuickGrade? grade, DateTimeOffset now)
        {
            if (actor.Id is not { } me)
            {
                return new(false, false, null, null);
            }

            var here = record.ThereAt(now).FirstOrDefault(a => a.Who == me.Value);
            List<RaisedHand> hands = [.. record.Hands.OrderBy(h => h.RaisedAt)];
            var place = hands.FindIndex(h => h.UserId == me) + 1;
            return new(
                here is not null,
                grade is { ShownAt: null } && here is { As: AttendingAs.Member or AttendingAs.ViceChair or AttendingAs.Chair },
                place == 0 ? null : place,
                grade?.Answers.FirstOrDefault(a => a.UserId == me)?.Grade);
        }
    }
}
