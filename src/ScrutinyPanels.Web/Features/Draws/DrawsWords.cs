namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The words of the pages about draws.</summary>
internal sealed class DrawsWords;
