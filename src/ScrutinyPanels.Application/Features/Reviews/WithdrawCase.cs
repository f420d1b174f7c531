using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>A case is taken out for good; its reason stays to be read.</summary>
public static class WithdrawCase
{
    [Permission(Permissions.WithdrawCases)]
    public sealed record Command(CaseId Id, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason)
            .NotEmpty().WithMessage("Enter why the case is withdrawn")
            .MaximumLength(Case.WordsLimit).WithMessage($"Use {Case.WordsLimit} characters or fewer");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.CasesWithin(actor, clock.GetUtcNow(), Permissions.RolesFor(Permissions.WithdrawCases)).Get(command.Id, cancel);
            found.Withdraw(command.Reason ?? string.Empty, actor);
        }
    }
}
