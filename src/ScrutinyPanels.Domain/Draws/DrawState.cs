namespace ScrutinyPanels.Domain.Draws;

/// <summary>How far a draw has come.</summary>
public enum DrawState
{
    Frozen = 1,
    Seeded = 2,
    Abandoned = 3,

    /// <summary>Drawn without a seed: picked blind in turn, or by hand.</summary>
    Picked = 4,
}

/// <summary>What can be done to a draw.</summary>
public enum DrawAction
{
    Seed = 1,
    Abandon = 2,
    Substitute = 3,
    Pick = 4,
}
