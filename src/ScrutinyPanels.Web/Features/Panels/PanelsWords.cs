namespace ScrutinyPanels.Web.Features.Panels;

/// <summary>The words of setting up areas and panels.</summary>
internal sealed class PanelsWords;
