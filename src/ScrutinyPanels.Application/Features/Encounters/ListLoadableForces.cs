using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The forces whose files somebody may load.</summary>
public static class ListLoadableForces
{
    [Permission(Permissions.LoadRecords)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    public sealed record Row(string Slug, string Name);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Forces.LoadableBy(actor).OrderBy(f => f.Name).Select(f => new Row(f.Slug, f.Name)).ToListAsync(cancellationToken);
    }
}
