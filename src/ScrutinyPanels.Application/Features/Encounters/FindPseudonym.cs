using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Says which number stands for an officer or person of the force; the log keeps the number that was found and never what was typed.</summary>
public static class FindPseudonym
{
    public const int WhoLimit = 200;

    [Permission(Permissions.ReadOriginals)]
    public sealed record Query(ForceId Force, PseudonymKind? Kind, string? Who, ReadingReason? Why) : IQuery<View>, IReadLogged, IWithReason
    {
        public string Subject => $"key of force {Force.Value}";

        public string Reason => ReadingReasons.Code(Why);
    }

    /// <param name="Number">None where nobody was known by these words.</param>
    public sealed record View(ForceId Force, PseudonymKind Kind, int? Number) : IAbout
    {
        public string Subject => Number is null ? $"key of force {Force.Value}" : OpenPseudonym.SubjectOf(Force, Kind, Number);
    }

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Kind).Must(k => k is { } given && Enum.IsDefined(given)).WithMessage("Say whether it is an officer or a person");
            RuleFor(q => q.Who).NotEmpty().WithMessage("Enter the collar number or reference as the force writes it");
            RuleFor(q => q.Who).MaximumLength(WhoLimit).WithMessage($"The collar number or reference must be {WhoLimit} characters or fewer");
            RuleFor(q => q.Why).MustBeGiven();
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, ForceSeals seals) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var force = await db.Forces.OwnedBy(actor).AsNoTracking().FirstOrDefaultAsync(f => f.Id == request.Force, cancellationToken).OrNotFound();
            var kind = request.Kind!.Value;
            using var seal = await seals.Of(force, cancellationToken);
            var token = seal.Token(kind.ToString(), request.Who!);
            var number = await db.Pseudonyms.Where(p => p.ForceId == force.Id && p.Kind == kind && p.Token == token).Select(p => (int?)p.Number).FirstOrDefaultAsync(cancellationToken);
            return new(force.Id, kind, number);
        }
    }
}
