using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Gives a draft its name and the grades its members choose from.</summary>
public static class NameForm
{
    /// <param name="Scheme">The code of a scheme, for its newest version; or the code and number of the version that the draft has, which then stays.</param>
    [Permission(Permissions.WriteForms)]
    public sealed record Command(ReviewFormId Id, string Name, string Scheme, int Version) : ICommand, IAbout
    {
        public string Subject => $"form {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name)
                .NotEmpty().WithMessage("Enter the name of the form")
                .MaximumLength(ReviewForm.WordsLimit).WithMessage($"Use {ReviewForm.WordsLimit} characters or fewer");
            RuleFor(c => c.Scheme).NotEmpty().WithMessage("Choose how cases are graded");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var form = await db.OwnForm(command.Id, actor, cancel);
            form.MustStillBe(command.Version);
            form.Rename(command.Name, clock.GetUtcNow());

            // The version that the draft has stays unless another scheme, or the newest version of this one, is chosen.
            if (form.GradeQuestion is not null && command.Scheme != $"{form.SchemeCode}/{form.SchemeNumber}")
            {
                form.GradeBy(await db.Scheme(command.Scheme.Split('/')[0], form.OwnerId, cancel), clock.GetUtcNow());
            }
        }
    }
}
