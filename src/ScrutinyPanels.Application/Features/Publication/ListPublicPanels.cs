using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The areas and their panels, for whoever looks for a panel.</summary>
public static class ListPublicPanels
{
    public const int SearchLimit = 80;

    /// <param name="Search">Part of the name of an area, a force or a panel; all where it is empty.</param>
    [Anyone]
    public sealed record Query(string? Search = null) : IQuery<View>;

    public sealed record View(IReadOnlyList<AreaLine> Areas);

    public sealed record AreaLine(string Name, string DataController, bool IsPractice, IReadOnlyList<PanelLine> Panels);

    public sealed record PanelLine(string Name, string Slug, string Forces);

    internal sealed class Handler(ScrutinyDb db) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var wanted = request.Search?.Trim() ?? string.Empty;
            var areas = await db.Areas.AsNoTracking().ToListAsync(cancellationToken);
            var panels = await db.Panels.AsNoTracking().Include(p => p.Coverage).ToListAsync(cancellationToken);
            var forces = await db.Forces.AsNoTracking().Where(f => f.AreaId != null).ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken);
            // Sorted as the language of the page sorts, which a database does not know.
            var lines = areas.OrderBy(a => a.IsPractice).ThenBy(a => a.Name, StringComparer.CurrentCulture).Select(a => new AreaLine(
                a.Name,
                a.DataController,
                a.IsPractice,
                [
                    .. panels.Where(p => p.AreaId == a.Id).OrderBy(p => p.Name, StringComparer.CurrentCulture)
                        .Select(p => new PanelLine(p.Name, p.Slug, string.Join(", ", p.Coverage.Select(c => c.ForceId).Distinct().Select(f => forces.GetValueOrDefault(f)).OfType<string>())))
                        .Where(p => Holds(a.Name, wanted) || Holds(p.Name, wanted) || Holds(p.Forces, wanted)),
                ]));
            return new View([.. lines.Where(a => a.Panels.Count > 0 || wanted.Length == 0)]);
        }

        private static bool Holds(string name, string wanted) => name.Contains(wanted, StringComparison.OrdinalIgnoreCase);
    }
}
