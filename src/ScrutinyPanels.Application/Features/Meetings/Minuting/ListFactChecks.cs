using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>The minutes that a force is asked to check for facts, and those it has commented on.</summary>
public static class ListFactChecks
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    /// <param name="IsOpen">Whether comments can still be made.</param>
    /// <param name="Comments">How many the force has made.</param>
    public sealed record Row(MeetingId Id, string Title, string Panel, DateOnly Day, bool IsOpen, int Comments);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            var rows = await db.CheckedByForceOf(actor).AsNoTracking()
                .Join(db.Meetings, m => m.Id, e => e.Id, (m, e) => new { m.Id, e.Title, e.StartsAt, m.State, Comments = m.Comments.Count, Panel = db.Panels.Where(p => p.Id == m.PanelId).Select(p => p.Name).First() })
                .OrderByDescending(r => r.StartsAt)
                .ToListAsync(cancellationToken);
            return [.. rows.Select(r => new Row(r.Id, r.Title, r.Panel, UkTime.DayOf(r.StartsAt), r.State == MinutesState.WithForce, r.Comments)).OrderBy(r => !r.IsOpen)];
        }
    }
}
