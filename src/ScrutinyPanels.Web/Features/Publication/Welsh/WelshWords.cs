namespace ScrutinyPanels.Web.Features.Publication.Welsh;

/// <summary>Names the file of words of this room.</summary>
internal sealed class WelshWords;
