namespace ScrutinyPanels.Domain.Draws;

/// <summary>How far a draw has come.</summary>
public enum DrawState
{
    Frozen = 1,
    Seeded = 2,
    Abandoned = 3,
}

/// <summary>What can be done to a draw.</summary>
public enum DrawAction
{
    Seed = 1,
    Abandon = 2,
    Substitute = 3,
}
