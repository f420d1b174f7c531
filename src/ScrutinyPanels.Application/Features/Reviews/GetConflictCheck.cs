using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>All that a reader is told of a case before they say whether they can look at it: its area, its month and what it is a record of.</summary>
public static class GetConflictCheck
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Query(CaseId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"case {Id.Value}";
    }

    /// <param name="TakesViews">Whether views are still taken.</param>
    /// <param name="WasAsked">They were asked to read it; a chair who was not may read it all the same.</param>
    public sealed record View(int Number, string Panel, string Area, Month Month, RecordKind Kind, bool TakesViews, bool WasAsked);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.CasesToCheckBy(actor, clock.GetUtcNow()).AsNoTracking().Get(request.Id, cancellationToken);
            var panel = await db.Panels.Where(p => p.Id == found.PanelId).Select(p => p.Name).SingleAsync(cancellationToken);
            var area = await db.Forces.Where(f => f.Id == found.ForceId).Select(f => f.Name).SingleAsync(cancellationToken);
            return new(found.Number, panel, area, found.Month, await db.KindOf(found, cancellationToken), found.TakesViews, found.IsReadBy(actor.Id.GetValueOrDefault()));
        }
    }
}
