using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>The screen from which a meeting is run: agenda with times, the item under way with what was written, who is there, who wants to speak.</summary>
public static class GetDesk
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"meeting {Id.Value}";
    }

    /// <param name="Now">When this was true; times that run are counted from it.</param>
    /// <param name="Current">The item under way; none before the first and during a break.</param>
    /// <param name="Next">The item after it, or the one that goes on after the break.</param>
    /// <param name="Away">Who belongs to the panel and is not there.</param>
    public sealed record View(
        MeetingId Id,
        string Title,
        string Panel,
        MeetingState State,
        DateTimeOffset Now,
        DateTimeOffset? BreakSince,
        IReadOnlyList<ItemRow> Items,
        ItemRow? Current,
        ItemRow? Next,
        IReadOnlyList<EntryRow> Entries,
        IReadOnlyList<HereRow> Here,
        IReadOnlyList<PanelPerson> Away,
        QuorumThen Quorum,
        IReadOnlyList<PanelPerson> Hands,
        SharedView Shared,
        GradeRow? Grade);

    /// <param name="Used">How long it has taken so far.</param>
    /// <param name="Case">How its case stands, where it is about one.</param>
    public sealed record ItemRow(AgendaItemId Id, int Position, string Title, string Purpose, int Minutes, TimeSpan Used, bool IsClosed, bool HasBeen, CaseRow? Case);

    /// <param name="Asked">How many were asked to read.</param>
    /// <param name="Sent">How many have sent their view.</param>
    /// <param name="Actions">What whoever asks may do with it.</param>
    public sealed record CaseRow(CaseId Id, CaseState State, int Asked, int Sent, Grade? Grade, IReadOnlyList<CaseAction> Actions);

    public sealed record EntryRow(int Number, EntryKind Kind, string Words, string Owner, DateOnly? DueOn, DateTimeOffset At, QuorumThen Quorum, bool IsStruck, string StruckWhy)
    {
        internal static EntryRow Of(MeetingEntry entry) => new(entry.Number, entry.Kind, entry.Words, entry.Owner, entry.DueOn, entry.WrittenAt, entry.Quorum, entry.StruckAt is not null, entry.StruckWhy);
    }

    public sealed record HereRow(Guid Who, string Name, AttendingAs As, bool IsRemote, DateTimeOffset CameAt);

    /// <param name="Given">How many have given one.</param>
    /// <param name="Counts">How many gave each; nothing before all are shown.</param>
    public sealed record GradeRow(bool IsShown, int Given, IReadOnlyList<(Grade Grade, int Count)> Counts)
    {
        internal static GradeRow Of(QuickGrade grade) => new(
            grade.ShownAt is not null,
            grade.Answers.Count,
            grade.ShownAt is null ? [] : [.. Enum.GetValues<Grade>().Select(g => (g, grade.Answers.Count(a => a.Grade == g)))]);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.Meetings.AsNoTracking().Within(actor, Permissions.RunMeetings).Get(request.Id, cancellationToken);
            var record = await db.MeetingRecords.AsNoTracking().Whole().SingleOrDefaultAsync(r => r.Id == meeting.Id, cancellationToken).OrNotFound();
            var now = clock.GetUtcNow();
            var panel = await db.Panels.Where(p => p.Id == meeting.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            var people = await db.PeopleOf(meeting.PanelId, meeting.AreaId, cancellationToken);
            var cases = await Cases(meeting, cancellationToken);
            List<ItemRow> items =
            [
                .. meeting.Items.OrderBy(i => i.Position).Select(i => new ItemRow(
                    i.Id, i.Position, i.Title, i.Purpose, i.Minutes, record.Used(i.Id, now), i.IsClosed, record.Turns.Any(t => t.ItemId == i.Id), i.CaseId is { } c ? cases.GetValueOrDefault(c) : null)),
            ];
            var current = items.Find(i => i.Id == record.CurrentItem);
            var here = record.ThereAt(now);
            var names = people.ToDictionary(p => p.Id, p => p.Name);
            return new(
                meeting.Id,
                meeting.Title,
                panel,
                meeting.State,
                now,
                record.BreakSince,
                items,
                current,
                items.Find(i => i.Id == record.ItemAfterBreak) ?? items.Find(i => i.Position == (current?.Position ?? 0) + 1),
                [.. record.Entries.Where(e => e.ItemId == record.CurrentItem).OrderBy(e => e.Number).Select(EntryRow.Of)],
                [.. here.Select(a => new HereRow(a.Who, a.UserId is { } u ? names.GetValueOrDefault(u, string.Empty) : a.GuestName, a.As, a.IsRemote, a.CameAt)).OrderBy(a => MeetingQueries.RankOf(a.As)).ThenBy(a => a.Name, StringComparer.CurrentCulture)],
                [.. people.Where(p => here.All(a => a.Who != p.Id.Value))],
                new(record.CountedAt(now), record.QuorumNeeded),
                [.. record.Hands.OrderBy(h => h.RaisedAt).Select(h => people.FirstOrDefault(p => p.Id == h.UserId)).OfType<PanelPerson>()],
                record.Shared,
                record.QuickGrades.Where(g => g.ItemId == record.CurrentItem || g.ShownAt is null).MaxBy(g => g.Number) is { } grade ? GradeRow.Of(grade) : null);
        }

        private async Task<Dictionary<CaseId, CaseRow>> Cases(Meeting meeting, CancellationToken cancel)
        {
            var ids = meeting.Items.Select(i => i.CaseId).OfType<CaseId>().ToList();
            var rows = await db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id))
                .Select(c => new
                {
                    c.Id,
                    c.State,
                    c.Grade,
                    Sent = db.Reviews.Count(r => r.CaseId == c.Id && r.State == ReviewState.Sent),
                    Asked = c.Readers.Count(r => r.Answer != ReaderAnswer.SteppedAside && !db.Reviews.Any(v => v.CaseId == c.Id && v.UserId == r.UserId && v.State == ReviewState.Passed)),
                })
                .ToListAsync(cancel);
            return rows.ToDictionary(r => r.Id, r => new CaseRow(r.Id, r.State, r.Asked, r.Sent, r.Grade, CaseLifecycle.Table.ActionsFor(r.State, actor.RolesOver(meeting.Reach))));
        }
    }
}
