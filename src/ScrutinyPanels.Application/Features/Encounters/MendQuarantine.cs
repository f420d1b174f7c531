using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Tries rows again that could not be taken and were mended: the good ones are accepted under their own numbers, the others wait on with their new reason.</summary>
public static class MendQuarantine
{
    /// <summary>The mended file is read whole, so it has a limit.</summary>
    public const int LargestBytes = 50_000_000;

    [Permission(Permissions.ReadOriginals)]
    public sealed record Command(ImportBatchId Id, Stream Content) : ICommand<Mended>, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    /// <param name="Accepted">How many of the rows that were sent are accepted now.</param>
    /// <param name="Sent">How many were sent.</param>
    /// <param name="Waiting">How many rows of the batch still wait.</param>
    public sealed record Mended(int Accepted, int Sent, int Waiting);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Content)
            .Must(c => c is { CanRead: true }).OverridePropertyName("File").WithMessage("Choose the mended file")
            .Must(c => c is not { CanSeek: true } || c.Length <= LargestBytes).OverridePropertyName("File").WithMessage("The file is larger than 50 MB, so nothing was changed. Mend fewer rows at a time");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, BulkWrites bulk, BatchLoader loader, ForceSeals seals) : ICommandHandler<Command, Mended>
    {
        private const int Chunk = 500;

        public async Task<Mended> Handle(Command request, CancellationToken cancellationToken)
        {
            var owned = db.Forces.OwnedBy(actor);
            var batch = await db.ImportBatches.FirstOrDefaultAsync(b => b.Id == request.Id && owned.Any(f => f.Id == b.ForceId), cancellationToken).OrNotFound();
            batch.MustBeOpen();
            if (batch.Doubled == DoubledAnswer.Waiting)
            {
                throw new RuleBroken(EncounterRules.SayKeepOrHalve);
            }

            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancellationToken);
            var plan = QuarantineFile.PlanOf(batch);
            var layout = await QuarantineFile.LayoutOf(db, batch, cancellationToken);
            var waiting = await db.QuarantinedRows.AsNoTracking().Where(q => q.BatchId == batch.Id).ToDictionaryAsync(q => q.Row, q => q.Line, cancellationToken);
            var (content, rows) = QuarantineFile.Strip(request.Content, plan, layout, waiting);
            var months = batch.FileMonth is null ? await db.Encounters.Where(e => e.BatchId == batch.Id).Select(e => e.Month).Distinct().ToListAsync(cancellationToken) : null;
            var file = new MendedRows(content, rows, months?.ToHashSet(), plan, layout);

            var values = await loader.ValuesFor(plan, cancellationToken);
            var accepted = file.Read(values).Count(r => r.Problem is null);
            if (accepted > 0)
            {
                await loader.AddNewValues(values, batch, cancellationToken);
                batch.AcceptMended(accepted);
            }

            bulk.AfterSave(c => Write(batch, force, file, values, accepted, c));
            return new(accepted, rows.Count, waiting.Count - accepted);
        }

        private async Task Write(ImportBatch batch, Force force, MendedRows file, RecordValues values, int accepted, CancellationToken cancel)
        {
            long owner = batch.Id.Value;
            foreach (var some in file.Rows.Select(r => r.Row).Chunk(Chunk))
            {
                var numbers = some.Select(r => (long)r).ToList();
                await db.QuarantinedRows.Where(q => q.BatchId == batch.Id && some.Contains(q.Row)).ExecuteDeleteAsync(cancel);
                await db.SealedOriginals
                    .Where(o => o.ForceId == force.Id && o.Kind == SealedKind.QuarantinedRow && o.Owner == owner && numbers.Contains(o.Number))
                    .ExecuteDeleteAsync(cancel);
            }

            var newSeal = await seals.Maker(force, cancel);
            using var seal = newSeal();
            var plan = file.Plan;
            using var turn = new SemaphoreSlim(1);
            var pseudonyms = plan.HasSealed ? await Pseudonyms.Of(db, seal, force.Id, cancel) : null;
            await using var writer = new RecordWriter(db, batch, plan, newSeal, pseudonyms, turn);
            foreach (var row in file.Read(values))
            {
                await writer.Take(row, cancel);
            }

            await writer.Flush(cancel);
            var left = await db.QuarantinedRows.CountAsync(q => q.BatchId == batch.Id, cancel);
            if (writer.Accepted != accepted || writer.Accepted + writer.Quarantined != file.Rows.Count || left != batch.Quarantined)
            {
                throw new RuleBroken(EncounterRules.RowsMustAddUp);
            }
        }
    }

    /// <summary>The rows that were sent back, to be read twice with the same outcome.</summary>
    private sealed record MendedRows(byte[] Content, IReadOnlyList<(int Row, int Line)> Rows, HashSet<Month>? Months, ColumnPlan Plan, FileLayout Layout)
    {
        public IEnumerable<RecordRows> Read(RecordValues values)
        {
            var reader = new RecordRows(new MemoryStream(Content), Plan, values, Layout);
            foreach (var (row, line) in Rows)
            {
                reader.Number(row - 1, line);
                if (!reader.Read())
                {
                    yield break;
                }

                // A key holds the month: only within the months of its own file is it sure to be nobody else's.
                if (reader.Problem is null && Months?.Contains(Month.Of(reader.When.Day)) == false)
                {
                    reader.Refuse("Its date is not in a month of the rows that were accepted.");
                }

                yield return reader;
            }
        }
    }
}
