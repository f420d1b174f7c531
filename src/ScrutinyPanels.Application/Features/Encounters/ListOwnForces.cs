using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The forces that somebody speaks for: usually one.</summary>
public static class ListOwnForces
{
    [Permission(Permissions.ReadOriginals)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    public sealed record Row(ForceId Id, string Name);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Forces.OwnedBy(actor).OrderBy(f => f.Name).Select(f => new Row(f.Id, f.Name)).ToListAsync(cancellationToken);
    }
}
