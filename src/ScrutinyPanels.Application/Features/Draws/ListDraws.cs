using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The draws a person may read, newest first, abandoned ones included.</summary>
public static class ListDraws
{
    [Permission(Permissions.ReadDraws)]
    public sealed record Query : IQuery<View>, IReadLogged
    {
        public string Subject => "draws";
    }

    /// <param name="CanDraw">The person may draw for a panel.</param>
    /// <param name="HasRecords">There is a month that could be drawn from.</param>
    public sealed record View(IReadOnlyList<Row> Draws, bool CanDraw, bool HasRecords);

    public sealed record Row(
        DrawId Id,
        string PanelName,
        int Number,
        Month From,
        Month To,
        DrawState State,
        int ListSize,
        int Take,
        DateTimeOffset FrozenAt,
        string AbandonReason);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var draws = await db.Draws.AsNoTracking().Readable(actor)
                .OrderByDescending(d => d.FrozenAt).ThenByDescending(d => d.Number)
                .Select(d => new Row(d.Id, d.PanelName, d.Number, d.FromMonth, d.ToMonth, d.State, d.ListSize, d.Strata.Sum(s => s.Take), d.FrozenAt, d.AbandonReason))
                .ToListAsync(cancellationToken);
            var own = db.Panels.LeftToDrawBy(actor);
            var records = await db.ImportBatches.AnyAsync(
                b => b.SupersededBy == null && b.ReleasedAt != null && b.ErasedAt == null && own.Any(p => p.Coverage.Any(c => c.ForceId == b.ForceId && c.Kind == b.Kind)),
                cancellationToken);
            return new(draws, await own.AnyAsync(cancellationToken), records);
        }
    }
}
