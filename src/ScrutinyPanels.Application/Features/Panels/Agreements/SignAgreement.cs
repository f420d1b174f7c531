using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>A member signs the confidentiality agreement in force, by their account, with the time and the version.</summary>
public static class SignAgreement
{
    /// <param name="Agrees">Whether they ticked the box.</param>
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(ConfidentialityAgreementId Id, bool Agrees) : ICommand, IAbout
    {
        public string Subject => $"agreement {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Agrees).Equal(true).WithMessage(PanelRuleBook.AgreementNotTicked.Sentence);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var me = actor.Id.GetValueOrDefault();
            var own = db.OfficesOf(actor).Select(a => a.Id);
            var agreement = await db.ConfidentialityAgreements.SingleOrDefaultAsync(a => a.Id == command.Id && own.Contains(a.AreaId), cancel).OrNotFound();
            var inForce = await db.InForceOf(agreement.AreaId, cancel).OrNotFound();
            var before = await db.AgreementSignatures.AnyAsync(s => s.UserId == me && s.AgreementId == agreement.Id, cancel);
            db.AgreementSignatures.Add(agreement.Sign(inForce, command.Agrees, before, actor, clock.GetUtcNow()));
        }
    }
}
