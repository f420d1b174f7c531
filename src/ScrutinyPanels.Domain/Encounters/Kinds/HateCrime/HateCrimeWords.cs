namespace ScrutinyPanels.Domain.Encounters.Kinds.HateCrime;

/// <summary>The words of hate crime for a reader.</summary>
public sealed class HateCrimeWords;
