using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>The panels whose meetings a person books.</summary>
public static class ListPanelsToBook
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    public sealed record Row(PanelId Id, string Name);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Panels.AsNoTracking().Within(actor, Permissions.RolesFor(Permissions.RunMeetings)).OrderBy(p => p.Name).Select(p => new Row(p.Id, p.Name)).ToListAsync(cancellationToken);
    }
}
