using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>Which practice cases a person may see, and which of their cases wait until they have answered some.</summary>
internal static class PracticeQueries
{
    /// <summary>The offices whose practice cases the actor writes.</summary>
    public static List<AreaId> PracticeOffices(this Actor actor) => actor.ReachOf(Permissions.RolesFor(Permissions.WritePracticeCases)).Areas;

    /// <summary>The practice cases of the actor's offices.</summary>
    public static IQueryable<PracticeCase> OfOffices(this IQueryable<PracticeCase> cases, Actor actor)
    {
        var offices = actor.PracticeOffices();
        return cases.Where(p => offices.Contains(p.AreaId));
    }

    /// <summary>The practice cases that a member may look at: those in use in the areas of their panels, and those they have answered.</summary>
    public static IQueryable<PracticeCase> PracticeCasesFor(this ScrutinyDb db, Actor actor)
    {
        var me = actor.Id.GetValueOrDefault();
        var (_, _, panels) = actor.ReachOf(Permissions.RolesFor(Permissions.ReadOwnCases));
        return db.PracticeCases.Where(p => db.Panels.Any(q => panels.Contains(q.Id) && q.AreaId == p.AreaId)
            && (p.State == PracticeCaseState.Published || db.PracticeViews.Any(v => v.PracticeCaseId == p.Id && v.UserId == me)));
    }

    /// <summary>The schemes with their grades, by id.</summary>
    public static Task<Dictionary<GradeSchemeId, GradeScheme>> Schemes(this ScrutinyDb db, CancellationToken cancel) =>
        db.GradeSchemes.AsNoTracking().Include(s => s.Grades).ToDictionaryAsync(s => s.Id, cancel);

    /// <summary>One scheme with its grades.</summary>
    public static Task<GradeScheme> SchemeOf(this ScrutinyDb db, PracticeCase of, CancellationToken cancel) =>
        db.GradeSchemes.AsNoTracking().Include(s => s.Grades).SingleAsync(s => s.Id == of.SchemeId, cancel);

    /// <summary>Of these cases those that wait for the actor's practice.</summary>
    public static IQueryable<Case> Waiting(this ScrutinyDb db, IQueryable<Case> cases, Actor actor, DateTimeOffset now)
    {
        var (me, panels) = (actor.Id.GetValueOrDefault(), db.PanelsToPractiseFor(actor, now).Select(p => p.Id));
        return cases.Where(c => (c.State == CaseState.Reading || c.State == CaseState.Opened)
            && panels.Contains(c.PanelId) && !db.Reviews.Any(r => r.CaseId == c.Id && r.UserId == me));
    }

    /// <summary>Of these cases those that do not wait: their panel asks for no more practice, or the actor has begun them, or there is nothing to begin any more.</summary>
    public static IQueryable<Case> NotWaiting(this ScrutinyDb db, IQueryable<Case> cases, Actor actor, DateTimeOffset now)
    {
        var (me, panels) = (actor.Id.GetValueOrDefault(), db.PanelsToPractiseFor(actor, now).Select(p => p.Id));
        return cases.Where(c => (c.State != CaseState.Reading && c.State != CaseState.Opened)
            || !panels.Contains(c.PanelId) || db.Reviews.Any(r => r.CaseId == c.Id && r.UserId == me));
    }

    /// <summary>How many practice cases the actor has still to answer before the cases of these panels wait no longer; for the panel that asks for most.</summary>
    public static async Task<int> PracticeToGo(this ScrutinyDb db, IReadOnlyCollection<PanelId> panels, Actor actor, DateTimeOffset now, CancellationToken cancel)
    {
        var sent = db.SentBy(actor, now);
        var found = await db.PanelsToPractiseFor(actor, now).Where(p => panels.Contains(p.Id))
            .Select(p => new
            {
                Asked = p.Rules.OrderByDescending(r => r.Number).Select(r => r.PracticeCasesFirst).First(),
                Left = db.PracticeCases.Count(c => c.AreaId == p.AreaId && c.State == PracticeCaseState.Published && !sent.Any(v => v.PracticeCaseId == c.Id)),
            })
            .ToListAsync(cancel);
        var done = await sent.Select(v => v.PracticeCaseId).Distinct().CountAsync(cancel);
        return found.Select(p => Math.Min(p.Asked - done, p.Left)).DefaultIfEmpty(0).Max();
    }

    /// <summary>The actor's views that still count.</summary>
    private static IQueryable<PracticeView> SentBy(this ScrutinyDb db, Actor actor, DateTimeOffset now)
    {
        var (me, after) = (actor.Id.GetValueOrDefault(), PracticeView.CountsAfter(now));
        return db.PracticeViews.Where(v => v.UserId == me && v.SentAt > after);
    }

    // The rule of today counts, as for all that is begun later. Where an area has fewer practice cases than the rule asks for, all of them are enough.
    private static IQueryable<Panel> PanelsToPractiseFor(this ScrutinyDb db, Actor actor, DateTimeOffset now)
    {
        var sent = db.SentBy(actor, now);
        return db.Panels.Where(p => p.Rules.OrderByDescending(r => r.Number).Select(r => r.PracticeCasesFirst).First() > sent.Select(v => v.PracticeCaseId).Distinct().Count()
            && db.PracticeCases.Any(c => c.AreaId == p.AreaId && c.State == PracticeCaseState.Published && !sent.Any(v => v.PracticeCaseId == c.Id)));
    }
}
