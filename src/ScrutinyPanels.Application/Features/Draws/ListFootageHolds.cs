using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>Which footage panels ask the actor's force to keep: what waits for an answer first, the soonest to be deleted at the top.</summary>
public static class ListFootageHolds
{
    public const int Shown = 200;

    [Permission(Permissions.AnswerForForce)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "footage";
    }

    /// <param name="More">How many answered ones are not in the list.</param>
    public sealed record View(IReadOnlyList<Row> Waiting, IReadOnlyList<Row> Answered, int More);

    /// <param name="Key">The record's key, by which the force finds it; those of all its records where rows were joined.</param>
    /// <param name="DaysLeft">Until the footage is deleted by itself; below 0 when that day has passed.</param>
    public sealed record Row(CaseId Case, string Panel, int Number, string Key, DateTimeOffset AskedAt, DateOnly DeletedOn, int DaysLeft, FootageAnswer? Answer, string Reason, bool LostAfterHold);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var mine = db.FootageHolds.AsNoTracking().ForForce(actor);

            // Where the case has come to its end, nobody will look at the footage.
            var waiting = await db.RowsOf(mine.Where(h => h.Answer == null && db.Cases.Any(c => c.Id == h.CaseId && c.State != CaseState.Substituted && c.State != CaseState.Withdrawn)).OrderBy(h => h.DeletedOn).ThenBy(h => h.CaseId), clock.GetUtcNow(), cancellationToken);
            var answered = mine.Where(h => h.Answer != null);
            var shown = await db.RowsOf(answered.OrderByDescending(h => h.AnsweredAt).ThenBy(h => h.CaseId).Take(Shown), clock.GetUtcNow(), cancellationToken);
            return new(waiting, shown, await answered.CountAsync(cancellationToken) - shown.Count);
        }
    }
}

/// <summary>Whose footage requests a liaison answers.</summary>
internal static class FootageQueries
{
    public static IQueryable<FootageHold> ForForce(this IQueryable<FootageHold> holds, Actor actor)
    {
        var (_, forces, _) = actor.ReachOf(Permissions.RolesFor(Permissions.AnswerForForce));
        return holds.Where(h => forces.Contains(h.ForceId));
    }

    /// <summary>The requests with the case and the key of the record, in the order they come in.</summary>
    public static async Task<IReadOnlyList<ListFootageHolds.Row>> RowsOf(this ScrutinyDb db, IQueryable<FootageHold> holds, DateTimeOffset now, CancellationToken cancel)
    {
        var today = UkTime.DayOf(now);
        var found = await (from hold in holds
                           join about in db.Cases on hold.CaseId equals about.Id
                           join panel in db.Panels on about.PanelId equals panel.Id
                           select new { Hold = hold, panel.Name, about.Number, about.EncounterId }).ToListAsync(cancel);
        var records = await db.RecordsOf([.. found.Select(f => f.EncounterId)], cancel);
        return
        [
            .. found.Select(f => new ListFootageHolds.Row(
                f.Hold.CaseId,
                f.Name,
                f.Number,
                string.Join(", ", records[f.EncounterId].Select(r => r.Key)),
                f.Hold.AskedAt,
                f.Hold.DeletedOn,
                f.Hold.DeletedOn.DayNumber - today.DayNumber,
                f.Hold.Answer,
                f.Hold.Reason,
                f.Hold.LostAfterHold)),
        ];
    }
}
