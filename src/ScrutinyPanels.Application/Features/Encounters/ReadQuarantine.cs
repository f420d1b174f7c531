using System.Globalization;
using System.Text;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The rows of a file that could not be taken, as the force wrote them, as a file to be mended; each reading leaves its reason in the log.</summary>
public static class ReadQuarantine
{
    [Permission(Permissions.ReadOriginals)]
    public sealed record Query(ImportBatchId Id, ReadingReason? Why) : IQuery<View>, IReadLogged, IWithReason
    {
        public string Subject => string.Create(CultureInfo.InvariantCulture, $"quarantine of batch {Id.Value}");

        public string Reason => ReadingReasons.Code(Why);
    }

    /// <summary>CSV in UTF-8 with the mark by which Excel knows it.</summary>
    public sealed record View(byte[] Content);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.Why).MustBeGiven();
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, View>
    {
        private const int Chunk = 500;

        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var owned = db.Forces.OwnedBy(actor);
            var batch = await db.ImportBatches.AsNoTracking().FirstOrDefaultAsync(b => b.Id == request.Id && owned.Any(f => f.Id == b.ForceId), cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancellationToken);
            var plan = QuarantineFile.PlanOf(batch);
            var layout = await QuarantineFile.LayoutOf(db, batch, cancellationToken);
            using var seal = await seals.Of(force, cancellationToken);
            var text = new StringBuilder("\uFEFF");
            QuarantineFile.Line(text, [.. QuarantineFile.First, .. plan.Columns.Select(c => c.Heading)], ',');
            var after = 0;
            while (await Next(batch.Id, after, cancellationToken) is { Count: > 0 } rows)
            {
                Write(text, rows, await Originals(batch, rows, cancellationToken), seal, plan, layout);
                after = rows[^1].Row;
            }

            return new(Encoding.UTF8.GetBytes(text.ToString()));
        }

        private Task<List<QuarantinedRow>> Next(ImportBatchId batch, int after, CancellationToken cancel) =>
            db.QuarantinedRows.AsNoTracking().Where(q => q.BatchId == batch && q.Row > after).OrderBy(q => q.Row).Take(Chunk).ToListAsync(cancel);

        private Task<Dictionary<long, SealedOriginal>> Originals(ImportBatch batch, List<QuarantinedRow> rows, CancellationToken cancel)
        {
            long owner = batch.Id.Value, first = rows[0].Row, last = rows[^1].Row;
            return db.SealedOriginals.AsNoTracking()
                .Where(o => o.ForceId == batch.ForceId && o.Kind == SealedKind.QuarantinedRow && o.Owner == owner && o.Number >= first && o.Number <= last)
                .ToDictionaryAsync(o => o.Number, cancel);
        }

        // The rows of a chunk are read as one file, so that one buffer serves them all.
        private static void Write(StringBuilder text, List<QuarantinedRow> rows, Dictionary<long, SealedOriginal> originals, ForceSeal seal, ColumnPlan plan, FileLayout layout)
        {
            using var joined = new MemoryStream();
            foreach (var row in rows)
            {
                var plain = originals.TryGetValue(row.Row, out var kept) ? seal.Open(kept) : [];
                joined.Write(plain.Length > 0 ? plain : "\"\""u8);
                joined.WriteByte((byte)'\n');
            }

            joined.Position = 0;
            var lines = new CsvLines(joined, FileStart.Separator(layout), plan.HasText);
            foreach (var row in rows)
            {
                lines.Read();
                string[] first = [row.Row.ToString(CultureInfo.InvariantCulture), row.Line.ToString(CultureInfo.InvariantCulture), row.Reason];
                QuarantineFile.Line(text, [.. first, .. Enumerable.Range(0, lines.FieldCount).Select(i => Encoding.UTF8.GetString(lines.Field(i)))], ',');
            }
        }
    }
}
