using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>What members saw at a training of the police: one's own words, and those of all once one has written or the days for it are over. Observers see nothing.</summary>
public static class GetTraining
{
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"meeting {Id.Value}";
    }

    /// <param name="MayWrite">Whether whoever asks can write now.</param>
    /// <param name="WriteBy">The last day to write.</param>
    /// <param name="Mine">What they wrote; none where they have not.</param>
    /// <param name="All">What all wrote, without names; none while it is closed to whoever asks.</param>
    public sealed record View(MeetingId Id, string Title, bool MayWrite, DateOnly WriteBy, Comment? Mine, Summary? All);

    public sealed record Comment(string Course, IReadOnlyDictionary<TrainingPoint, Seen> Answers, string Good, string Change);

    /// <param name="Counts">How many gave each answer to each point.</param>
    public sealed record Summary(int Members, IReadOnlyDictionary<TrainingPoint, IReadOnlyDictionary<Seen, int>> Counts, IReadOnlyList<string> Courses, IReadOnlyList<string> Good, IReadOnlyList<string> Change);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.Meetings.AsNoTracking().Within(actor, Permissions.ReadMeetings).Get(request.Id, cancellationToken);
            var roles = actor.RolesOver(meeting.Reach);
            if (meeting.Kind != MeetingKind.TrainingObservation || !roles.Overlaps([Role.Member, Role.ViceChair, Role.Chair, Role.OversightOfficer]))
            {
                throw new NotFound();
            }

            var all = await db.TrainingComments.AsNoTracking().Include(c => c.Answers).Where(c => c.MeetingId == meeting.Id).ToListAsync(cancellationToken);
            var mine = all.Find(c => c.UserId == actor.Id);
            var isOpen = TrainingComment.IsOpen(meeting, clock.GetUtcNow());
            var maySee = mine is not null || roles.Contains(Role.OversightOfficer) || (!isOpen && clock.GetUtcNow() > meeting.StartsAt);
            return new(
                meeting.Id,
                meeting.Title,
                isOpen && actor.MayAnswer(meeting),
                meeting.Day.AddDays(TrainingComment.DaysToWrite),
                mine is null ? null : new(mine.Course, mine.Answers.ToDictionary(a => a.Point, a => a.Seen), mine.Good, mine.Change),
                maySee ? Of(all) : null);
        }

        // In the order of the words themselves, so that who wrote first tells nothing.
        private static Summary Of(List<TrainingComment> all) => new(
            all.Count,
            Enum.GetValues<TrainingPoint>().ToDictionary(p => p, p => (IReadOnlyDictionary<Seen, int>)Enum.GetValues<Seen>().ToDictionary(s => s, s => all.Count(c => c.Answers.Any(a => a.Point == p && a.Seen == s)))),
            Words(all.Select(c => c.Course)),
            Words(all.Select(c => c.Good)),
            Words(all.Select(c => c.Change)));

        private static List<string> Words(IEnumerable<string> words) => [.. words.Where(w => w.Length > 0).Distinct().Order(StringComparer.Ordinal)];
    }
}
