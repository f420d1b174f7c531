namespace ScrutinyPanels.Domain.Encounters;

/// <summary>How far a file has come on its way in.</summary>
public enum IntakeState
{
    /// <summary>Kept, and waiting for somebody to match its columns.</summary>
    Matching = 1,

    /// <summary>Matched, and waiting for its turn.</summary>
    Waiting = 2,

    /// <summary>Being read.</summary>
    Working = 3,

    /// <summary>Loaded as a batch.</summary>
    Loaded = 4,

    /// <summary>Refused, with a sentence why; nothing was loaded.</summary>
    Refused = 5,

    /// <summary>Given up before it was loaded; nothing of it is kept.</summary>
    GivenUp = 6,
}
