using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Gives a file up before it is loaded: nothing of it is kept.</summary>
public static class GiveUpIntake
{
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(IntakeId Id) : ICommand, IAbout
    {
        public string Subject => $"intake {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, BulkWrites bulk) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var intake = await db.IntakesOf(actor).FirstOrDefaultAsync(i => i.Id == command.Id, cancel).OrNotFound();
            intake.GiveUp();
            long owner = intake.Id.Value;
            bulk.AfterSave(c => db.SealedOriginals.Where(o => o.ForceId == intake.ForceId && o.Kind == SealedKind.FilePart && o.Owner == owner).ExecuteDeleteAsync(c));
        }
    }
}
