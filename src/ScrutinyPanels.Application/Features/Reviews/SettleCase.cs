using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The chair writes down what the panel decided about a case, beside what the panel's rule makes of the readers' grades.</summary>
public static class SettleCase
{
    /// <param name="Grade">The band, where the grade is not named by its code.</param>
    /// <param name="GradeCode">The code of the grade in the scheme of the case's form.</param>
    [Permission(Permissions.SettleCases)]
    public sealed record Command(CaseId Id, Grade? Grade, string? MinorityView, string? NoteToForce, string? WhyDeparted = null, string? GradeCode = null) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Grade).NotNull().When(c => string.IsNullOrEmpty(c.GradeCode)).WithMessage(ReviewRules.ChooseAGrade.Sentence);
            RuleFor(c => c.Grade).IsInEnum().WithMessage(ReviewRules.ChooseAGrade.Sentence);
            RuleFor(c => c.MinorityView).MaximumLength(Case.WordsLimit).WithMessage($"Use {Case.WordsLimit} characters or fewer for the minority view");
            RuleFor(c => c.NoteToForce).MaximumLength(Case.WordsLimit).WithMessage($"Use {Case.WordsLimit} characters or fewer for the note");
            RuleFor(c => c.WhyDeparted).MaximumLength(Case.WordsLimit).WithMessage($"Use {Case.WordsLimit} characters or fewer for the reason");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.CasesWithin(actor, clock.GetUtcNow(), Permissions.RolesFor(Permissions.SettleCases)).Get(command.Id, cancel);
            if (await db.OwnViewWaits(found, actor, cancel))
            {
                throw new RuleBroken(ReviewRules.SettleAfterYourOwn);
            }

            var (form, noFootage) = await db.FormToSettle(found, cancel);
            var (grade, named) = form.GradeChosen(command.GradeCode, command.Grade);
            if (form.RedWithoutFootage && noFootage && grade != Grade.Red)
            {
                throw new RuleBroken(ReviewRules.RedWithoutFootage);
            }

            var decision = new Decision(grade, command.MinorityView, command.NoteToForce, command.WhyDeparted, named);
            found.Settle(decision, await db.GradeByRuleOf(found, cancel), actor, clock.GetUtcNow());
        }
    }
}
