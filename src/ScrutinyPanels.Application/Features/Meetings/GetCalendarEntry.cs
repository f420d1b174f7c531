using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A meeting as a file for a calendar.</summary>
public static class GetCalendarEntry
{
    /// <param name="Site">The address of this service, without a slash at its end.</param>
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Id, string Site) : IQuery<View>;

    public sealed record View(string FileName, byte[] Content);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.Meetings.AsNoTracking().Within(actor, Permissions.ReadMeetings).Get(request.Id, cancellationToken);
            var panel = await db.Panels.Where(p => p.Id == meeting.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            var text = CalendarEntry.Of(meeting, panel, $"{request.Site}/meetings/{meeting.Id.Value}", clock.GetUtcNow());
            return new($"meeting-{meeting.Day:yyyy-MM-dd}.ics", Encoding.UTF8.GetBytes(text));
        }
    }
}
