using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>What a chair, or an oversight office where the panel's rules say so, can start a draw from: the panels with the force each looks at, the usual number, and the months that are loaded.</summary>
public static class GetDrawStart
{
    /// <summary>How many days before its day a second look is offered to a draw.</summary>
    public const int DaysBefore = 62;

    [Permission(Permissions.FreezeAndSeed)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    /// <param name="SeveralForces">The panel looks at more than one, so the force must be named beside it.</param>
    /// <param name="Themes">Those that such records have and the force allows.</param>
    /// <param name="BySeedOnly">It is the office that draws, which picks nothing.</param>
    /// <param name="Months">Latest first; a month of a file that is not released is not among them.</param>
    public sealed record Row(PanelId Panel, string PanelName, ForceId Force, string ForceName, bool SeveralForces, RecordKind Kind, bool SeveralKinds, IReadOnlyList<DrawTheme> Themes, int SampleSize, IReadOnlyList<Month> Months, bool BySeedOnly)
    {
        /// <summary>Closed requests whose second look is due soon or already: the next draw can be its sample.</summary>
        public IReadOnlyList<Look> Looks { get; init; } = [];
    }

    /// <param name="Theme">The theme that finds such records; none where only a draw of any records does.</param>
    public sealed record Look(string Reference, string Title, DateOnly CheckOn, DrawTheme? Theme);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await db.Panels.AsNoTracking().LeftToDrawBy(actor)
                .Include(p => p.Rules).Include(p => p.Coverage)
                .OrderBy(p => p.Name)
                .ToListAsync(cancellationToken);
            var forces = panels.SelectMany(p => p.Coverage).Select(c => c.ForceId).Distinct().ToList();
            var names = await db.Forces.Where(f => forces.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => new { f.Name, MayProfile = f.ProfilingAllowedAt != null }, cancellationToken);
            var batches = await db.ImportBatches
                .Where(b => forces.Contains(b.ForceId) && b.SupersededBy == null && b.ReleasedAt != null && b.ErasedAt == null)
                .Select(b => new { b.Id, b.ForceId, b.Kind, b.FirstMonth, b.LastMonth })
                .ToListAsync(cancellationToken);

            // Nearly every file is of one month; only of the others are the rows asked.
            var several = batches.Where(b => b.FirstMonth != b.LastMonth).Select(b => b.Id).ToList();
            var asked = several.Count == 0
                ? []
                : await db.Encounters.Where(e => several.Contains(e.BatchId) && !e.SetAside).Select(e => new { e.BatchId, e.Month }).Distinct().ToListAsync(cancellationToken);
            var monthsOf = asked.ToLookup(e => e.BatchId, e => e.Month);
            var looks = await LooksOf([.. panels.Select(p => p.Id)], cancellationToken);
            return
            [
                .. from panel in panels
                   from covered in panel.Coverage
                   let months = batches.Where(b => b.ForceId == covered.ForceId && b.Kind == covered.Kind).SelectMany(b => b.FirstMonth == b.LastMonth ? [b.FirstMonth] : monthsOf[b.Id])
                   select new Row(
                       panel.Id,
                       panel.Name,
                       covered.ForceId,
                       names[covered.ForceId].Name,
                       panel.Coverage.Select(c => c.ForceId).Distinct().Count() > 1,
                       covered.Kind,
                       panel.Coverage.Select(c => c.Kind).Distinct().Count() > 1,
                       [.. DrawThemes.Of(KindsOfRecord.Of(covered.Kind)).Where(t => !DrawThemes.NeedsTheForcesYes(t) || names[covered.ForceId].MayProfile)],
                       panel.CurrentRules.SampleSize,
                       [.. months.Distinct().OrderDescending()],
                       !actor.RolesOver(new(panel.AreaId.Value, Guid.Empty, panel.Id.Value)).Overlaps([Role.Chair, Role.ViceChair]))
                   {
                       Looks = [.. looks[(panel.Id, covered.ForceId)].Select(l => l with { Theme = l.Theme is { } t && DrawThemes.Of(KindsOfRecord.Of(covered.Kind)).Contains(t) ? t : null })],
                   },
            ];
        }

        private async Task<ILookup<(PanelId Panel, ForceId Force), Look>> LooksOf(List<PanelId> panels, CancellationToken cancel)
        {
            var soon = UkTime.DayOf(clock.GetUtcNow()).AddDays(DaysBefore);
            var due = await db.Recommendations.IgnoreAutoIncludes()
                .Where(r => panels.Contains(r.PanelId) && r.Step == RecommendationStep.Closed && r.Checked == null && r.CheckOn != null && r.CheckOn <= soon)
                .OrderBy(r => r.CheckOn).Select(r => new { r.PanelId, r.ForceId, r.Number, r.Title, r.CheckOn, r.Theme }).ToListAsync(cancel);
            return due.ToLookup(r => (r.PanelId, r.ForceId), r => new Look(Recommendation.ReferenceOf(r.Number), r.Title, r.CheckOn!.Value, AskThemes.DrawnBy(r.Theme)));
        }
    }
}
