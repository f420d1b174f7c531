using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>The footage of a case of the agenda that the panel watches just now, for whoever runs the meeting.</summary>
public static class GetWatching
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>;

    /// <param name="Going">None while nothing is watched.</param>
    /// <param name="MayWatch">Whether whoever asks may start footage; the office may not.</param>
    public sealed record View(Row? Going, bool MayWatch);

    /// <param name="Present">How many are down as watching.</param>
    public sealed record Row(ViewingSessionId Id, DateTimeOffset Since, string Clip, int Present);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.MeetingsRunBy(actor).AsNoTracking().Include(m => m.Items).SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken).OrNotFound();
            var ids = meeting.Items.Select(i => i.CaseId).OfType<CaseId>().ToList();
            var going = ids.Count == 0 ? null : await db.ViewingSessions.AsNoTracking().OpenTo(actor).GoingOn().Where(s => s.CaseId != null && ids.Contains(s.CaseId.Value))
                .OrderBy(s => s.StartedAt).Select(s => new Row(s.Id, s.StartedAt, s.Clip, s.Present.Count)).FirstOrDefaultAsync(cancellationToken);
            return new(going, actor.RolesOver(meeting.Reach).Overlaps(ViewingQueries.MayWatch));
        }
    }
}
