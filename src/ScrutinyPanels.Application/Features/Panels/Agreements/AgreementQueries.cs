using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>Which agreements are in force, and of which offices.</summary>
internal static class AgreementQueries
{
    /// <summary>The offices that the actor works for.</summary>
    public static List<AreaId> OwnOffices(this Actor actor) => actor.ReachOf(Permissions.RolesFor(Permissions.SetPanelRules)).Areas;

    /// <summary>The panels in which the actor reads or chairs.</summary>
    public static List<PanelId> OwnPanels(this Actor actor) => actor.ReachOf(Permissions.RolesFor(Permissions.ReadOwnCases)).Panels;

    /// <summary>Of these agreements those in force: the latest of each office.</summary>
    public static IQueryable<ConfidentialityAgreement> InForce(this ScrutinyDb db) =>
        db.ConfidentialityAgreements.Where(a => !db.ConfidentialityAgreements.Any(b => b.AreaId == a.AreaId && b.Number > a.Number));

    /// <summary>The agreement of an office that is in force; none where it has written none.</summary>
    public static Task<ConfidentialityAgreement?> InForceOf(this ScrutinyDb db, AreaId office, CancellationToken cancel) =>
        db.InForce().SingleOrDefaultAsync(a => a.AreaId == office, cancel);

    /// <summary>The offices whose panels the actor reads or chairs in.</summary>
    public static IQueryable<Area> OfficesOf(this ScrutinyDb db, Actor actor)
    {
        var panels = actor.OwnPanels();
        return db.Areas.Where(a => db.Panels.Any(p => p.AreaId == a.Id && panels.Contains(p.Id)));
    }
}
