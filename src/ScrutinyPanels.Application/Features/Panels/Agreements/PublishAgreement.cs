using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>The oversight officer puts a confidentiality agreement in force for the panels of the office; whoever signed the version before signs again.</summary>
public static class PublishAgreement
{
    /// <param name="Seen">The number of the version that the officer had before them; 0 where there was none.</param>
    [Permission(Permissions.SetPanelRules)]
    public sealed record Command(AreaId Office, int Seen, string? Words) : ICommand, IAbout
    {
        public string Subject => $"area {Office.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Words).NotEmpty().WithMessage(PanelRuleBook.AgreementNeeded.Sentence)
            .MaximumLength(ConfidentialityAgreement.TextLimit).WithMessage($"Use {ConfidentialityAgreement.TextLimit} characters or fewer.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var offices = actor.OwnOffices();
            var office = await db.Areas.SingleOrDefaultAsync(a => a.Id == command.Office && offices.Contains(a.Id), cancel).OrNotFound();
            var before = await db.InForceOf(office.Id, cancel);
            db.ConfidentialityAgreements.Add(ConfidentialityAgreement.Publish(office.Id, before, command.Seen, command.Words, actor, clock.GetUtcNow()));
        }
    }
}
