using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Encounters.Privacy;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>A page of the original texts of a file before its release, with what was found in them marked in place: for the force that wrote them and nobody else.</summary>
public static class GetTexts
{
    /// <summary>The reason for reading the originals is always the same here, so it stands in the log without being asked for.</summary>
    [Permission(Permissions.RedactTexts)]
    public sealed record Query(ImportBatchId Id, int Page = 1, bool OnlyFound = false) : IQuery<View>, IReadLogged
    {
        public string Subject => $"batch {Id.Value}, texts{(OnlyFound ? " with something found" : string.Empty)}, page {Page}: looking through a file before release";
    }

    /// <param name="All">The rows with anything sealed.</param>
    /// <param name="WithFound">Those of them in which something is marked.</param>
    public sealed record View(
        int Id,
        RecordKind Kind,
        string FileName,
        BatchState State,
        string SentBack,
        int All,
        int WithFound,
        bool OnlyFound,
        int Page,
        int Pages,
        IReadOnlyList<Row> Rows);

    /// <param name="Number">The row in the file.</param>
    public sealed record Row(int Number, long Record, IReadOnlyList<WrittenText> Texts);

    /// <param name="Safe">What a panel will read.</param>
    public sealed record WrittenText(string Field, IReadOnlyList<Piece> Pieces, string Safe)
    {
        public IEnumerable<Piece> Marks => Pieces.Where(p => p.Category is not null);
    }

    /// <summary>A stretch of the text; with a category where it is marked.</summary>
    public sealed record Piece(string Words, int Start, PrivacyCategory? Category = null, bool ByHand = false, bool Stands = false);

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var batch = await db.OwnBatches(actor).WithOpenText().AsNoTracking().FirstOrDefaultAsync(b => b.Id == request.Id, cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancellationToken);
            var kind = KindsOfRecord.Of(batch.Kind);
            var all = await db.OriginalsOf(batch).CountAsync(cancellationToken);
            var found = await db.OriginalsOf(batch, onlyFound: true).CountAsync(cancellationToken);
            var pages = OwnTexts.Pages(request.OnlyFound ? found : all);
            var page = Math.Clamp(request.Page, 1, pages);
            using var seal = await seals.Of(force, cancellationToken);
            var rows = await db.Open(seal, db.OriginalsOf(batch, request.OnlyFound), page, cancellationToken);
            return new(batch.Id.Value, batch.Kind, batch.FileName, batch.State, batch.SentBack, all, found, request.OnlyFound, page, pages, [.. rows.Select(r => Shown(kind, r))]);
        }

        private static Row Shown(KindOfRecord kind, OpenedTexts opened)
        {
            var safe = SafeTexts.Of(kind, opened.Originals, opened.Marks);
            return new(opened.Row, opened.Record,
            [
                .. kind.TextFields().Where(f => safe.ContainsKey(f.Name)).Select(f =>
                    new WrittenText(f.Name, [.. Pieces(opened.Originals[f.Name], opened.Marks.Where(m => m.Field == f.Name))], safe[f.Name])),
            ]);
        }

        private static IEnumerable<Piece> Pieces(string text, IEnumerable<TextMark> marks)
        {
            var at = 0;
            foreach (var mark in marks.OrderBy(m => m.Start).Where(m => m.Start + m.Length <= text.Length))
            {
                if (mark.Start > at)
                {
                    yield return new(text[at..mark.Start], at);
                }

                yield return new(text.Substring(mark.Start, mark.Length), mark.Start, mark.Category, mark.ByHand, mark.Stands);
                at = mark.Start + mark.Length;
            }

            if (at < text.Length)
            {
                yield return new(text[at..], at);
            }
        }
    }
}
