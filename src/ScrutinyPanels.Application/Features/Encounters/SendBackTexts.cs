using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The second person does not release a file because its text still tells who somebody is, and says why.</summary>
public static class SendBackTexts
{
    [Permission(Permissions.RedactTexts)]
    public sealed record Command(ImportBatchId Id, string Reason) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason)
            .NotEmpty().WithMessage("Say what should be looked at again")
            .MaximumLength(ImportBatch.ReasonLimit).WithMessage($"Use {ImportBatch.ReasonLimit} characters or fewer");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.OwnBatches(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            var force = await db.Forces.SingleAsync(f => f.Id == batch.ForceId, cancel);
            batch.SendBack(force, command.Reason, actor);
        }
    }
}
