using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Application.Features.Statistics;

/// <summary>What share of the whole list each grade would hold, told from the cases of each random draw that the panel has graded.</summary>
public static class GetEstimates
{
    /// <param name="Panel">The first of the person's panels where none is chosen.</param>
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query(PanelId? Panel = null) : IQuery<View>, IReadLogged
    {
        public string Subject => Panel is { } panel ? $"panel {panel.Value}" : "panels of own";
    }

    /// <param name="Panel">The panel that is shown; none where the person has no panel.</param>
    /// <param name="Draws">Its random draws, newest first.</param>
    public sealed record View(IReadOnlyList<PanelChoice> Panels, PanelId? Panel, IReadOnlyList<OfDraw> Draws);

    /// <param name="Listed">Encounters in the frozen list.</param>
    /// <param name="Drawn">Cases first drawn.</param>
    /// <param name="Graded">Cases that the panel has graded, reserves that came in place of others among them.</param>
    /// <param name="InPlace">Of those graded, the reserves.</param>
    /// <param name="Replaced">Drawn cases that a reserve took the place of: they count as not answered.</param>
    /// <param name="NotAnswered">Of the cases first drawn, those the panel has not graded.</param>
    /// <param name="Bands">One line for each grade; empty where nothing is graded.</param>
    public sealed record OfDraw(
        DrawId Id,
        int Number,
        Month From,
        Month To,
        RecordKind Kind,
        int Listed,
        int Drawn,
        int Graded,
        int InPlace,
        int Replaced,
        Proportion? NotAnswered,
        IReadOnlyList<OfStratum> Strata,
        IReadOnlyList<Band> Bands);

    public sealed record OfStratum(string Name, int Listed, int Drawn, int Graded);

    /// <param name="InBand">Graded cases with this grade.</param>
    public sealed record Band(Grade Grade, int InBand, BandEstimate Estimate);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await OverseenPanels.Of(db, actor, cancellationToken);
            if (panels.Choose(request.Panel) is not { } panel)
            {
                return new(panels, null, []);
            }

            var draws = await db.Draws.AsNoTracking().AtRandom().Include(d => d.Strata).Include(d => d.Substitutions).AsSplitQuery()
                .Where(d => d.PanelId == panel)
                .OrderByDescending(d => d.Number)
                .ToListAsync(cancellationToken);
            var shown = new List<OfDraw>();
            foreach (var draw in draws)
            {
                shown.Add(Shown(draw, await GradedOf(draw.Id, cancellationToken)));
            }

            return new(panels, panel, shown);
        }

        private async Task<List<GradedCase>> GradedOf(DrawId draw, CancellationToken cancel)
        {
            var graded = db.Cases.Where(c => c.DrawId == draw && c.State == CaseState.Settled && c.Grade != null);
            return await db.DrawRows.Where(r => r.DrawId == draw)
                .Join(graded, r => r.EncounterId, c => c.EncounterId, (r, c) => new GradedCase(r.Key, r.Stratum, c.Grade!.Value))
                .ToListAsync(cancel);
        }

        private static OfDraw Shown(Draw draw, List<GradedCase> graded)
        {
            var reserves = draw.Substitutions.Select(s => s.InKey).ToHashSet(StringComparer.Ordinal);
            var strata = draw.Strata.OrderBy(s => s.Number).ToList();
            var bands = graded.Count == 0 ? [] : Enum.GetValues<Grade>().Select(g => new Band(g, graded.Count(c => c.Grade == g), BandEstimate.Of(strata.Select(s => Counted(s, g))))).ToList();
            return new(
                draw.Id,
                draw.Number,
                draw.FromMonth,
                draw.ToMonth,
                draw.Kind,
                draw.ListSize,
                draw.Take,
                graded.Count,
                graded.Count(c => reserves.Contains(c.Key)),
                draw.Substitutions.Count(s => !reserves.Contains(s.OutKey)),
                bands.Select(b => b.Estimate.NonResponse).FirstOrDefault(),
                [.. strata.Select(s => new OfStratum(s.Name, s.Size, s.Take, graded.Count(c => c.Stratum == s.Number)))],
                bands);

            BandStratum Counted(DrawStratum stratum, Grade band)
            {
                var own = graded.Where(c => c.Stratum == stratum.Number).ToList();
                var inPlace = own.Count(c => reserves.Contains(c.Key));
                return new(stratum.Name, stratum.Size, stratum.Take, own.Count - inPlace, inPlace, own.Count(c => c.Grade == band));
            }
        }

        private sealed record GradedCase(string Key, int Stratum, Grade Grade);
    }
}
