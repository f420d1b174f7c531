using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>An administrator turns Welsh on or off for an area, beside English.</summary>
public static class OfferWelsh
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Area, bool On) : ICommand, IAbout
    {
        public string Subject => $"area {Area}";
    }

    internal sealed class Handler(ScrutinyDb db) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var id = new AreaId(command.Area);
            var area = await db.Areas.SingleOrDefaultAsync(a => a.Id == id, cancel).OrNotFound();
            area.OfferWelsh(command.On);
        }
    }
}
