using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>What a viewing can be written down for: the person's panels with the people to tick, and the cases they may look at.</summary>
public static class GetViewingStart
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(PanelId? Panel) : IQuery<View>;

    /// <param name="Panel">The panel chosen, or else the first.</param>
    /// <param name="Me">The person who asks, who is ticked to begin with.</param>
    public sealed record View(IReadOnlyList<PanelLine> Panels, PanelId Panel, IReadOnlyList<PersonLine> People, IReadOnlyList<CaseLine> Cases, UserId Me);

    public sealed record PanelLine(PanelId Id, string Name);

    public sealed record PersonLine(UserId Id, string Name);

    public sealed record CaseLine(CaseId Id, int Number, Month Month);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await db.Panels.Within(actor, ViewingQueries.MayWatch).OrderBy(p => p.Name).Select(p => new PanelLine(p.Id, p.Name)).ToListAsync(cancellationToken);
            var panel = panels.Find(p => p.Id == request.Panel) ?? panels.FirstOrDefault() ?? throw new NotFound();
            var names = await db.NamesOf(await db.WatchersOf(panel.Id, cancellationToken), cancellationToken);
            var cases = (await db.WatchableBy(actor, clock.GetUtcNow(), cancellationToken)).Where(c => c.PanelId == panel.Id);
            return new(
                panels,
                panel.Id,
                [.. names.Select(n => new PersonLine(n.Key, n.Value)).OrderBy(p => p.Name, StringComparer.CurrentCulture)],
                [.. cases.Select(c => new CaseLine(c.Id, c.Number, c.Month))],
                actor.Id.GetValueOrDefault());
        }
    }
}
