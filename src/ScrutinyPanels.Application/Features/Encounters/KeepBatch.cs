using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The records of a file are still needed: somebody says why, and they are looked at again after some months.</summary>
public static class KeepBatch
{
    public const int MostMonths = 120;

    [Permission(Permissions.LoadRecords)]
    public sealed record Command(ImportBatchId Id, int? Months, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Months).NotNull().WithMessage("Enter for how many months, in figures");
            RuleFor(c => c.Months).InclusiveBetween(1, MostMonths).WithMessage($"Enter a number of months from 1 to {MostMonths}");
            RuleFor(c => c.Reason).NotEmpty().WithMessage("Enter why the records are still needed");
            RuleFor(c => c.Reason).MaximumLength(ImportBatch.ReasonLimit).WithMessage($"Use {ImportBatch.ReasonLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.ReadableBy(actor).FirstOrDefaultAsync(b => b.Id == command.Id && b.UndoneAt == null && b.ErasedAt == null, cancel).OrNotFound();
            batch.Keep(UkTime.DayOf(clock.GetUtcNow()).AddMonths(command.Months!.Value), command.Reason!);
        }
    }
}
