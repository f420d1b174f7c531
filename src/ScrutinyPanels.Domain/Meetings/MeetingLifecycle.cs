using ScrutinyPanels.Domain.Kernel;
using static ScrutinyPanels.Domain.Kernel.Role;

namespace ScrutinyPanels.Domain.Meetings;

/// <summary>Where a meeting stands.</summary>
public enum MeetingState
{
    /// <summary>It has a day; its agenda is being made.</summary>
    Booked = 1,

    /// <summary>Its papers are out.</summary>
    Called = 2,

    /// <summary>It goes on.</summary>
    Sitting = 3,

    /// <summary>It is over.</summary>
    Ended = 4,

    /// <summary>It will not be.</summary>
    Cancelled = 5,
}

/// <summary>What can be done with a meeting as a whole.</summary>
public enum MeetingStep
{
    Change,
    Call,
    Begin,
    BeginWithoutPapers,
    End,
    GoOn,
    Cancel,
}

/// <summary>The life of a meeting as a table.</summary>
public static class MeetingLifecycle
{
    private static readonly Role[] Leads = [Chair, ViceChair];
    private static readonly Role[] LeadsOrOffice = [Chair, ViceChair, OversightOfficer];

    public static Lifecycle<MeetingState, MeetingStep> Table { get; } = new(
    [
        new(MeetingState.Booked, MeetingStep.Change, MeetingState.Booked, LeadsOrOffice),
        new(MeetingState.Booked, MeetingStep.Call, MeetingState.Called, LeadsOrOffice),
        new(MeetingState.Booked, MeetingStep.BeginWithoutPapers, MeetingState.Sitting, LeadsOrOffice, Needs.Reason),
        new(MeetingState.Booked, MeetingStep.Cancel, MeetingState.Cancelled, LeadsOrOffice, Needs.Reason),
        new(MeetingState.Called, MeetingStep.Change, MeetingState.Called, LeadsOrOffice),
        new(MeetingState.Called, MeetingStep.Begin, MeetingState.Sitting, LeadsOrOffice),
        new(MeetingState.Called, MeetingStep.Cancel, MeetingState.Cancelled, LeadsOrOffice, Needs.Reason),
        new(MeetingState.Sitting, MeetingStep.End, MeetingState.Ended, LeadsOrOffice),
        new(MeetingState.Ended, MeetingStep.GoOn, MeetingState.Sitting, Leads, Needs.Reason),
    ]);
}
