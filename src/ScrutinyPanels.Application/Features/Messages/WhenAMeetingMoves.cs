using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>The people of a panel are told once when a meeting is called and once for each supplement; of a change or a cancellation too, before the papers are out only those who said that they would come.</summary>
internal sealed class WhenAMeetingMoves(ScrutinyDb db, Outbox outbox)
    : IReaction<MeetingCalled>, IReaction<SupplementSent>, IReaction<MeetingChanged>, IReaction<MeetingCancelled>
{
    private static readonly Role[] Invited = [Role.Member, Role.ViceChair, Role.Chair, Role.Observer];

    public Task When(MeetingCalled happened, CancellationToken cancel) => Tell(happened.MeetingId, MessageAbout.MeetingCalled, string.Empty, cancel);

    public Task When(SupplementSent happened, CancellationToken cancel) => Tell(happened.MeetingId, MessageAbout.MeetingSupplement, $" {happened.Number}", cancel);

    public Task When(MeetingChanged happened, CancellationToken cancel) => Tell(happened.MeetingId, MessageAbout.MeetingChanged, $" {happened.Sequence}", cancel);

    public Task When(MeetingCancelled happened, CancellationToken cancel) => Tell(happened.MeetingId, MessageAbout.MeetingCancelled, string.Empty, cancel);

    private async Task Tell(MeetingId id, MessageAbout what, string which, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Include(m => m.Replies).SingleAsync(m => m.Id == id, cancel);
        var people = await outbox.Holders(meeting.Reach, Invited, cancel);
        if (meeting.CalledAt is null)
        {
            people = [.. people.Intersect(meeting.Replies.Where(r => r.Coming != Coming.No).Select(r => r.UserId))];
        }

        await outbox.Tell(people, what, $"meeting {id.Value}{which}", cancel);
    }
}
