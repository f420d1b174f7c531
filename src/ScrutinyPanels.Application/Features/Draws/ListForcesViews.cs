using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The drawn cases of the actor's force whose records do not say what a supervisor thought: those for which the force's own view can be entered, and those for which it was.</summary>
public static class ListForcesViews
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "forces-views";
    }

    /// <param name="Waiting">Without a view of the force, and not opened.</param>
    /// <param name="Entered">With one.</param>
    public sealed record View(IReadOnlyList<Row> Waiting, IReadOnlyList<Row> Entered);

    /// <param name="Key">By which the force finds the record; several where rows were joined.</param>
    /// <param name="CanEnter">Whether it can still be entered or changed.</param>
    /// <param name="Finding">None where none was entered.</param>
    public sealed record Row(CaseId Case, string Panel, int Number, string Key, bool CanEnter, SupervisorsFinding? Finding, string Role, DateOnly? Day);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var rows = await db.ForcesViewRows(db.Cases.OfForces(actor), cancellationToken);
            return new([.. rows.Where(r => r.Finding is null && r.CanEnter)], [.. rows.Where(r => r.Finding is not null)]);
        }
    }
}

/// <summary>Whose cases a liaison enters the force's own view of.</summary>
internal static class ForcesViewQueries
{
    /// <summary>The cases that were drawn from the records of the actor's forces.</summary>
    public static IQueryable<Case> OfForces(this IQueryable<Case> cases, Actor actor)
    {
        var (_, forces, _) = actor.ReachOf(Permissions.RolesFor(Permissions.AnswerForForce));
        return cases.Where(c => forces.Contains(c.ForceId));
    }

    /// <summary>The cases as the force sees them, by panel and number; not those whose record says itself what a supervisor thought.</summary>
    public static async Task<IReadOnlyList<ListForcesViews.Row>> ForcesViewRows(this ScrutinyDb db, IQueryable<Case> cases, CancellationToken cancel)
    {
        var listed = cases.AsNoTracking().Where(c => c.State == CaseState.Drawn || c.State == CaseState.Reading || db.ForcesOwnViews.Any(v => v.CaseId == c.Id));
        var found = await (from about in listed
                           join panel in db.Panels on about.PanelId equals panel.Id
                           orderby panel.Name, about.Number
                           select new { about.Id, about.Number, about.State, about.EncounterId, panel.Name }).ToListAsync(cancel);
        var written = await db.SupervisorsViewsOf([.. found.Select(f => f.EncounterId)], cancel);
        var shown = found.FindAll(f => !written.ContainsKey(f.EncounterId));
        var ids = shown.ConvertAll(f => f.Id);
        var entered = await db.ForcesOwnViews.AsNoTracking().Where(v => ids.Contains(v.CaseId)).ToDictionaryAsync(v => v.CaseId, cancel);
        var records = await db.RecordsOf(shown.ConvertAll(f => f.EncounterId), cancel);
        return
        [
            .. shown.Select(f => (Case: f, View: entered.GetValueOrDefault(f.Id))).Select(f => new ListForcesViews.Row(
                f.Case.Id,
                f.Case.Name,
                f.Case.Number,
                string.Join(", ", records[f.Case.EncounterId].Select(r => r.Key)),
                ForcesOwnView.CanBeEntered(f.Case.State),
                f.View?.Finding,
                f.View?.ByRole ?? string.Empty,
                f.View?.Day)),
        ];
    }
}
