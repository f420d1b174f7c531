using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The force says for how many days it keeps footage that is no evidence.</summary>
public static class SetFootageDays
{
    [Permission(Permissions.ReadOriginals)]
    public sealed record Command(string Force, int Days) : ICommand, IAbout
    {
        public string Subject => $"force {Force}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Days).InclusiveBetween(1, Domain.Panels.Force.MostFootageDays).WithMessage(PanelRuleBook.FootageDays.Sentence);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var force = await db.Forces.OwnedBy(actor).FirstOrDefaultAsync(f => f.Slug == command.Force, cancel).OrNotFound();
            force.KeepFootageFor(command.Days);
        }
    }
}
