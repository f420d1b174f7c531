using System.Text;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Why a record is held back, in the force's own words; each reading leaves its reason in the log.</summary>
public static class ReadHoldReason
{
    [Permission(Permissions.HoldBack)]
    public sealed record Query(HeldBackId Id, ReadingReason? Why) : IQuery<View>, IReadLogged, IWithReason
    {
        public string Subject => $"hold {Id.Value}";

        public string Reason => ReadingReasons.Code(Why);
    }

    /// <param name="Words">None where the record was held back again later, so that the newer reason took the place of this one.</param>
    public sealed record View(string? Words);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.Why).MustBeGiven();
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var owned = db.Forces.OwnedBy(actor);
            var held = await db.HeldBack.AsNoTracking().FirstOrDefaultAsync(h => h.Id == request.Id && owned.Any(f => f.Id == h.ForceId), cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == held.ForceId, cancellationToken);
            var (owner, number) = ((long)held.EncounterId.Batch.Value, held.EncounterId.Value);
            var kept = await db.HeldBack.AnyAsync(h => h.EncounterId == held.EncounterId && h.MarkedAt > held.MarkedAt, cancellationToken)
                ? null
                : await db.SealedOriginals.AsNoTracking().FirstOrDefaultAsync(o => o.ForceId == force.Id && o.Kind == SealedKind.HoldReason && o.Owner == owner && o.Number == number, cancellationToken);
            if (kept is null)
            {
                return new((string?)null);
            }

            using var seal = await seals.Of(force, cancellationToken);
            return new(Encoding.UTF8.GetString(seal.Open(kept)));
        }
    }
}
