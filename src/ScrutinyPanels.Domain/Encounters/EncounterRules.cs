using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>The rules of taking records in, as sentences.</summary>
public static class EncounterRules
{
    public static Rule RowsMustAddUp { get; } = new("encounters.rows-must-add-up", "The rows do not add up, so nothing was loaded. Tell whoever runs this service.");

    public static Rule HalfMustBeHalf { get; } = new("encounters.half-must-be-half", "The rows no longer occur an even number of times each, so nothing was set aside. Tell whoever runs this service.");

    public static Rule DoubledNotWaiting { get; } = new("encounters.doubled-not-waiting", "Nobody needs to say whether this file is doubled, or somebody has said already.");
}
