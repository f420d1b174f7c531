using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>The panels whose rules a person may read.</summary>
public static class ListPanelRules
{
    [Permission(Permissions.ReadPanelRules)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    /// <param name="AdoptedAt">Since when the rules of today are in force.</param>
    public sealed record Row(PanelId Id, string Name, DateTimeOffset AdoptedAt);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await db.Panels.AsNoTracking().Within(actor, Permissions.RolesFor(Permissions.ReadPanelRules)).Include(p => p.Rules).ToListAsync(cancellationToken);
            return [.. panels.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Row(p.Id, p.Name, p.CurrentRules.AdoptedAt))];
        }
    }
}
