using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>Somebody who was there says that a viewing ends now.</summary>
public static class StopViewing
{
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(ViewingSessionId Id) : ICommand, IAbout
    {
        public string Subject => $"viewing {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var session = await db.ViewingSessions.OpenTo(actor).Get(command.Id, cancel);
            var others = await db.OtherTimes(session.Id, [.. session.Present.Select(p => p.UserId)], actor, cancel);
            var now = clock.GetUtcNow();
            session.Stop(now, others, actor, now);
        }
    }
}
