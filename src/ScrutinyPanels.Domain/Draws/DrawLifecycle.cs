using ScrutinyPanels.Domain.Kernel;
using static ScrutinyPanels.Domain.Draws.DrawAction;
using static ScrutinyPanels.Domain.Draws.DrawState;
using static ScrutinyPanels.Domain.Kernel.Role;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>The life of a draw as a table. The oversight officer has a part in it only where the panel's rules say that the office draws as well (see <see cref="Draw.ActionsFor"/>).</summary>
public static class DrawLifecycle
{
    public static Lifecycle<DrawState, DrawAction> Table { get; } = new(
    [
        new(Frozen, DrawAction.Seed, Seeded, [Chair, ViceChair, OversightOfficer]),
        new(Frozen, DrawAction.Pick, Picked, [Chair, ViceChair]),
        new(Frozen, Abandon, Abandoned, [Chair, ViceChair, OversightOfficer], Needs.Reason),
        new(Seeded, Substitute, Seeded, [Chair, ViceChair], Needs.Reason),
        new(Seeded, Abandon, Abandoned, [Chair], Needs.Reason),
        new(Picked, Abandon, Abandoned, [Chair], Needs.Reason),
    ]);
}
