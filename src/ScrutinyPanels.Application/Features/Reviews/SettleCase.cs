using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The chair writes down what the panel decided about a case.</summary>
public static class SettleCase
{
    [Permission(Permissions.SettleCases)]
    public sealed record Command(CaseId Id, Grade? Grade, string? MinorityView, string? NoteToForce) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Grade).NotNull().WithMessage("Choose the panel’s grade").IsInEnum().WithMessage("Choose the panel’s grade");
            RuleFor(c => c.MinorityView).MaximumLength(Case.WordsLimit).WithMessage($"Use {Case.WordsLimit} characters or fewer for the minority view");
            RuleFor(c => c.NoteToForce).MaximumLength(Case.WordsLimit).WithMessage($"Use {Case.WordsLimit} characters or fewer for the note");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.Cases.Within(actor, Permissions.RolesFor(Permissions.SettleCases)).Get(command.Id, cancel);
            found.Settle(command.Grade.GetValueOrDefault(), command.MinorityView, command.NoteToForce, actor, clock.GetUtcNow());
        }
    }
}
