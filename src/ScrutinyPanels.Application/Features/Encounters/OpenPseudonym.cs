using System.Text;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Says which officer or person of the force a number stands for; each reading leaves its reason in the log.</summary>
public static class OpenPseudonym
{
    [Permission(Permissions.ReadOriginals)]
    public sealed record Query(ForceId Force, PseudonymKind? Kind, int? Number, ReadingReason? Why) : IQuery<View>, IReadLogged, IWithReason
    {
        public string Subject => SubjectOf(Force, Kind, Number);

        public string Reason => ReadingReasons.Code(Why);
    }

    public sealed record View(PseudonymKind Kind, int Number, string Who);

    /// <summary>How the log names a number: "officer 12 of force 0198…".</summary>
    internal static string SubjectOf(ForceId force, PseudonymKind? kind, int? number) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(kind == PseudonymKind.Officer ? "officer" : "person")} {number} of force {force.Value}");

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Kind).Must(k => k is { } given && Enum.IsDefined(given)).WithMessage("Say whether it is an officer or a person");
            RuleFor(q => q.Number).Must(n => n > 0).WithMessage("Enter the number, for example 12");
            RuleFor(q => q.Why).MustBeGiven();
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var force = await db.Forces.OwnedBy(actor).AsNoTracking().FirstOrDefaultAsync(f => f.Id == request.Force, cancellationToken).OrNotFound();
            var kind = request.Kind!.Value;
            var (owner, number) = ((long)kind, (long)request.Number!.Value);
            var kept = await db.SealedOriginals.AsNoTracking()
                .FirstOrDefaultAsync(o => o.ForceId == force.Id && o.Kind == SealedKind.Pseudonym && o.Owner == owner && o.Number == number, cancellationToken)
                ?? throw new RuleBroken(EncounterRules.PseudonymUnknown);
            using var seal = await seals.Of(force, cancellationToken);
            return new(kind, request.Number.Value, Encoding.UTF8.GetString(seal.Open(kept)));
        }
    }
}
