using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>Whoever answers for a force is told that it is asked to keep footage, or to check minutes for facts.</summary>
internal sealed class WhenAForceIsAskedForMore(ScrutinyDb db, Outbox outbox) : IReaction<FootageAsked>, IReaction<FactCheckAsked>
{
    public Task When(FootageAsked happened, CancellationToken cancel) => Tell(happened.ForceId.Value, MessageAbout.FootageAsked, $"case {happened.CaseId.Value}", cancel);

    public async Task When(FactCheckAsked happened, CancellationToken cancel)
    {
        foreach (var force in await db.Panels.Where(p => p.Id == happened.PanelId).SelectMany(p => p.Coverage).Select(c => c.ForceId).Distinct().ToListAsync(cancel))
        {
            await Tell(force.Value, MessageAbout.FactCheckAsked, $"minutes {happened.MeetingId.Value}", cancel);
        }
    }

    private async Task Tell(Guid force, MessageAbout what, string about, CancellationToken cancel) =>
        await outbox.Tell(await outbox.Holders(new(Guid.Empty, force, Guid.Empty), [Role.ForceLiaison], cancel), what, about, cancel);
}
