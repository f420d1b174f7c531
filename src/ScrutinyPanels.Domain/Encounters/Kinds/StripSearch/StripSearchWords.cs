namespace ScrutinyPanels.Domain.Encounters.Kinds.StripSearch;

/// <summary>The words of strip search for a reader.</summary>
public sealed class StripSearchWords;
