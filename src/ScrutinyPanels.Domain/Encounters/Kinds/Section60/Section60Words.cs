namespace ScrutinyPanels.Domain.Encounters.Kinds.Section60;

/// <summary>The words of section 60 authorisations for a reader.</summary>
public sealed class Section60Words;
