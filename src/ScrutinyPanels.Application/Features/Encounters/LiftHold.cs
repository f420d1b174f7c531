using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>The live matter has ended: panels may have the record again.</summary>
public static class LiftHold
{
    [Permission(Permissions.HoldBack)]
    public sealed record Command(HeldBackId Id) : ICommand, IAbout
    {
        public string Subject => $"hold {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var owned = db.Forces.OwnedBy(actor);
            var held = await db.HeldBack.FirstOrDefaultAsync(h => h.Id == command.Id && owned.Any(f => f.Id == h.ForceId), cancel).OrNotFound();
            held.Lift(await db.Forces.AsNoTracking().SingleAsync(f => f.Id == held.ForceId, cancel), actor, clock.GetUtcNow());
        }
    }
}
