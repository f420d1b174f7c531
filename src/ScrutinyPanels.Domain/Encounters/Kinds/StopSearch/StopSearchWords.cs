namespace ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;

/// <summary>The words of stop and search for a reader.</summary>
public sealed class StopSearchWords;
