using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Forms;

/// <summary>Moves a question of a draft one place up or down.</summary>
public static class MoveQuestion
{
    /// <param name="Version">The state of the draft that was looked at.</param>
    [Permission(Permissions.WriteForms)]
    public sealed record Command(ReviewFormId Id, string Code, bool Up, int Version) : ICommand, IAbout
    {
        public string Subject => $"form {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Code).NotEmpty().WithMessage("Choose a question");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var form = await db.OwnForm(command.Id, actor, cancel);
            form.MustStillBe(command.Version);
            form.Move(command.Code, command.Up, clock.GetUtcNow());
        }
    }
}
