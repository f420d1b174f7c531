using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The files whose records are due to be looked at: still needed, or to be erased; and when the next ones are due.</summary>
public static class ListDueBatches
{
    public const int PageSize = 20;

    [Permission(Permissions.LoadRecords)]
    public sealed record Query(int Page = 1) : IQuery<View>, IReadLogged
    {
        public string Subject => "batches due";
    }

    /// <param name="Next">When the next file is due; none when all are due or there is none.</param>
    public sealed record View(IReadOnlyList<Row> Rows, int Page, int Pages, int Total, DateOnly? Next, IReadOnlyList<Period> Periods);

    public sealed record Row(int Id, string Force, RecordKind Kind, Month FirstMonth, Month LastMonth, int Records, DateOnly DueOn, string KeptBecause);

    /// <summary>For how many months records of a kind are kept.</summary>
    public sealed record Period(RecordKind Kind, int Months);

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, Retention retention) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = UkTime.DayOf(clock.GetUtcNow());
            var there = (await db.ReadableBy(actor).AsNoTracking().Where(b => b.UndoneAt == null && b.ErasedAt == null).Select(b => new { b.Id, b.Kind, b.LastMonth, b.KeepUntil }).ToListAsync(cancellationToken))
                .ConvertAll(b => (b.Id, Due: b.KeepUntil ?? b.LastMonth.FirstDay.AddMonths(retention.MonthsFor(b.Kind) + 1)));
            var due = there.Where(b => b.Due <= today).OrderBy(b => b.Due).ThenBy(b => b.Id.Value).ToList();
            var pages = Math.Max(1, (due.Count + PageSize - 1) / PageSize);
            var page = Math.Clamp(request.Page, 1, pages);
            var shown = due.Skip((page - 1) * PageSize).Take(PageSize).ToList();
            var ids = shown.Select(b => b.Id).ToList();
            var batches = await db.ImportBatches.AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellationToken);
            var forces = await db.Forces.Where(f => batches.Values.Select(b => b.ForceId).Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.Name, cancellationToken);
            var later = there.Where(b => b.Due > today).Select(b => (DateOnly?)b.Due).Min();
            return new(
                [.. shown.Select(b => batches[b.Id]).Select(b => new Row(b.Id.Value, forces[b.ForceId], b.Kind, b.FirstMonth, b.LastMonth, b.Accepted + b.SetAside, b.ReviewOn(retention.MonthsFor(b.Kind)), b.KeepReason))],
                page, pages, due.Count, later,
                [.. Enum.GetValues<RecordKind>().Select(k => new Period(k, retention.MonthsFor(k)))]);
        }
    }
}
