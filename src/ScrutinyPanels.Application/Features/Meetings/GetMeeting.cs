using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>One meeting before it begins: day and place, its agenda, and for those who run it the notice, who comes, and what is still to do.</summary>
public static class GetMeeting
{
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>;

    /// <param name="Panel">The name of the panel.</param>
    /// <param name="Actions">What whoever asks may do with the meeting.</param>
    /// <param name="MayRun">Whether they run it.</param>
    /// <param name="MayAnswer">Whether they are asked to come.</param>
    /// <param name="Mine">What they answered.</param>
    /// <param name="HasMinutes">Whether whoever asks can read its minutes, or begin them.</param>
    /// <param name="Forecast">Who comes; only for those who run the meeting.</param>
    public sealed record View(
        MeetingId Id,
        string Panel,
        MeetingKind Kind,
        MeetingState State,
        MeetingPlan Plan,
        int Sequence,
        DateTimeOffset? CalledAt,
        string Why,
        int Supplements,
        IReadOnlyList<Item> Items,
        IReadOnlyList<MeetingStep> Actions,
        bool MayRun,
        bool MayAnswer,
        Coming? Mine,
        NoticeGiven Notice,
        Forecast? Forecast,
        Preparation? Preparation,
        bool HasMinutes)
    {
        /// <summary>How long the items are meant to take together.</summary>
        public int Planned => Items.Sum(i => i.Minutes);
    }

    /// <param name="At">When it is expected to begin.</param>
    /// <param name="IsHidden">Whether whoever asks sees its title alone.</param>
    public sealed record Item(AgendaItemId Id, int Position, AgendaKind Kind, string Title, string Purpose, int Minutes, bool IsClosed, bool IsHidden, int Supplement, string WhyLate, DateTimeOffset At, Guid? Ask);

    /// <param name="SendBy">The last day on which papers keep the notice.</param>
    /// <param name="SentOn">The day on which they went out.</param>
    /// <param name="Given">How many days that count lie between the papers, sent then or today, and the meeting.</param>
    public sealed record NoticeGiven(int Days, NoticeUnit Unit, DateOnly SendBy, DateOnly? SentOn, int Given, bool IsKept, DateOnly Today);

    /// <param name="Counted">How many of those who said they will come are counted for the quorum.</param>
    public sealed record Forecast(int Counted, int Needed, IReadOnlyList<Guest> People);

    /// <param name="Coming">What they answered; none where they have not.</param>
    public sealed record Guest(string Name, AttendingAs As, Coming? Coming);

    /// <param name="Draw">The draw that its cases come from, the newest one.</param>
    /// <param name="Drawn">How many cases of the panel wait for a grade.</param>
    /// <param name="Held">For how many of them the force has answered about footage.</param>
    public sealed record Preparation(Guid? Draw, int Drawn, int Held);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.Meetings.AsNoTracking().Within(actor, Permissions.ReadMeetings).Get(request.Id, cancellationToken);
            var panel = await db.PanelOf(meeting.PanelId, cancellationToken);
            var roles = actor.RolesOver(meeting.Reach);
            var mayRun = roles.Overlaps(Permissions.RolesFor(Permissions.RunMeetings));
            var isMember = mayRun || roles.Contains(Role.Member);
            return new(
                meeting.Id,
                panel.Name,
                meeting.Kind,
                meeting.State,
                new(meeting.Title, meeting.StartsAt, meeting.Minutes, meeting.Place, meeting.Link),
                meeting.Sequence,
                meeting.CalledAt,
                meeting.Why,
                meeting.Supplements,
                ItemsOf(meeting, isMember),
                MeetingLifecycle.Table.ActionsFor(meeting.State, roles),
                mayRun,
                meeting.State is (MeetingState.Booked or MeetingState.Called) && actor.MayAnswer(meeting),
                meeting.Replies.FirstOrDefault(r => r.UserId == actor.Id)?.Coming,
                NoticeOf(meeting, panel.NoticeUnder(meeting.RulesNumber)),
                mayRun ? await ForecastOf(meeting, panel, cancellationToken) : null,
                mayRun ? await PreparationOf(meeting, cancellationToken) : null,
                meeting.State is MeetingState.Sitting or MeetingState.Ended && (mayRun || await db.Minutes.AnyAsync(m => m.Id == meeting.Id && m.State >= MinutesState.Checked, cancellationToken)));
        }

        private static List<Item> ItemsOf(Meeting meeting, bool isMember)
        {
            var at = meeting.StartsAt;
            List<Item> items = [];
            foreach (var i in meeting.Items.OrderBy(i => i.Position))
            {
                var isHidden = i.IsClosed && !isMember;
                items.Add(new(i.Id, i.Position, i.Kind, i.Title, isHidden ? string.Empty : i.Purpose, i.Minutes, i.IsClosed, isHidden, i.Supplement, i.WhyLate, at, isHidden ? null : i.AskId?.Value));
                at = at.AddMinutes(i.Minutes);
            }

            return items;
        }

        private NoticeGiven NoticeOf(Meeting meeting, Notice notice)
        {
            DateOnly? sent = meeting.CalledAt is { } called ? UkTime.DayOf(called) : null;
            var today = UkTime.DayOf(clock.GetUtcNow());
            var from = sent ?? today;
            return new(notice.Days, notice.Unit, notice.SendBy(meeting.Day), sent, notice.Given(from, meeting.Day), notice.IsKept(from, meeting.Day), today);
        }

        private async Task<Forecast> ForecastOf(Meeting meeting, Panel panel, CancellationToken cancel)
        {
            var people = await db.PeopleOf(meeting.PanelId, meeting.AreaId, cancel);
            var asked = people.Where(p => p.As is AttendingAs.Chair or AttendingAs.ViceChair or AttendingAs.Member).ToList();
            var replies = meeting.Replies.ToDictionary(r => r.UserId, r => r.Coming);
            var quorum = panel.QuorumUnder(meeting.RulesNumber);
            var coming = asked.Where(p => replies.TryGetValue(p.Id, out var c) && c != Coming.No).Select(p => new Presence(p.Id.Value, p.As, replies[p.Id] == Coming.OnCall));
            return new(quorum.Count(coming), quorum.Needed, [.. asked.Select(p => new Guest(p.Name, p.As, replies.TryGetValue(p.Id, out var c) ? c : null))]);
        }

        private async Task<Preparation> PreparationOf(Meeting meeting, CancellationToken cancel)
        {
            var cases = await db.CasesToSettle(meeting.PanelId).Select(c => new { c.Id, c.DrawId }).ToListAsync(cancel);
            var ids = cases.ConvertAll(c => c.Id);
            var held = await db.FootageHolds.CountAsync(h => ids.Contains(h.CaseId) && h.Answer != null, cancel);
            return new(cases.Count == 0 ? null : cases.Max(c => c.DrawId.Value), cases.Count, held);
        }
    }
}
