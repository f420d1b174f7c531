namespace ScrutinyPanels.Domain.Reviews;

/// <summary>How far a case has come.</summary>
public enum CaseState
{
    Drawn = 1,
    Reading = 2,
    Opened = 3,
    Settled = 4,
    Substituted = 5,
    Withdrawn = 6,
}

/// <summary>What can be done to a case.</summary>
public enum CaseAction
{
    AskReaders = 1,
    Open = 2,
    Settle = 3,
    Substitute = 4,
    Withdraw = 5,
    Join = 6,

    /// <summary>Other members are asked in the place of those who stepped aside.</summary>
    AskReserves = 7,

    /// <summary>The oversight office says what readers should be warned of.</summary>
    Warn = 8,
}

/// <summary>The panel's grade of a case.</summary>
public enum Grade
{
    Green = 1,
    Amber = 2,
    Red = 3,
    CouldNotTell = 4,
}
