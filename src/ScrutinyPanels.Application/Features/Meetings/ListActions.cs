using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>What the meetings of the panels that a person runs asked for: the open actions and questions with the earliest day first, and those that were closed last.</summary>
public static class ListActions
{
    /// <summary>How many closed ones are shown.</summary>
    public const int ClosedShown = 50;

    [Permission(Permissions.RunMeetings)]
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<Row> Open, IReadOnlyList<Row> Closed);

    /// <param name="DaysLate">How many working days its day is past; 0 where it is not, or where it is closed.</param>
    /// <param name="What">What was said about it last.</param>
    public sealed record Row(MeetingActionId Id, string Panel, MeetingId Meeting, string MeetingTitle, bool IsQuestion, string Words, string Owner, DateOnly DueOn, int DaysLate, ActionState State, string What, IReadOnlyList<ActionStep> Steps);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var actions = db.MeetingActions.AsNoTracking().Include(a => a.Moments).Reached(actor);
            var open = await actions.Where(a => a.State == ActionState.Open).OrderBy(a => a.DueOn).ThenBy(a => a.Id).ToListAsync(cancellationToken);
            var closed = await actions.Where(a => a.State != ActionState.Open).OrderByDescending(a => a.Id).Take(ClosedShown).ToListAsync(cancellationToken);
            var (panels, meetings) = (open.Concat(closed).Select(a => a.PanelId).Distinct().ToList(), open.Concat(closed).Select(a => a.MeetingId).Distinct().ToList());
            var names = await db.Panels.Where(p => panels.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
            var titles = await db.Meetings.Where(m => meetings.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Title, cancellationToken);
            var today = UkTime.DayOf(clock.GetUtcNow());
            return new([.. open.Select(RowOf)], [.. closed.Select(RowOf)]);

            Row RowOf(MeetingAction a) => new(
                a.Id,
                names[a.PanelId],
                a.MeetingId,
                titles[a.MeetingId],
                a.IsQuestion,
                a.Words,
                a.Owner,
                a.DueOn,
                a.State == ActionState.Open ? WorkingDays.Between(a.DueOn, today) : 0,
                a.State,
                a.Moments.MaxBy(m => m.Number)?.What ?? string.Empty,
                MeetingActionLifecycle.Table.ActionsFor(a.State, actor.RolesOver(a.Reach)));
        }
    }

    /// <summary>The actions of the panels whose meetings the actor runs.</summary>
    internal static IQueryable<MeetingAction> Reached(this IQueryable<MeetingAction> actions, Actor actor)
    {
        var (areas, _, panels) = actor.ReachOf(Permissions.RolesFor(Permissions.RunMeetings));
        return actions.Where(a => panels.Contains(a.PanelId) || areas.Contains(a.AreaId));
    }
}
