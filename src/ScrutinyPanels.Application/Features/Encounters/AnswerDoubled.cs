using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>A person says whether a file in which every row occurs an even number of times was uploaded twice over.</summary>
public static class AnswerDoubled
{
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(ImportBatchId Id, DoubledAnswer Answer) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Answer)
            .Must(a => a is DoubledAnswer.Keep or DoubledAnswer.Halve)
            .WithMessage("Choose whether to keep all rows or to set half of them aside");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.ReadableBy(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            if (command.Answer == DoubledAnswer.Keep)
            {
                batch.KeepDoubled();
                return;
            }

            batch.MustBeWaiting();
            var (first, last) = (EncounterId.For(batch.Id, 0).Value, EncounterId.For(batch.Id, (int)EncounterId.RowsPerBatch - 1).Value);
            batch.HalveDoubled(await db.Database.ExecuteSqlRawAsync(SetHalfAside(KindsOfRecord.Of(batch.Kind)), [true, first, last], cancel));
        }

        // Later occurrences go: the first rows of each run of equal rows keep their keys. Equal in the file is equal here, so each run is even.
        private static string SetHalfAside(KindOfRecord kind)
        {
            var content = string.Join(", ", RecordTables.ContentColumns(kind).Select(c => $"s.\"{c}\""));
            return $$"""
                UPDATE "Encounters" SET "SetAside" = {0} WHERE "Id" IN (
                    SELECT r."EncounterId" FROM (
                        SELECT s."EncounterId",
                            ROW_NUMBER() OVER (PARTITION BY {{content}} ORDER BY s."Row") AS "Place",
                            COUNT(*) OVER (PARTITION BY {{content}}) AS "Run"
                        FROM "{{kind.Table}}" s WHERE s."Id" BETWEEN {1} AND {2}) r
                    WHERE r."Place" * 2 > r."Run")
                """;
        }
    }
}
