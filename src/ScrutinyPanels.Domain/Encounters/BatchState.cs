namespace ScrutinyPanels.Domain.Encounters;

/// <summary>What was answered when every row of a file occurs an even number of times.</summary>
public enum DoubledAnswer
{
    NotAsked = 0,
    Waiting = 1,
    Keep = 2,
    Halve = 3,
}

/// <summary>Where a batch stands.</summary>
public enum BatchState
{
    /// <summary>Somebody must say keep or halve.</summary>
    AsksDoubled = 1,

    /// <summary>Somebody of the force must look through the written text.</summary>
    ToRedact = 2,

    /// <summary>Somebody must release it; where it has written text, somebody else than the one who looked through it.</summary>
    ToRelease = 3,

    /// <summary>Panels can draw from it.</summary>
    Released = 4,

    /// <summary>A corrected file took its place.</summary>
    Superseded = 5,

    /// <summary>It was taken back.</summary>
    Undone = 6,

    /// <summary>Its records are no longer needed and gone.</summary>
    Erased = 7,

    /// <summary>The scan is still looking through its written text for what may tell who somebody is.</summary>
    ToScan = 8,
}
