using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>Minutes as the public reads them once they are published: no names, of cases numbers alone, nothing of closed items, and what was changed after the chair first had them.</summary>
public static class GetPublicMinutes
{
    [Anyone]
    public sealed record Query(MeetingId Id) : IQuery<View>;

    public sealed record View(MinutesInFull Text, DateTimeOffset PublishedAt, IReadOnlyList<GetMinutes.Change> Changes);

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var minutes = await db.Minutes.AsNoTracking().Whole().SingleOrDefaultAsync(m => m.Id == request.Id && m.PublishedAt != null, cancellationToken).OrNotFound();
            var (meeting, record) = await db.Held(db.Meetings, minutes.Id, cancellationToken);
            return Of(await MinutesInFull.Of(db, meeting, record, minutes, MinutesFor.Public, clock.GetUtcNow(), cancellationToken), minutes, minutes.PublishedAt!.Value);
        }
    }

    /// <summary>The text with the changes of the items that the public sees.</summary>
    internal static View Of(MinutesInFull text, Minutes minutes, DateTimeOffset publishedAt) => new(
        text,
        publishedAt,
        [.. minutes.Changes.Join(text.Items.Where(i => i.Title is not null), c => c.ItemId, i => i.Id, (c, i) => new GetMinutes.Change(i.Position, i.Title!, c.Before, c.Now)).OrderBy(c => c.Item)]);
}

/// <summary>How the public will read minutes that were agreed and are not published yet, for those who may publish them.</summary>
public static class GetMinutesPreview
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<GetPublicMinutes.View>;

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, GetPublicMinutes.View>
    {
        public async Task<GetPublicMinutes.View> Handle(Query request, CancellationToken cancellationToken)
        {
            var (meeting, record) = await db.Held(db.Meetings.Within(actor, Permissions.RunMeetings), request.Id, cancellationToken);
            var minutes = await db.Minutes.AsNoTracking().Whole().SingleOrDefaultAsync(m => m.Id == meeting.Id && m.State == MinutesState.Agreed, cancellationToken).OrNotFound();
            return GetPublicMinutes.Of(await MinutesInFull.Of(db, meeting, record, minutes, MinutesFor.Public, clock.GetUtcNow(), cancellationToken), minutes, clock.GetUtcNow());
        }
    }
}
