using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The reader of a file found that it cannot be loaded, and says why.</summary>
public static class RefuseIntake
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(IntakeId Id, string Problem, bool AsksCorrect) : ICommand, IAbout
    {
        public string Subject => $"intake {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Problem).NotEmpty();
    }

    internal sealed class Handler(ScrutinyDb db) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var intake = await db.Intakes.FirstOrDefaultAsync(i => i.Id == command.Id && i.State == IntakeState.Working, cancel).OrNotFound();
            intake.Refuse(command.Problem, command.AsksCorrect);
        }
    }
}
