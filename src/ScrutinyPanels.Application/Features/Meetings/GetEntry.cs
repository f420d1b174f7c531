using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>One thing that was written down in a meeting, to be looked at before it is struck out.</summary>
public static class GetEntry
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Query(MeetingId Id, int Entry) : IQuery<View>;

    public sealed record View(string Title, EntryKind Kind, string Words);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.Meetings.AsNoTracking().Within(actor, Permissions.RunMeetings).Get(request.Id, cancellationToken);
            var record = await db.MeetingRecords.AsNoTracking().Whole().SingleOrDefaultAsync(r => r.Id == meeting.Id, cancellationToken).OrNotFound();
            var entry = record.Entries.SingleOrDefault(e => e.Number == request.Entry && e.StruckAt is null) ?? throw new NotFound();
            return new(meeting.Title, entry.Kind, entry.Words);
        }
    }
}
