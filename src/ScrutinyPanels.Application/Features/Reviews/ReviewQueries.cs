using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>Which cases a person may see, and how a view is loaded with its form; used by every use case of the room.</summary>
internal static class ReviewQueries
{
    private static readonly Role[] MayRead = [Role.Member, Role.ViceChair, Role.Chair];

    /// <summary>The cases that the actor was asked to read, in a panel to which they still belong.</summary>
    public static IQueryable<Case> AskedOf(this IQueryable<Case> cases, Actor actor)
    {
        var me = actor.Id.GetValueOrDefault();
        var (_, _, panels) = actor.ReachOf(MayRead);
        return cases.Where(c => panels.Contains(c.PanelId) && c.Readers.Any(r => r.UserId == me));
    }

    /// <summary>The cases that the actor may read: those they were asked to, and for a chair or vice chair those still being read.</summary>
    public static IQueryable<Case> ReadableBy(this IQueryable<Case> cases, Actor actor)
    {
        var me = actor.Id.GetValueOrDefault();
        var (_, _, panels) = actor.ReachOf(MayRead);
        var (_, _, chaired) = actor.ReachOf(Role.Chair, Role.ViceChair);
        return cases.Where(c =>
            (panels.Contains(c.PanelId) && c.Readers.Any(r => r.UserId == me))
            || (chaired.Contains(c.PanelId) && c.State == CaseState.Reading));
    }

    /// <summary>The cases of the panels over which the actor holds one of the roles; an area's roles reach every panel of the area.</summary>
    public static IQueryable<Case> Within(this IQueryable<Case> cases, Actor actor, params IEnumerable<Role> roles)
    {
        var (areas, _, panels) = actor.ReachOf(roles);
        return cases.Where(c => panels.Contains(c.PanelId) || areas.Contains(c.AreaId));
    }

    /// <summary>The actor's own view of a case, with its answers and second views.</summary>
    public static Task<Review?> OwnReview(this ScrutinyDb db, CaseId caseId, Actor actor, CancellationToken cancel)
    {
        var me = actor.Id.GetValueOrDefault();
        return db.Reviews.Include(r => r.Answers).Include(r => r.SecondViews).AsSplitQuery().SingleOrDefaultAsync(r => r.CaseId == caseId && r.UserId == me, cancel);
    }

    /// <summary>Forms with their pages, questions and options.</summary>
    public static IQueryable<ReviewForm> Whole(this IQueryable<ReviewForm> forms) =>
        forms.Include(f => f.Pages).Include(f => f.Questions).ThenInclude(q => q.Options).AsSplitQuery();

    /// <summary>The newest published version of the form that the panel's rules name: its own office's, or else the one that comes with the service.</summary>
    public static async Task<ReviewForm> FormOf(this ScrutinyDb db, PanelId panelId, CancellationToken cancel)
    {
        var code = await db.Panels.Where(p => p.Id == panelId).SelectMany(p => p.Rules).OrderByDescending(r => r.Number).Select(r => r.FormCode).FirstAsync(cancel);
        var office = await db.Panels.Where(p => p.Id == panelId).Select(p => p.AreaId).FirstAsync(cancel);
        return await db.ReviewForms.Whole().Where(f => f.Code == code && f.PublishedAt != null && (f.OwnerId == office || f.OwnerId == default(AreaId)))
                .OrderByDescending(f => f.OwnerId == office).ThenByDescending(f => f.Number).FirstOrDefaultAsync(cancel)
            ?? throw new RuleBroken(ReviewRules.NoForm);
    }

