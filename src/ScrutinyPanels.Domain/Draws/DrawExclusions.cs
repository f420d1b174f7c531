namespace ScrutinyPanels.Domain.Draws;

/// <summary>Records of the period that were left out of a list, counted by reason; each is counted once, under the first reason that fits.</summary>
/// <param name="HeldBack">Held back by the force.</param>
/// <param name="NotReleased">Not yet released by two people of the force.</param>
/// <param name="AlreadyDrawn">Drawn for this panel before, also by a draw that was abandoned later.</param>
/// <param name="SetAside">The second half of a file that was loaded doubled.</param>
/// <param name="Waiting">In a file about which nobody has said keep or halve.</param>
/// <param name="Superseded">In a file that a corrected file took the place of.</param>
public sealed record DrawExclusions(int HeldBack, int NotReleased, int AlreadyDrawn, int SetAside, int Waiting, int Superseded)
{
    /// <summary>The names by which certificates call them, with the counts, in a fixed order.</summary>
    public IReadOnlyList<KeyValuePair<string, int>> Named =>
    [
        new("heldBack", HeldBack),
        new("notReleased", NotReleased),
        new("alreadyDrawn", AlreadyDrawn),
        new("setAside", SetAside),
        new("waitingForKeepOrHalve", Waiting),
        new("superseded", Superseded),
    ];

    public int Total => Named.Sum(n => n.Value);
}
