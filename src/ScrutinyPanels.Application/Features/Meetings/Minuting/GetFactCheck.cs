using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>The minutes as a force sees them to check their facts, without names and closed items, and what became of its comments.</summary>
public static class GetFactCheck
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Query(MeetingId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"minutes {Id.Value}";
    }

    /// <param name="IsOpen">Whether comments can still be made.</param>
    public sealed record View(MinutesInFull Text, bool IsOpen, IReadOnlyList<GetMinutes.Comment> Comments);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var minutes = await db.CheckedByForceOf(actor).AsNoTracking().Whole().SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken).OrNotFound();
            var (meeting, record) = await db.Held(db.Meetings, minutes.Id, cancellationToken);
            return new(
                await MinutesInFull.Of(db, meeting, record, minutes, MinutesFor.Force, clock.GetUtcNow(), cancellationToken),
                minutes.State == MinutesState.WithForce,
                [.. minutes.Comments.OrderBy(c => c.Number).Select(c => GetMinutes.Comment.Of(c, meeting))]);
        }
    }
}
