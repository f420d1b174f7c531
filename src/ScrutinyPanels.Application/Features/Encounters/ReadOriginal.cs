using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The sealed fields of one record of the force, as the force wrote them; each reading leaves its reason in the log.</summary>
public static class ReadOriginal
{
    [Permission(Permissions.ReadOriginals)]
    public sealed record Query(long Record, ReadingReason? Why) : IQuery<View>, IReadLogged, IWithReason
    {
        public string Subject => $"record {Record}";

        public string Reason => ReadingReasons.Code(Why);
    }

    /// <param name="IsErased">Its records were erased because nobody needs them any more.</param>
    /// <param name="Fields">The sealed fields that the force filled, in the order of the kind.</param>
    public sealed record View(string Key, RecordKind Kind, bool IsErased, IReadOnlyList<Field> Fields);

    /// <summary>One field as written; the number is the one that stands for the officer or person everywhere else.</summary>
    public sealed record Field(string Name, FieldShape Shape, string Text, int? Pseudonym);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.Why).MustBeGiven();
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var id = new EncounterId(request.Record);
            var owned = db.Forces.OwnedBy(actor);
            var encounter = await db.Encounters.AsNoTracking()
                .FirstOrDefaultAsync(e => e.Id == id && db.ImportBatches.Any(b => b.Id == e.BatchId && owned.Any(f => f.Id == b.ForceId)), cancellationToken)
                .OrNotFound();
            var batch = await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == encounter.BatchId, cancellationToken);
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancellationToken);
            var kind = KindsOfRecord.Of(batch.Kind);
            var key = EncounterKey.For(force.Slug, batch.Kind, encounter.Month, batch.Revision, id.Row);
            long owner = batch.Id.Value;
            var kept = await db.SealedOriginals.AsNoTracking()
                .FirstOrDefaultAsync(o => o.ForceId == force.Id && o.Kind == SealedKind.Record && o.Owner == owner && o.Number == request.Record, cancellationToken);
            if (kept is null)
            {
                return new(key, batch.Kind, batch.ErasedAt is not null, []);
            }

            using var seal = await seals.Of(force, cancellationToken);
            var texts = SealedFields.Read(seal.Open(kept));
            var row = await db.Records(kind).AsNoTracking().FirstOrDefaultAsync(r => (long)r[RecordTables.Id] == request.Record, cancellationToken);
            return new(key, batch.Kind, false, [.. kind.Fields.Where(f => texts.ContainsKey(f.Name)).Select(f => new Field(f.Name, f.Shape, texts[f.Name], Pseudonym(f, row)))]);
        }

        private static int? Pseudonym(RecordField field, Dictionary<string, object>? row) =>
            field.Shape is FieldShape.Officer or FieldShape.Person && row?.GetValueOrDefault(field.Column) is int number ? number : null;
    }
}

/// <summary>The one rule of every reading: it has a reason.</summary>
internal static class ReadingReasonRule
{
    public static void MustBeGiven<T>(this IRuleBuilderInitial<T, ReadingReason?> rule) =>
        rule.Must(r => r is { } given && Enum.IsDefined(given)).OverridePropertyName("Why").WithMessage(EncounterRules.ReasonNeeded.Sentence);
}
