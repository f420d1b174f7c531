using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The areas and their panels, for whoever looks for a panel.</summary>
public static class ListPublicPanels
{
    public const int SearchLimit = 80;

    /// <param name="Search">Part of the name of an area, a force or a panel; all where it is empty.</param>
    [Anyone]
    public sealed record Query(string? Search = null) : IQuery<View>;

    public sealed record View(IReadOnlyList<AreaLine> Areas);

    public sealed record AreaLine(string Name, string Slug, string DataController, bool IsPractice, IReadOnlyList<PanelLine> Panels);

    public sealed record PanelLine(string Name, string Slug, string Forces);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wanted = request.Search?.Trim() ?? string.Empty;
            // Sorted as the language of the page sorts, which a database does not know.
            var areas = await db.Areas.Select(a => new { a.Id, a.Name, a.Slug, a.DataController, a.IsPractice }).ToListAsync(cancellationToken);
            var panels = (await Lines(db, db.Panels, cancellationToken)).ToLookup(p => p.Area, p => p.Line);
            var lines = areas.OrderBy(a => a.IsPractice).ThenBy(a => a.Name, StringComparer.CurrentCulture).Select(a => new AreaLine(
                a.Name,
                a.Slug,
                a.DataController,
                a.IsPractice,
                [.. panels[a.Id].Where(p => Holds(a.Name, wanted) || Holds(p.Name, wanted) || Holds(p.Forces, wanted))]));
            return new View([.. lines.Where(a => a.Panels.Count > 0 || wanted.Length == 0)]);
        }

        private static bool Holds(string name, string wanted) => name.Contains(wanted, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>These panels by name, each with the forces it looks at.</summary>
    internal static async Task<IReadOnlyList<(AreaId Area, PanelLine Line)>> Lines(ScrutinyDb db, IQueryable<Panel> of, CancellationToken cancel)
    {
        var panels = await of.Select(p => new { p.AreaId, p.Name, p.Slug, Forces = p.Coverage.Join(db.Forces, c => c.ForceId, f => f.Id, (c, f) => f.Name).ToList() }).ToListAsync(cancel);
        return [.. panels.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => (p.AreaId, new PanelLine(p.Name, p.Slug, string.Join(", ", p.Forces.Distinct()))))];
    }
}
