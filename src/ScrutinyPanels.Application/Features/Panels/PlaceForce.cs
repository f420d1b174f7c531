using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>An administrator puts a force under an oversight body.</summary>
public static class PlaceForce
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Force, Guid Area) : ICommand, IAbout
    {
        public string Subject => $"force {Force}";
    }

    internal sealed class Handler(ScrutinyDb db) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var areaId = new AreaId(command.Area);
            var forceId = new ForceId(command.Force);
            await db.Areas.SingleOrDefaultAsync(a => a.Id == areaId, cancel).OrNotFound();
            var force = await db.Forces.SingleOrDefaultAsync(f => f.Id == forceId, cancel) ?? throw new InputInvalid("Force", "Choose a force.");
            if (force.AreaId is not null)
            {
                throw new RuleBroken(PanelRuleBook.ForceIsPlaced);
            }

            force.PlaceUnder(areaId);
        }
    }
}
