using System.Text;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Keeps a record of the force from panels while it is part of a live matter; the reason in the force's words is sealed.</summary>
public static class HoldBackRecord
{
    [Permission(Permissions.HoldBack)]
    public sealed record Command(long Record, LiveMatter? Matter, string? Words) : ICommand<HeldBackId>, IAbout
    {
        public string Subject => $"record {Record}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Matter).Must(m => m is { } given && Enum.IsDefined(given)).WithMessage("Say what the record is part of");
            RuleFor(c => c.Words).Must(w => !string.IsNullOrWhiteSpace(w)).WithMessage("Enter why the record must be held back");
            RuleFor(c => c.Words).MaximumLength(HeldBack.ReasonLimit).WithMessage($"The reason must be {HeldBack.ReasonLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, ForceSeals seals) : ICommandHandler<Command, HeldBackId>
    {
        public async Task<HeldBackId> Handle(Command request, CancellationToken cancellationToken)
        {
            var id = new EncounterId(request.Record);
            var owned = db.Forces.OwnedBy(actor);
            var batch = await db.ImportBatches.AsNoTracking()
                .FirstOrDefaultAsync(b => owned.Any(f => f.Id == b.ForceId) && db.Encounters.Any(e => e.Id == id && e.BatchId == b.Id), cancellationToken)
                .OrNotFound();
            if (!batch.IsThere)
            {
                throw new RuleBroken(EncounterRules.NoLongerThere);
            }

            if (await db.HeldBack.AnyAsync(h => h.EncounterId == id && h.LiftedAt == null, cancellationToken))
            {
                throw new RuleBroken(EncounterRules.HeldAlready);
            }

            var force = await db.Forces.AsNoTracking().SingleAsync(f => f.Id == batch.ForceId, cancellationToken);
            var held = HeldBack.Mark(force, id, request.Matter!.Value, actor, clock.GetUtcNow());
            db.HeldBack.Add(held);
            using var seal = await seals.Of(force, cancellationToken);
            var words = seal.Seal(SealedKind.HoldReason, batch.Id.Value, request.Record, Encoding.UTF8.GetBytes(request.Words!.Trim()));

            // Held back again: the newer reason takes the place of the one before.
            var before = await db.SealedOriginals.FirstOrDefaultAsync(o => o.ForceId == words.ForceId && o.Kind == words.Kind && o.Owner == words.Owner && o.Number == words.Number, cancellationToken);
            if (before is null)
            {
                db.SealedOriginals.Add(words);
            }
            else
            {
                before.Replace(words.KeyNumber, words.Content);
            }

            return held.Id;
        }
    }
}
