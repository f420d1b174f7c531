using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>The papers behind the items of a meeting: what the force replied, what is to be done, and the meeting before. A case is only a number and a month here.</summary>
public static class GetPack
{
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"meeting {Id.Value}";
    }

    /// <param name="IsOut">Whether the papers went out; before that only those who run the meeting see them.</param>
    /// <param name="Replies">What the force replied, for the items about a reply.</param>
    /// <param name="Actions">What is still to be done; nothing for observers.</param>
    /// <param name="Last">The meeting before, where there was one.</param>
    /// <param name="LastHasMinutes">Whether its minutes can be read.</param>
    /// <param name="Papers">The files that belong to its items.</param>
    public sealed record View(bool IsOut, IReadOnlyList<Reply> Replies, IReadOnlyList<ToDo> Actions, MeetingId? Last, bool LastHasMinutes, IReadOnlyList<PaperRow> Papers);

    /// <summary>A file of the pack.</summary>
    /// <param name="Number">Its number among the papers of the meeting.</param>
    /// <param name="TakenBackWhy">Why it was taken back; none while it is there.</param>
    public sealed record PaperRow(PaperId Id, AgendaItemId Item, int Number, string Name, PaperType Type, long Size, int Supplement, string WhyLate, string? TakenBackWhy);

    public sealed record Reply(Guid Ask, int Number, string Title, ForceDecision Decision, string Explanation, bool MayOpen);

    public sealed record ToDo(string Words, string Owner, DateOnly DueOn, bool IsQuestion);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.Meetings.AsNoTracking().Within(actor, Permissions.ReadMeetings).Get(request.Id, cancellationToken);
            var roles = actor.RolesOver(meeting.Reach);
            var isRunner = roles.Overlaps(Permissions.RolesFor(Permissions.RunMeetings));
            if (meeting.CalledAt is null && !isRunner)
            {
                return new(false, [], [], null, false, []);
            }

            var isMember = isRunner || roles.Contains(Role.Member);
            var last = await db.Meetings.AsNoTracking().Where(m => m.PanelId == meeting.PanelId && m.State == MeetingState.Ended && m.StartsAt < meeting.StartsAt)
                .OrderByDescending(m => m.StartsAt).Select(m => (MeetingId?)m.Id).FirstOrDefaultAsync(cancellationToken);
            return new(
                meeting.CalledAt is not null,
                await Replies(meeting, isMember, isRunner, cancellationToken),
                isMember && meeting.Items.Any(i => i.Kind == AgendaKind.ActionsDue) ? await Actions(meeting.PanelId, cancellationToken) : [],
                last,
                await db.Minutes.AnyAsync(m => m.Id == last && m.State >= MinutesState.Checked, cancellationToken),
                [.. (await db.PapersFor(meeting, actor, cancellationToken)).Select((p, n) => new PaperRow(p.Id, p.ItemId, n + 1, p.Name, p.Type, p.Size, p.Supplement, p.WhyLate, p.TakenBackAt is null ? null : p.TakenBackWhy))]);
        }

        private async Task<IReadOnlyList<Reply>> Replies(Meeting meeting, bool isMember, bool mayOpen, CancellationToken cancel)
        {
            var ids = meeting.Items.Where(i => isMember || !i.IsClosed).Select(i => i.AskId).OfType<RecommendationId>().ToList();
            var found = await db.Recommendations.AsNoTracking().Where(r => r.PanelId == meeting.PanelId && ids.Contains(r.Id)).ToListAsync(cancel);
            return [.. found.OrderBy(r => r.Number).Select(r => new Reply(r.Id.Value, r.Number, r.Title, r.Decision, r.Explanation, mayOpen))];
        }

        private async Task<IReadOnlyList<ToDo>> Actions(PanelId panel, CancellationToken cancel) =>
            [.. (await db.MeetingActions.AsNoTracking().Where(a => a.PanelId == panel && a.State == ActionState.Open).OrderBy(a => a.DueOn).ThenBy(a => a.Id).ToListAsync(cancel)).Select(a => new ToDo(a.Words, a.Owner, a.DueOn, a.IsQuestion))];
    }
}
