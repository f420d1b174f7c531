using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>Which cases a person may see, and how a view is loaded with its form; used by every use case of the room.</summary>
internal static class ReviewQueries
{
    private static readonly Role[] MayRead = [Role.Member, Role.ViceChair, Role.Chair];

    /// <summary>The cases that the actor was asked to read, in a panel to which they still belong; not those from which they stepped aside, not those that are closed to them (see <see cref="CaseGate"/>), and not those that wait for practice.</summary>
    public static IQueryable<Case> CasesAskedOf(this ScrutinyDb db, Actor actor, DateTimeOffset now) => db.NotWaiting(db.CasesOpenTo(actor, now).AskedOf(actor), actor, now);

    /// <summary>The cases that the actor may read: those they were asked to, once they have said that they can look.</summary>
    public static IQueryable<Case> CasesReadableBy(this ScrutinyDb db, Actor actor, DateTimeOffset now)
    {
        var me = actor.Id.GetValueOrDefault();
        return db.CasesAskedOf(actor, now).Where(c => c.Readers.Any(r => r.UserId == me && r.Answer == ReaderAnswer.CanLook));
    }

    /// <summary>The cases that the actor was asked to read or, as chair or vice chair, may join; not those from which they stepped aside, not those that are closed to them, and not those that wait for practice.</summary>
    public static IQueryable<Case> CasesOfferedTo(this ScrutinyDb db, Actor actor, DateTimeOffset now) => db.NotWaiting(db.CasesOpenTo(actor, now).OfferedTo(actor), actor, now);

    /// <summary>Of those, the cases about which they have still to say whether they can look.</summary>
    public static IQueryable<Case> CasesToCheckBy(this ScrutinyDb db, Actor actor, DateTimeOffset now)
    {
        var me = actor.Id.GetValueOrDefault();
        return db.CasesOfferedTo(actor, now).Where(c => !c.Readers.Any(r => r.UserId == me && r.Answer == ReaderAnswer.CanLook));
    }

    /// <summary>The cases that are offered to the actor and wait until they have answered the practice cases that the panel asks for first.</summary>
    public static IQueryable<Case> CasesWaitingFor(this ScrutinyDb db, Actor actor, DateTimeOffset now) =>
        db.Waiting(db.CasesOpenTo(actor, now).OfferedTo(actor).Where(c => c.State == CaseState.Reading || c.State == CaseState.Opened), actor, now);

    /// <summary>
    /// The cases of the panels over which the actor holds one of the roles; an area's roles reach every panel of the area. A reader who has not said that they can look
    /// sees nothing of a case that is being read, and one who stepped aside nothing before it was opened.
    /// </summary>
    public static IQueryable<Case> Within(this IQueryable<Case> cases, Actor actor, params IEnumerable<Role> roles)
    {
        var me = actor.Id.GetValueOrDefault();
        var (areas, _, panels) = actor.ReachOf(roles);
        return cases.Where(c => (panels.Contains(c.PanelId) || areas.Contains(c.AreaId))
            && !c.Readers.Any(r => r.UserId == me && (
                (r.Answer == ReaderAnswer.SteppedAside && c.OpenedAt == null)
                || (r.Answer == ReaderAnswer.NotYet && (c.State == CaseState.Reading || c.State == CaseState.Opened)))));
    }

    /// <summary>Of those, the cases that are open to the actor: a chair of a panel whose rules ask for something first sees none of its cases without it; an area's roles are not asked.</summary>
    public static IQueryable<Case> CasesWithin(this ScrutinyDb db, Actor actor, DateTimeOffset now, params IEnumerable<Role> roles)
    {
        var (areas, _, _) = actor.ReachOf(roles);
        var lacks = db.LacksOf(actor, now);
        return db.Cases.Within(actor, roles).Where(c => areas.Contains(c.AreaId) || !lacks.Any(l => l.PanelId == c.PanelId));
    }

    /// <summary>The cases that the actor was asked to read, or may join or oversee as chair or vice chair, and that stay closed to them until they have what the panel's rules ask for.</summary>
    public static IQueryable<Case> CasesLockedFor(this ScrutinyDb db, Actor actor, DateTimeOffset now)
    {
        var closed = db.CasesClosedTo(actor, now);
        var (offered, chaired) = (closed.OfferedTo(actor).Select(c => c.Id), closed.Within(actor, Role.Chair, Role.ViceChair).Select(c => c.Id));
        return closed.Where(c => offered.Contains(c.Id) || chaired.Contains(c.Id));
    }

    /// <summary>What a case is a record of: the kind its draw was about, whatever else was joined to it.</summary>
    public static async Task<RecordKind> KindOf(this ScrutinyDb db, Case about, CancellationToken cancel) =>
        await db.Draws.Where(d => d.Id == about.DrawId).Select(d => (RecordKind?)d.Kind).SingleOrDefaultAsync(cancel)
        ?? await db.ImportBatches.Where(b => b.Id == about.EncounterId.Batch).Select(b => b.Kind).SingleAsync(cancel);

