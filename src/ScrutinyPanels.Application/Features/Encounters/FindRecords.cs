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

/// <summary>Finds records of the force by the key that lists and certificates use, or by a reference of the force's own; it answers with keys and opens nothing.</summary>
public static class FindRecords
{
    public const int TextLimit = 200;

    /// <summary>How many are named at most; a reference that fits more is none.</summary>
    public const int Most = 50;

    [Permission(Permissions.ReadOriginals)]
    public sealed record Query(string? Text) : IQuery<IReadOnlyList<Found>>, IReadLogged
    {
        public string Subject => "records of own force";
    }

    /// <summary>One record that fits.</summary>
    public sealed record Found(long Record, string Key, RecordKind Kind);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Text).NotEmpty().WithMessage("Enter the record's key or the force's own reference");
            RuleFor(q => q.Text).MaximumLength(TextLimit).WithMessage($"The key or reference must be {TextLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, IReadOnlyList<Found>>
    {
        public async Task<IReadOnlyList<Found>> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = EncounterKey.TryParse(request.Text, out var key) ? await ByKey(key, cancellationToken) : [];
            var records = found.Count > 0 ? found : await ByReference(request.Text!, cancellationToken);
            return records.Count > 0 ? records : throw new InputInvalid(nameof(Query.Text), "No record of your force has this key or reference. Check it and try again.");
        }

        // The key of an event of several records is that of the first of them: all of them are named.
        private async Task<IReadOnlyList<Found>> ByKey(KeyParts key, CancellationToken cancel)
        {
            var force = await db.Forces.OwnedBy(actor).AsNoTracking().FirstOrDefaultAsync(f => f.Slug == key.ForceSlug, cancel);
            if (force is null)
            {
                return [];
            }

            var batches = await db.ImportBatches.Where(b => b.ForceId == force.Id && b.Kind == key.Kind && b.Revision == key.Revision).Select(b => b.Id).ToListAsync(cancel);
            var ids = batches.ConvertAll(b => EncounterId.For(b, key.Row));
            var root = await db.Encounters.Where(e => ids.Contains(e.Id) && e.Month == key.Month).Select(e => e.JoinedTo ?? e.Id).FirstOrDefaultAsync(cancel);
            return root == default ? [] : await Named(force, db.Encounters.Where(e => e.Id == root || e.JoinedTo == root), cancel);
        }

        private async Task<IReadOnlyList<Found>> ByReference(string text, CancellationToken cancel)
        {
            var all = new List<Found>();
            foreach (var force in await db.Forces.OwnedBy(actor).AsNoTracking().OrderBy(f => f.Name).ToListAsync(cancel))
            {
                using var seal = await seals.Of(force, cancel);
                var ids = new HashSet<EncounterId>();
                foreach (var kind in KindsOfRecord.All)
                {
                    ids.UnionWith(await Matching(force, kind, seal, text, cancel));
                }

                var list = ids.Take(Most).ToList();
                all.AddRange(list.Count == 0 ? [] : await Named(force, db.Encounters.Where(e => list.Contains(e.Id)), cancel));
            }

            return all;
        }

        private async Task<IEnumerable<EncounterId>> Matching(Force force, KindOfRecord kind, ForceSeal seal, string text, CancellationToken cancel)
        {
            var ids = new List<EncounterId>();
            var batches = await db.ImportBatches.Where(b => b.ForceId == force.Id && b.Kind == kind.Kind && b.UndoneAt == null && b.ErasedAt == null).Select(b => b.Id).ToListAsync(cancel);
            if (batches.Count == 0)
            {
                return ids;
            }

            foreach (var field in kind.Fields.Where(f => f.Shape == FieldShape.Reference))
            {
                var token = seal.Token(RecordWriter.ReferencePurpose, text);
                ids.AddRange(await db.Records(kind).AsNoTracking()
                    .Where(r => EF.Property<long?>(r, field.Column) == token && batches.Contains((ImportBatchId)r[RecordTables.BatchId]))
                    .OrderBy(r => (long)r[RecordTables.Id]).Take(Most)
                    .Select(r => (EncounterId)r[RecordTables.EncounterId])
                    .ToListAsync(cancel));
            }

            return ids;
        }

        private async Task<IReadOnlyList<Found>> Named(Force force, IQueryable<Encounter> encounters, CancellationToken cancel)
        {
            var rows = await encounters.AsNoTracking()
                .Join(db.ImportBatches, e => e.BatchId, b => b.Id, (e, b) => new { e.Id, e.Month, b.Kind, b.Revision })
                .OrderBy(r => r.Id)
                .ToListAsync(cancel);
            return [.. rows.Select(r => new Found(r.Id.Value, EncounterKey.For(force.Slug, r.Kind, r.Month, r.Revision, r.Id.Row), r.Kind))];
        }
    }
}
