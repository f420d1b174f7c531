using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>A reader who sees it differently adds a second, dated view to the one they sent; the first stays as it is.</summary>
public static class AddSecondView
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(CaseId Id, string? Grade, string? Why) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Why)
            .NotEmpty().WithMessage(ReviewRules.SecondViewNeedsWhy.Sentence)
            .MaximumLength(SecondView.WhyLimit).WithMessage($"Use {SecondView.WhyLimit} characters or fewer");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.CasesReadableBy(actor, clock.GetUtcNow()).Get(command.Id, cancel);
            var review = await db.OwnReview(found.Id, actor, cancel).OrNotFound();
            var form = await db.ReviewForms.Whole().AsNoTracking().SingleAsync(f => f.Id == review.FormId, cancel);
            if (form.GradeQuestion is not null && string.IsNullOrEmpty(command.Grade))
            {
                throw new InputInvalid("Grade", "Choose your grade as you see it now");
            }

            review.AddSecondView(found, form, string.IsNullOrEmpty(command.Grade) ? null : command.Grade, command.Why, actor, clock.GetUtcNow());
        }
    }
}
