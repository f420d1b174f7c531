using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Somebody of the force says that they looked through all written text of a file; somebody else can now release it.</summary>
public static class FinishRedaction
{
    [Permission(Permissions.RedactTexts)]
    public sealed record Command(ImportBatchId Id) : ICommand, IAbout
    {
        public string Subject => $"batch {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var batch = await db.OwnBatches(actor).FirstOrDefaultAsync(b => b.Id == command.Id, cancel).OrNotFound();
            var force = await db.Forces.SingleAsync(f => f.Id == batch.ForceId, cancel);
            batch.FinishRedaction(force, actor, clock.GetUtcNow());
        }
    }
}
