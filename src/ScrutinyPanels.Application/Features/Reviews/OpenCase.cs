using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The chair opens a case: every view that was sent can be seen by chair and oversight officer from now on.</summary>
public static class OpenCase
{
    [Permission(Permissions.SettleCases)]
    public sealed record Command(CaseId Id) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.CasesWithin(actor, clock.GetUtcNow(), Permissions.RolesFor(Permissions.SettleCases)).Get(command.Id, cancel);
            found.Open(await db.OwnViewWaits(found, actor, cancel), actor, clock.GetUtcNow());
        }
    }
}
