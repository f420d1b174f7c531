using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The force answers whether the footage of a drawn case is kept.</summary>
public static class AnswerFootageHold
{
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(CaseId Case, FootageAnswer? Answer, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"case {Case.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Answer).NotNull().WithMessage("Choose what has become of the footage");
            RuleFor(c => c.Answer).IsInEnum().WithMessage("Choose what has become of the footage");
            RuleFor(c => c.Reason).NotEmpty().When(c => c.Answer == FootageAnswer.NeverRecorded).WithMessage("Enter why nothing was recorded");
            RuleFor(c => c.Reason).MaximumLength(FootageHold.ReasonLimit).WithMessage($"Use {FootageHold.ReasonLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var hold = await db.FootageHolds.ForForce(actor).SingleOrDefaultAsync(h => h.CaseId == command.Case, cancel).OrNotFound();
            hold.Reply(command.Answer!.Value, command.Reason, actor, clock.GetUtcNow());
        }
    }
}