    /// <summary>What the coded answers of a case's records tell that a reader is warned of.</summary>
    public static async Task<ContentTags> TagsTold(this ScrutinyDb db, Case about, CancellationToken cancel)
    {
        var record = await db.RecordOf(about.EncounterId, string.Empty, cancel);
        return record.Parts.Aggregate(ContentTags.None, (tags, part) => tags | KindsOfRecord.Of(part.Kind).TagsOf([.. part.Facts.Select(f => (f.Field, f.Values, f.Yes))]));
    }

    /// <summary>What a reader of a case is warned of: what its records tell, and what the oversight office added.</summary>
    public static async Task<ContentTags> TagsOf(this ScrutinyDb db, Case about, CancellationToken cancel) => about.AddedTags | await db.TagsTold(about, cancel);

    /// <summary>Whether there may be footage of a case: the force was asked to keep it and has not said that there is none.</summary>
    public static Task<bool> MayHaveFootage(this ScrutinyDb db, CaseId about, CancellationToken cancel) =>
        db.FootageHolds.AnyAsync(h => h.CaseId == about && (h.Answer == null || h.Answer == FootageAnswer.Preserved || h.Answer == FootageAnswer.Evidential), cancel);

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

    /// <summary>The form whose grades a panel chooses from: the newest in which somebody sent a first view before opening, or any view where nobody did, or else the panel's form of today; with whether all those views say that there was no footage.</summary>
    public static async Task<(ReviewForm Form, bool NoFootage)> FormToSettle(this ScrutinyDb db, Case found, CancellationToken cancel)
    {
        var all = await db.Reviews.AsNoTracking().Include(r => r.Answers).Where(r => r.CaseId == found.Id && r.State == ReviewState.Sent).ToListAsync(cancel);
        var first = all.FindAll(r => !r.AfterOpening);
        var sent = first.Count > 0 ? first : all;
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

    /// <summary>The draws of these cases whose rules open a case by itself, as <see cref="RulesOf"/> tells for one case; asked at once for all.</summary>
    public static async Task<HashSet<DrawId>> OpeningThemselves(this ScrutinyDb db, IReadOnlyList<Case> cases, CancellationToken cancel)
    {
        var (draws, panels) = (cases.Select(c => c.DrawId).Distinct().ToList(), cases.Select(c => c.PanelId).Distinct().ToList());
        var frozen = await db.Draws.Where(d => draws.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.RulesNumber, cancel);
        var rules = await db.Panels.AsNoTracking().Where(p => panels.Contains(p.Id)).Include(p => p.Rules).ToDictionaryAsync(p => p.Id, p => p.Rules, cancel);
        return
        [
            .. cases.DistinctBy(c => c.DrawId)
                .Where(c => rules[c.PanelId].Where(r => !frozen.TryGetValue(c.DrawId, out var number) || r.Number == number).MaxBy(r => r.Number)!.OpensItself)
                .Select(c => c.DrawId),
        ];
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
        var grades = first.Select(r => GradeByRule.BandOf(forms[r.FormId].GradeIn(r.Answers)));
        return GradeByRule.Of(rules.GradeRule, rules.Number, [.. grades.OfType<Grade>()]);
    }

    /// <summary>How many passed on a case.</summary>
    public static Task<int> PassedOn(this ScrutinyDb db, CaseId of, CancellationToken cancel) => db.Reviews.CountAsync(r => r.CaseId == of && r.State == ReviewState.Passed, cancel);

    /// <summary>Whether this person reads the case and has neither sent nor passed.</summary>
    public static async Task<bool> OwnViewWaits(this ScrutinyDb db, Case of, Actor actor, CancellationToken cancel)
    {
        var me = actor.Id.GetValueOrDefault();
        return of.IsReadBy(me) && !await db.Reviews.AnyAsync(r => r.CaseId == of.Id && r.UserId == me && r.State != ReviewState.Draft, cancel);
    }

    private static IQueryable<Case> AskedOf(this IQueryable<Case> cases, Actor actor)
    {
        var me = actor.Id.GetValueOrDefault();
        var (_, _, panels) = actor.ReachOf(MayRead);
        return cases.Where(c => panels.Contains(c.PanelId) && c.Readers.Any(r => r.UserId == me && r.Answer != ReaderAnswer.SteppedAside));
    }

    private static IQueryable<Case> OfferedTo(this IQueryable<Case> cases, Actor actor)
    {
        var me = actor.Id.GetValueOrDefault();
        var (_, _, panels) = actor.ReachOf(MayRead);
        var (_, _, chaired) = actor.ReachOf(Role.Chair, Role.ViceChair);
        return cases.Where(c =>
            (panels.Contains(c.PanelId) && c.Readers.Any(r => r.UserId == me && r.Answer != ReaderAnswer.SteppedAside))
            || (chaired.Contains(c.PanelId) && c.State == CaseState.Reading && !c.Readers.Any(r => r.UserId == me)));
    }
}
