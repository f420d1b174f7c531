using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>Which viewings a person may see and change; used by every use case of viewings.</summary>
internal static class ViewingQueries
{
    public static readonly Role[] MayWatch = [Role.Member, Role.ViceChair, Role.Chair];

    /// <summary>The viewings at which the actor was, in a panel to which they still belong; for a chair or vice chair also those of several people of their panel.</summary>
    public static IQueryable<ViewingSession> OpenTo(this IQueryable<ViewingSession> sessions, Actor actor)
    {
        var me = actor.Id.GetValueOrDefault();
        var (_, _, panels) = actor.ReachOf(MayWatch);
        var (_, _, chaired) = actor.ReachOf(Role.Chair, Role.ViceChair);
        return sessions.Where(s => (panels.Contains(s.PanelId) && s.Present.Any(p => p.UserId == me)) || (chaired.Contains(s.PanelId) && s.Present.Count > 1));
    }

    /// <summary>The meetings that the actor runs.</summary>
    public static IQueryable<Meeting> MeetingsRunBy(this ScrutinyDb db, Actor actor)
    {
        var (areas, _, panels) = actor.ReachOf(Permissions.RolesFor(Permissions.RunMeetings));
        return db.Meetings.Where(m => panels.Contains(m.PanelId) || areas.Contains(m.AreaId));
    }

    /// <summary>Those that nobody has stopped yet.</summary>
    public static IQueryable<ViewingSession> GoingOn(this IQueryable<ViewingSession> sessions) => sessions.Where(s => s.TookPlace && s.StoppedAt == null);

    /// <summary>
    /// When these people were at other viewings: the actor at any, the others at viewings of several people. What somebody else watched alone is known to them only, so it
    /// refuses nothing; it counts once in their hours.
    /// </summary>
    public static async Task<IReadOnlyList<WatchedTime>> OtherTimes(this ScrutinyDb db, ViewingSessionId? but, IReadOnlyCollection<UserId> there, Actor actor, CancellationToken cancel)
    {
        var me = actor.Id.GetValueOrDefault();
        var mine = there.Contains(me);
        var except = but.GetValueOrDefault();
        var times = await db.ViewingSessions
            .Where(s => s.TookPlace && s.Id != except && ((mine && s.Present.Any(p => p.UserId == me)) || (s.Present.Count > 1 && s.Present.Any(p => there.Contains(p.UserId)))))
            .Select(s => new { s.StartedAt, s.StoppedAt })
            .ToListAsync(cancel);
        return [.. times.Select(t => new WatchedTime(t.StartedAt, t.StoppedAt))];
    }

    /// <summary>The viewing for changing, or <see cref="NotFound"/>.</summary>
    public static Task<ViewingSession> Get(this IQueryable<ViewingSession> sessions, ViewingSessionId id, CancellationToken cancel) =>
        sessions.Include(s => s.Present).Include(s => s.Entries).AsSplitQuery().SingleOrDefaultAsync(s => s.Id == id, cancel).OrNotFound();

    /// <summary>The cases that the actor may name as watched: those they read, and for a chair those of the panel that they may see.</summary>
    public static async Task<IReadOnlyList<Case>> WatchableBy(this ScrutinyDb db, Actor actor, DateTimeOffset now, CancellationToken cancel)
    {
        var read = await db.CasesReadableBy(actor, now).AsNoTracking().Where(c => c.State == CaseState.Reading || c.State == CaseState.Opened).ToListAsync(cancel);
        var chaired = await db.CasesWithin(actor, now, Role.Chair, Role.ViceChair).AsNoTracking().Where(c => c.State == CaseState.Reading || c.State == CaseState.Opened).ToListAsync(cancel);
        return [.. read.Concat(chaired).DistinctBy(c => c.Id).OrderBy(c => c.Number)];
    }

    /// <summary>Which of these cases the actor may know of, by number: those they read, and those of panels that they chair or oversee.</summary>
    public static async Task<IReadOnlyDictionary<CaseId, int>> NumbersFor(this ScrutinyDb db, Actor actor, IEnumerable<CaseId?> cases, DateTimeOffset now, CancellationToken cancel)
    {
        var ids = cases.OfType<CaseId>().Distinct().ToList();
        var read = await db.CasesReadableBy(actor, now).Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToListAsync(cancel);
        var overseen = await db.Cases.Within(actor, Role.Chair, Role.ViceChair, Role.OversightOfficer).Where(c => ids.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToListAsync(cancel);
        return read.Concat(overseen).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Number);
    }

    /// <summary>Who may be ticked as having been there.</summary>
    public static async Task<IReadOnlySet<UserId>> WatchersOf(this ScrutinyDb db, PanelId panel, CancellationToken cancel) => await db.ReadersOf(panel, cancel);
}
