using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Application.Features.Statistics;

/// <summary>The panel's grade of its settled cases beside what the force's own supervisor thought of the same event, by the record or as the force entered it before the case was opened.</summary>
public static class GetForceComparison
{
    /// <param name="Panel">The first of the person's panels where none is chosen.</param>
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query(PanelId? Panel = null) : IQuery<View>, IReadLogged
    {
        public string Subject => Panel is { } panel ? $"panel {panel.Value}" : "panels of own";
    }

    /// <param name="Panel">The panel that is shown; none where the person has no panel.</param>
    /// <param name="Settled">Cases that the panel has settled; no other is looked at.</param>
    /// <param name="AtRandom">Of random draws alone.</param>
    /// <param name="All">Of draws of every kind.</param>
    /// <param name="ForceGaveBetter">The cases in which the force saw less to be concerned about, by number.</param>
    public sealed record View(IReadOnlyList<PanelChoice> Panels, PanelId? Panel, int Settled, ForceComparison AtRandom, ForceComparison All, IReadOnlyList<Row> ForceGaveBetter);

    public sealed record Row(CaseId Id, int Number, string Key, Grade PanelGave, Grade ForceGave);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await OverseenPanels.Of(db, actor, cancellationToken);
            if (panels.Choose(request.Panel) is not { } panel)
            {
                return new(panels, null, 0, ForceComparison.Of([]), ForceComparison.Of([]), []);
            }

            var settled = await db.Cases.AsNoTracking()
                .Where(c => c.PanelId == panel && c.State == CaseState.Settled)
                .OrderBy(c => c.Number)
                .Select(c => new Settled(c.Id, c.Number, c.DrawId, c.ForceId, c.EncounterId, c.Month, c.Grade))
                .ToListAsync(cancellationToken);
            var force = await ForcesViews(settled, cancellationToken);
            var random = await db.Draws.AtRandom().Where(d => d.PanelId == panel).Select(d => d.Id).ToListAsync(cancellationToken);
            Grade? Own(Settled of) => force.TryGetValue(of.Id, out var band) ? band : null;
            return new(
                panels,
                panel,
                settled.Count,
                ForceComparison.Of(settled.Where(c => random.Contains(c.Draw)).Select(c => (c.Grade, Own(c)))),
                ForceComparison.Of(settled.Select(c => (c.Grade, Own(c)))),
                await RowsOf([.. settled.Where(c => ForceComparison.ForceGaveBetter(c.Grade, Own(c)))], force, cancellationToken));
        }

        // What the record says goes before what was entered because it said nothing.
        private async Task<Dictionary<CaseId, Grade>> ForcesViews(List<Settled> cases, CancellationToken cancel)
        {
            var ids = cases.Select(c => c.Id).ToList();
            var entered = await db.ForcesOwnViews.AsNoTracking().Where(v => ids.Contains(v.CaseId)).ToDictionaryAsync(v => v.CaseId, v => ForceComparison.BandOf(v.Finding), cancel);
            var written = await db.SupervisorsViewsOf([.. cases.Select(c => c.Encounter)], cancel);
            foreach (var found in cases.Where(c => written.ContainsKey(c.Encounter)))
            {
                entered[found.Id] = written[found.Encounter];
            }

            return entered;
        }

        private async Task<IReadOnlyList<Row>> RowsOf(List<Settled> cases, Dictionary<CaseId, Grade> force, CancellationToken cancel)
        {
            var ids = cases.Select(c => c.Encounter.Batch).Distinct().ToList();
            var batches = await db.ImportBatches.Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => new { b.Kind, b.Revision }, cancel);
            var forces = cases.Select(c => c.Force).Distinct().ToList();
            var slugs = await db.Forces.Where(f => forces.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Slug, cancel);
            return
            [
                .. cases.Select(c => new Row(
                    c.Id,
                    c.Number,
                    EncounterKey.For(slugs[c.Force], batches[c.Encounter.Batch].Kind, c.Month, batches[c.Encounter.Batch].Revision, c.Encounter.Row),
                    c.Grade!.Value,
                    force[c.Id])),
            ];
        }

        private sealed record Settled(CaseId Id, int Number, Domain.Draws.DrawId Draw, ForceId Force, EncounterId Encounter, Month Month, Grade? Grade);
    }
}
