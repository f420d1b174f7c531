using ScrutinyPanels.Domain.Kernel;
using static ScrutinyPanels.Domain.Kernel.Role;
using static ScrutinyPanels.Domain.Reviews.PracticeCaseAction;
using static ScrutinyPanels.Domain.Reviews.PracticeCaseState;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How far a practice case has come.</summary>
public enum PracticeCaseState
{
    Draft = 1,
    Published = 2,
    Retired = 3,
}

/// <summary>What an oversight officer can do with a practice case.</summary>
public enum PracticeCaseAction
{
    Revise = 1,
    Publish = 2,
    Retire = 3,
}

/// <summary>The life of a practice case as a table: once members can answer it, it is never changed, only retired.</summary>
public static class PracticeCaseLifecycle
{
    public static Lifecycle<PracticeCaseState, PracticeCaseAction> Table { get; } = new(
    [
        new(Draft, Revise, Draft, [OversightOfficer]),
        new(Draft, Publish, Published, [OversightOfficer]),
        new(Draft, Retire, Retired, [OversightOfficer]),
        new(Published, Retire, Retired, [OversightOfficer]),
    ]);
}
