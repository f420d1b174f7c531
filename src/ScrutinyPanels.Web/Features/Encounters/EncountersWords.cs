namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>The words of the pages about loaded files.</summary>
internal sealed class EncountersWords;
