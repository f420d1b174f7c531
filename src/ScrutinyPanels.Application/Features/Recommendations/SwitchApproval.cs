using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>A senior of the force decides whether each answer needs approval before it goes out.</summary>
public static class SwitchApproval
{
    [Permission(Permissions.ApproveReplies)]
    public sealed record Command(ForceId Force, bool Needed) : ICommand, IAbout
    {
        public string Subject => $"force {Force.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (_, mine, _) = actor.ReachOf(Role.ForceApprover);
            var force = await db.Forces.SingleOrDefaultAsync(f => f.Id == command.Force && mine.Contains(f.Id), cancel).OrNotFound();
            force.LetApprove(command.Needed, actor);
        }
    }
}
