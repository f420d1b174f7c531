using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>An office begins a form under a code of its own, with footage and grade alone or as a copy of another form.</summary>
public static class StartForm
{
    /// <param name="Code">What panels' rules call it; made of the name where it is empty.</param>
    /// <param name="Copy">The form to copy; none to begin with footage and grade alone.</param>
    [Permission(Permissions.WriteForms)]
    public sealed record Command(AreaId Office, string Name, string Code, ReviewFormId? Copy) : ICommand<ReviewFormId>, IAbout
    {
        public string Subject => $"area {Office.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name)
                .NotEmpty().WithMessage(ReviewRules.FormNeedsName.Sentence)
                .MaximumLength(ReviewForm.WordsLimit).WithMessage($"Use {ReviewForm.WordsLimit} characters or fewer");
            RuleFor(c => c.Code)
                .Matches("^[a-z0-9]+(-[a-z0-9]+)*$").When(c => c.Code.Length > 0).WithMessage("Use small letters a to z, numbers and hyphens only, such as our-searches")
                .MaximumLength(ReviewForm.CodeLimit).WithMessage($"Use {ReviewForm.CodeLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, ReviewFormId>
    {
        public async Task<ReviewFormId> Handle(Command command, CancellationToken cancellationToken)
        {
            var office = actor.Offices().Contains(command.Office) ? command.Office : throw new NotFound();
            var taken = await db.ReviewForms.Where(f => f.OwnerId == office || f.OwnerId == default(AreaId)).Select(f => f.Code).Distinct().ToListAsync(cancellationToken);
            var code = command.Code.Length > 0 ? command.Code : ReviewForm.CodeFor(command.Name, taken);
            if (taken.Contains(code))
            {
                throw new RuleBroken(ReviewRules.FormCodeTaken);
            }

            var now = clock.GetUtcNow();
            var draft = command.Copy is { } id
                ? (await db.ReviewForms.Whole().SeenBy(actor).AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.PublishedAt != null && (f.OwnerId == office || f.OwnerId == default(AreaId)), cancellationToken).OrNotFound()).CopyAs(code, command.Name, office, now)
                : ReviewForm.Begin(code, command.Name, office, await db.Scheme(StandardSchemes.TrafficLight().Code, office, cancellationToken), now);
            db.ReviewForms.Add(draft);
            return draft.Id;
        }
    }
}
