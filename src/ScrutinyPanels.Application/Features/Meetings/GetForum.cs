using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>What came of a public forum: how many came, what was said and what becomes of it. It was said in public, so whoever reads the meeting reads it.</summary>
public static class GetForum
{
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"meeting {Id.Value}";
    }

    /// <param name="HasBegun">Before that nothing can be written.</param>
    /// <param name="MayWrite">Whether whoever asks may write.</param>
    public sealed record View(MeetingId Id, string Title, bool HasBegun, bool MayWrite, int? People, string HowTold, IReadOnlyList<Point> Points);

    public sealed record Point(int Number, string Words, ForumAnswer Answer, string AnswerWords);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.Meetings.AsNoTracking().Within(actor, Permissions.ReadMeetings).Get(request.Id, cancellationToken);
            if (meeting.Kind != MeetingKind.PublicForum)
            {
                throw new NotFound();
            }

            var report = await db.ForumReports.AsNoTracking().Include(r => r.Points).SingleOrDefaultAsync(r => r.Id == meeting.Id, cancellationToken);
            var hasBegun = clock.GetUtcNow() >= meeting.StartsAt && meeting.State != MeetingState.Cancelled;
            return new(
                meeting.Id,
                meeting.Title,
                hasBegun,
                hasBegun && actor.RolesOver(meeting.Reach).Overlaps(Permissions.RolesFor(Permissions.RunMeetings)),
                report?.People,
                report?.HowTold ?? string.Empty,
                [.. (report?.Points ?? []).OrderBy(p => p.Number).Select(p => new Point(p.Number, p.Words, p.Answer, p.AnswerWords))]);
        }
    }
}
