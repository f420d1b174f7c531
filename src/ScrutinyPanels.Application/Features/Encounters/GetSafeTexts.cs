using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>A page of the texts of a file as a panel will read them, for the person of the force who decides whether to release it.</summary>
public static class GetSafeTexts
{
    [Permission(Permissions.RedactTexts)]
    public sealed record Query(ImportBatchId Id, int Page = 1) : IQuery<View>, IReadLogged
    {
        public string Subject => $"batch {Id.Value}, redacted texts, page {Page}";
    }

    public sealed record View(int Id, RecordKind Kind, string FileName, BatchState State, int All, int Page, int Pages, IReadOnlyList<Row> Rows);

    /// <param name="Number">The row in the file.</param>
    public sealed record Row(int Number, IReadOnlyList<SafeText> Texts);

    public sealed record SafeText(string Field, string Text);

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var batch = await db.OwnBatches(actor).WithOpenText().Where(b => b.ScannedAt != null).AsNoTracking().FirstOrDefaultAsync(b => b.Id == request.Id, cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancellationToken);
            var kind = KindsOfRecord.Of(batch.Kind);
            var all = await db.OriginalsOf(batch).CountAsync(cancellationToken);
            var pages = OwnTexts.Pages(all);
            var page = Math.Clamp(request.Page, 1, pages);
            using var seal = await seals.Of(force, cancellationToken);
            var rows = await db.Open(seal, db.OriginalsOf(batch), page, cancellationToken);
            return new(batch.Id.Value, batch.Kind, batch.FileName, batch.State, all, page, pages, [.. rows.Select(r => Redacted(kind, r))]);
        }

        private static Row Redacted(KindOfRecord kind, OpenedTexts opened)
        {
            var safe = SafeTexts.Of(kind, opened.Originals, opened.Marks);
            return new(opened.Row, [.. kind.TextFields().Where(f => safe.ContainsKey(f.Name)).Select(f => new SafeText(f.Name, safe[f.Name]))]);
        }
    }
}
