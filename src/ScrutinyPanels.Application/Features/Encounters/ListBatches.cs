using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The files that were loaded for the forces somebody looks after, newest first.</summary>
public static class ListBatches
{
    public const int PageSize = 20;

    [Permission(Permissions.LoadRecords)]
    public sealed record Query(int Page) : IQuery<View>, IReadLogged
    {
        public string Subject => "batches";
    }

    public sealed record View(IReadOnlyList<Row> Rows, int Page, int Pages, int Total);

    public sealed record Row(int Id, string Force, string FileName, Month FirstMonth, Month LastMonth, int Accepted, int SetAside, int Quarantined, DateTimeOffset LoadedAt, RecordKind Kind, BatchState State);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var batches = db.ReadableBy(actor).AsNoTracking();
            var total = await batches.CountAsync(cancellationToken);
            var pages = Math.Max(1, (total + PageSize - 1) / PageSize);
            var page = Math.Clamp(request.Page, 1, pages);
            var rows = await batches
                .OrderByDescending(b => b.LoadedAt).ThenByDescending(b => b.Id)
                .Skip((page - 1) * PageSize).Take(PageSize)
                .Join(db.Forces, b => b.ForceId, f => f.Id, (b, f) => new { b, f.Name })
                .OrderByDescending(x => x.b.LoadedAt).ThenByDescending(x => x.b.Id)
                .ToListAsync(cancellationToken);
            return new([.. rows.Select(x => new Row(x.b.Id.Value, x.Name, x.b.FileName, x.b.FirstMonth, x.b.LastMonth, x.b.Accepted, x.b.SetAside, x.b.Quarantined, x.b.LoadedAt, x.b.Kind, x.b.State))], page, pages, total);
        }
    }
}