    /// <summary>The form whose grades a panel chooses from: the newest in which somebody sent a view, or else the panel's form of today; with the views that were sent.</summary>
    public static async Task<(ReviewForm Form, bool NoFootage)> FormToSettle(this ScrutinyDb db, Case found, CancellationToken cancel)
    {
        var sent = await db.Reviews.AsNoTracking().Include(r => r.Answers).Where(r => r.CaseId == found.Id && r.State == ReviewState.Sent).ToListAsync(cancel);
        var ids = sent.Select(r => r.FormId).Distinct().ToList();
        var forms = await db.ReviewForms.Whole().AsNoTracking().Where(f => ids.Contains(f.Id)).ToListAsync(cancel);
        var form = forms.OrderByDescending(f => f.PublishedAt).FirstOrDefault() ?? await db.FormOf(found.PanelId, cancel);
        return (form, sent.Count > 0 && sent.TrueForAll(r => forms.Single(f => f.Id == r.FormId).SaysNoFootage(r.Answers)));
    }

    /// <summary>The case for changing, or <see cref="NotFound"/>.</summary>
    public static Task<Case> Get(this IQueryable<Case> cases, CaseId id, CancellationToken cancel) =>
        cases.Include(c => c.Readers).SingleOrDefaultAsync(c => c.Id == id, cancel).OrNotFound();

    /// <summary>Who still belongs to the panel as someone who may read.</summary>
    public static async Task<HashSet<UserId>> ReadersOf(this ScrutinyDb db, PanelId panel, CancellationToken cancel) =>
        [.. await db.Grants.Where(g => g.EndedAt == null && g.ScopeId == panel.Value && MayRead.Contains(g.Role)).Select(g => g.UserId).ToListAsync(cancel)];

    /// <summary>The rules of a case: those that were in force when its list was frozen. A change of rules does not reach cases that are drawn.</summary>
    public static async Task<PanelRules> RulesOf(this ScrutinyDb db, Case of, CancellationToken cancel)
    {
        var frozen = await db.Draws.Where(d => d.Id == of.DrawId).Select(d => (int?)d.RulesNumber).SingleOrDefaultAsync(cancel);
        return await db.Panels.AsNoTracking().Where(p => p.Id == of.PanelId).SelectMany(p => p.Rules)
            .Where(r => frozen == null || r.Number == frozen).OrderByDescending(r => r.Number).FirstAsync(cancel);
    }

    /// <summary>What the panel's rule makes of the first views that were sent before the case was opened.</summary>
    public static async Task<GradeByRule> GradeByRuleOf(this ScrutinyDb db, Case settled, CancellationToken cancel)
    {
        var rules = await db.RulesOf(settled, cancel);

        // Where the scheme makes a case without footage red, the panel has no other grade to give.
        var (form, noFootage) = await db.FormToSettle(settled, cancel);
        if (form.RedWithoutFootage && noFootage)
        {
            return new(rules.GradeRule, rules.Number, Grade.Red);
        }

        var first = await db.Reviews.AsNoTracking().Include(r => r.Answers).Where(r => r.CaseId == settled.Id && r.State == ReviewState.Sent && !r.AfterOpening).ToListAsync(cancel);
        var formIds = first.Select(r => r.FormId).Distinct().ToList();
        var forms = await db.ReviewForms.Whole().AsNoTracking().Where(f => formIds.Contains(f.Id)).ToDictionaryAsync(f => f.Id, cancel);
        var grades = first.Select(r => forms[r.FormId].GradeQuestion is { } asked ? GradeByRule.BandOf(asked.Option(r.AnswerTo(asked.Code)?.Choice)) : null);
        return GradeByRule.Of(rules.GradeRule, rules.Number, [.. grades.OfType<Grade>()]);
    }

    /// <summary>Whether this person reads the case and has neither sent nor passed.</summary>
    public static async Task<bool> OwnViewWaits(this ScrutinyDb db, Case of, Actor actor, CancellationToken cancel)
    {
        var me = actor.Id.GetValueOrDefault();
        return of.IsReadBy(me) && !await db.Reviews.AnyAsync(r => r.CaseId == of.Id && r.UserId == me && r.State != ReviewState.Draft, cancel);
    }
}
