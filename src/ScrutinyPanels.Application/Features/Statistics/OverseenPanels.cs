using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Statistics;

/// <summary>A panel to choose.</summary>
public sealed record PanelChoice(PanelId Id, string Name);

/// <summary>The panels whose figures a person may see: those they chair or oversee.</summary>
internal static class OverseenPanels
{
    public static async Task<IReadOnlyList<PanelChoice>> Of(ScrutinyDb db, Actor actor, CancellationToken cancel)
    {
        var found = await db.Panels.AsNoTracking().Within(actor, Permissions.RolesFor(Permissions.ReadPanelCases)).Select(p => new PanelChoice(p.Id, p.Name)).ToListAsync(cancel);
        return [.. found.OrderBy(p => p.Name, StringComparer.Ordinal)];
    }

    /// <summary>The chosen panel, or the first where none is chosen; a panel out of reach is not found.</summary>
    public static PanelId? Choose(this IReadOnlyList<PanelChoice> panels, PanelId? chosen) =>
        chosen is null ? panels.Select(p => (PanelId?)p.Id).FirstOrDefault() : panels.Any(p => p.Id == chosen) ? chosen : throw new NotFound();
}
