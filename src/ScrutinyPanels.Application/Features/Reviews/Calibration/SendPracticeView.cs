using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Calibration;

/// <summary>A member sends their grade of a practice case, and why; nobody else sees it, and it is never changed.</summary>
public static class SendPracticeView
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(PracticeCaseId Id, string? Grade, string? Why) : ICommand, IAbout
    {
        public string Subject => $"practice-case {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Grade).NotEmpty().WithMessage(PracticeRules.GradeNeeded.Sentence);
            RuleFor(c => c.Why).NotEmpty().WithMessage(PracticeRules.WhyNeeded.Sentence).MaximumLength(PracticeView.WhyLimit).WithMessage($"Use {PracticeView.WhyLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.PracticeCasesFor(actor).SingleOrDefaultAsync(p => p.Id == command.Id, cancel).OrNotFound();
            var me = actor.Id.GetValueOrDefault();
            var before = await db.PracticeViews.Where(v => v.PracticeCaseId == found.Id && v.UserId == me).ToListAsync(cancel);
            db.PracticeViews.Add(PracticeView.Send(found, await db.SchemeOf(found, cancel), before, command.Grade, command.Why, actor, clock.GetUtcNow()));
        }
    }
}
