using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The reader of a file says how far it has come, and by it that it still reads.</summary>
public static class ReportIntake
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(IntakeId Id, int RowsRead, int RowsTotal) : ICommand, IAbout
    {
        public string Subject => $"intake {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.RowsRead).GreaterThanOrEqualTo(0);
            RuleFor(c => c.RowsTotal).GreaterThanOrEqualTo(0);
        }
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var intake = await db.Intakes.FirstOrDefaultAsync(i => i.Id == command.Id && i.State == IntakeState.Working, cancel).OrNotFound();
            intake.Report(command.RowsRead, command.RowsTotal, clock.GetUtcNow());
        }
    }
}
