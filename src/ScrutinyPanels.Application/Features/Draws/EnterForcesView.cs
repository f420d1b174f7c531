using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The force enters what it thought of a drawn case whose record does not say; sealed from everybody else until the panel opens the case.</summary>
public static class EnterForcesView
{
    /// <param name="Role">The role of who looked at it, never a name.</param>
    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(CaseId Case, SupervisorsFinding? Finding, string? Role, DateOnly? Day) : ICommand, IAbout
    {
        public string Subject => $"case {Case.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Finding).Must(f => f is { } given && Enum.IsDefined(given)).WithMessage(ForcesViewRules.FindingNeeded.Sentence);
            RuleFor(c => c.Role).NotEmpty().WithMessage(ForcesViewRules.RoleNeeded.Sentence).MaximumLength(ForcesOwnView.ByLimit).WithMessage($"Use {ForcesOwnView.ByLimit} characters or fewer");
            RuleFor(c => c.Day).NotNull().WithMessage(ForcesViewRules.DayNeeded.Sentence);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var about = await db.Cases.OfForces(actor).SingleOrDefaultAsync(c => c.Id == command.Case, cancel).OrNotFound();
            var (finding, day, now) = (command.Finding!.Value, command.Day!.Value, clock.GetUtcNow());
            if (await db.ForcesOwnViews.SingleOrDefaultAsync(v => v.CaseId == about.Id, cancel) is { } before)
            {
                before.Correct(about, finding, command.Role, day, actor, now);
                return;
            }

            var entered = ForcesOwnView.Enter(about, finding, command.Role, day, actor, now);
            if ((await db.SupervisorsViewsOf([about.EncounterId], cancel)).Count > 0)
            {
                throw new RuleBroken(ForcesViewRules.RecordHasOne);
            }

            db.ForcesOwnViews.Add(entered);
        }
    }
}
