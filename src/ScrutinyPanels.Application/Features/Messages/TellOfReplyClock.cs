using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>The timetable tells people that a reply is due soon, or that it is so late that it reached a rung of the panel's ladder; each once.</summary>
public static class TellOfReplyClock
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(RecommendationId Id) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Outbox outbox, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var waiting = await db.Recommendations.AsNoTracking()
                .SingleOrDefaultAsync(r => r.Id == command.Id && (r.Step == RecommendationStep.Sent || r.Step == RecommendationStep.Acknowledged), cancel).OrNotFound();
            var panel = await db.Panels.AsNoTracking().Include(p => p.Rules).SingleAsync(p => p.Id == waiting.PanelId, cancel);
            if (ClockTelling.Of(waiting, panel.CurrentRules.Set, clock.GetUtcNow()) is { } telling)
            {
                await outbox.Tell(await outbox.Holders(waiting.Reach, telling.To, cancel), telling.What, telling.About, cancel);
            }
        }
    }
}
