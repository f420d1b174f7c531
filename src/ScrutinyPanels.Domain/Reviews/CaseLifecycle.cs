using ScrutinyPanels.Domain.Kernel;
using static ScrutinyPanels.Domain.Kernel.Role;
using static ScrutinyPanels.Domain.Reviews.CaseAction;
using static ScrutinyPanels.Domain.Reviews.CaseState;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The life of a case as a table.</summary>
public static class CaseLifecycle
{
    public static Lifecycle<CaseState, CaseAction> Table { get; } = new(
    [
        new(Drawn, AskReaders, Reading, [Chair, ViceChair, OversightOfficer]),
        new(Drawn, Substitute, Substituted, [Chair, ViceChair], Needs.Reason),
        new(Drawn, Withdraw, Withdrawn, [Chair, OversightOfficer], Needs.Reason),
        new(Reading, Join, Reading, [Chair, ViceChair]),
        new(Reading, AskReserves, Reading, [Chair, ViceChair]),
        new(Reading, Warn, Reading, [OversightOfficer]),
        new(Reading, Open, Opened, [Chair, ViceChair]),
        new(Reading, Substitute, Substituted, [Chair, ViceChair], Needs.Reason),
        new(Reading, Withdraw, Withdrawn, [Chair, OversightOfficer], Needs.Reason),
        new(Opened, Warn, Opened, [OversightOfficer]),
        new(Opened, Settle, Settled, [Chair, ViceChair]),
        new(Opened, Withdraw, Withdrawn, [Chair, OversightOfficer], Needs.Reason),
    ]);
}
