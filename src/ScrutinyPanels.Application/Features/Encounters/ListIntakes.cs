using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The files that are on their way in, newest first.</summary>
public static class ListIntakes
{
    /// <summary>So many are listed.</summary>
    public const int Most = 50;

    [Permission(Permissions.LoadRecords)]
    public sealed record Query : IQuery<IReadOnlyList<Row>>;

    public sealed record Row(int Id, string Force, RecordKind Kind, string FileName, IntakeState State);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, IReadOnlyList<Row>>
    {
        public async Task<IReadOnlyList<Row>> Handle(Query request, CancellationToken cancellationToken)
        {
            var rows = await db.IntakesOf(actor).AsNoTracking()
                .Where(i => IntakeQueries.UnderWay.Contains(i.State))
                .OrderByDescending(i => i.Id).Take(Most)
                .Join(db.Forces, i => i.ForceId, f => f.Id, (i, f) => new { i.Id, f.Name, i.Kind, i.FileName, i.State })
                .ToListAsync(cancellationToken);
            return [.. rows.OrderByDescending(r => r.Id.Value).Select(r => new Row(r.Id.Value, r.Name, r.Kind, r.FileName, r.State))];
        }
    }
}
