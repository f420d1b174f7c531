using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Notes how many records the force itself published for the months of a file, so that missing ones show.</summary>
public static class NotePublishedTotal
{
    public const int Most = 10_000_000;

    [Permission(Permissions.LoadRecords)]
    public sealed record Command(ImportBatchId Id, int? Total) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Total).InclusiveBetween(0, Most).WithMessage("Enter the number of records in figures, or leave it empty to take the number away");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.ReadableBy(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            batch.NotePublishedTotal(command.Total);
        }
    }
}
