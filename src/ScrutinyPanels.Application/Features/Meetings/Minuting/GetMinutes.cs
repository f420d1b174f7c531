using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>The minutes of a meeting: for those who run it from the beginning, for members and observers once the chair has checked them.</summary>
public static class GetMinutes
{
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"minutes {Id.Value}";
    }

    /// <param name="State">None before anything was written.</param>
    /// <param name="Steps">What whoever asks may do with them.</param>
    /// <param name="ToWrite">How many items have no words yet.</param>
    /// <param name="Comments">What the force says is wrong in fact, with the answers.</param>
    /// <param name="Changes">What was changed after they were first given to the chair.</param>
    /// <param name="AgreedAt">The meeting that agreed them.</param>
    /// <param name="Later">The meetings at which they can be agreed.</param>
    public sealed record View(
        MinutesInFull Text,
        MinutesState? State,
        IReadOnlyList<MinutesStep> Steps,
        bool MayRun,
        int ToWrite,
        string SentBackWhy,
        IReadOnlyList<Comment> Comments,
        IReadOnlyList<Change> Changes,
        (string Title, DateOnly Day)? AgreedAt,
        DateTimeOffset? PublishedAt,
        IReadOnlyList<Later> Later);

    public sealed record Comment(int Number, int Item, string Title, string Words, CommentAnswer Answer, string Reply)
    {
        internal static Comment Of(MinutesComment comment, Meeting meeting)
        {
            var item = meeting.Item(comment.ItemId);
            return new(comment.Number, item.Position, item.Title, comment.Words, comment.Answer, comment.Reply);
        }
    }

    /// <summary>What the words of an item were when the chair first had them, and what they are now.</summary>
    public sealed record Change(int Item, string Title, string Before, string Now);

    public sealed record Later(MeetingId Id, string Title, DateOnly Day);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (meeting, record) = await db.Held(db.Meetings.Within(actor, Permissions.ReadMeetings), request.Id, cancellationToken);
            var minutes = await db.Minutes.AsNoTracking().Whole().SingleOrDefaultAsync(m => m.Id == meeting.Id, cancellationToken);
            var roles = actor.RolesOver(meeting.Reach);
            var mayRun = roles.Overlaps(Permissions.RolesFor(Permissions.RunMeetings));
            if (!mayRun && minutes is not { State: MinutesState.Checked or MinutesState.Agreed or MinutesState.Published })
            {
                throw new NotFound();
            }

            var isInside = actor.IsInside(meeting);
            var text = await MinutesInFull.Of(db, meeting, record, minutes, isInside ? MinutesFor.Panel : MinutesFor.Public, clock.GetUtcNow(), cancellationToken);
            var shown = text.Items.Where(i => i.Title is not null).Select(i => i.Id).ToHashSet();
            return new(
                text,
                minutes?.State,
                minutes is null ? [] : MinutesLifecycle.Table.ActionsFor(minutes.State, roles),
                mayRun,
                text.Items.Count(i => i.Words.Length == 0),
                mayRun ? minutes?.SentBackWhy ?? string.Empty : string.Empty,
                isInside ? [.. (minutes?.Comments ?? []).OrderBy(c => c.Number).Select(c => Comment.Of(c, meeting))] : [],
                [.. (minutes?.Changes ?? []).Where(c => shown.Contains(c.ItemId)).Select(c => new Change(meeting.Item(c.ItemId).Position, meeting.Item(c.ItemId).Title, c.Before, c.Now)).OrderBy(c => c.Item)],
                minutes?.AgreedAtMeeting is { } at ? await db.Meetings.Where(m => m.Id == at).Select(m => new { m.Title, m.StartsAt }).SingleAsync(cancellationToken) is { } m ? (m.Title, UkTime.DayOf(m.StartsAt)) : null : null,
                minutes?.PublishedAt,
                mayRun && minutes is { State: MinutesState.Checked } ? await LaterThan(meeting, cancellationToken) : []);
        }

        private async Task<IReadOnlyList<Later>> LaterThan(Meeting meeting, CancellationToken cancel) =>
        [
            .. (await db.Meetings.AsNoTracking().Where(m => m.PanelId == meeting.PanelId && m.StartsAt > meeting.StartsAt && (m.State == MeetingState.Sitting || m.State == MeetingState.Ended))
                .OrderBy(m => m.StartsAt).ToListAsync(cancel)).Select(m => new Later(m.Id, m.Title, m.Day)),
        ];
    }
}
