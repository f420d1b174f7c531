using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data;

/// <summary>What a panel's rules ask of its people before a case opens to them, and whether they have it. All that shows a case to a member or a chair asks here and nowhere else.</summary>
internal static class CaseGate
{
    /// <summary>What one panel's rules of today ask of the person that the person has not.</summary>
    internal sealed class Lack
    {
        public PanelId PanelId { get; init; }

        /// <summary>The confidentiality agreement in force is not signed, or there is none to sign.</summary>
        public bool Signature { get; init; }

        public bool Vetting { get; init; }

        public bool Training { get; init; }
    }

    /// <summary>What the person lacks, for each panel that asks for something they have not; it follows from today's day, so nothing has to be done when something expires.</summary>
    public static IQueryable<Lack> LacksOf(this ScrutinyDb db, Actor actor, DateTimeOffset now)
    {
        var (me, today) = (actor.Id.GetValueOrDefault(), UkTime.DayOf(now));
        return db.Panels
            .Select(p => new { p.Id, p.AreaId, Rules = p.Rules.OrderByDescending(r => r.Number).First() })
            .Select(p => new Lack
            {
                PanelId = p.Id,
                Signature = p.Rules.MustSign && !db.AgreementSignatures.Any(s => s.UserId == me && db.ConfidentialityAgreements.Any(a =>
                    a.Id == s.AgreementId && a.AreaId == p.AreaId && !db.ConfidentialityAgreements.Any(b => b.AreaId == p.AreaId && b.Number > a.Number))),
                Vetting = p.Rules.MustBeVetted && !db.MemberStandings.Any(s => s.PanelId == p.Id && s.UserId == me && s.VettedUntil >= today),
                Training = p.Rules.MustBeTrained && !db.MemberStandings.Any(s => s.PanelId == p.Id && s.UserId == me && s.TrainedUntil >= today),
            })
            .Where(l => l.Signature || l.Vetting || l.Training);
    }

    /// <summary>Of all cases those of panels that lack nothing of the person.</summary>
    public static IQueryable<Case> CasesOpenTo(this ScrutinyDb db, Actor actor, DateTimeOffset now)
    {
        var lacks = db.LacksOf(actor, now);
        return db.Cases.Where(c => !lacks.Any(l => l.PanelId == c.PanelId));
    }

    /// <summary>Of all cases those of panels that lack something of the person.</summary>
    public static IQueryable<Case> CasesClosedTo(this ScrutinyDb db, Actor actor, DateTimeOffset now)
    {
        var lacks = db.LacksOf(actor, now);
        return db.Cases.Where(c => lacks.Any(l => l.PanelId == c.PanelId));
    }
}
