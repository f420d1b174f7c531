namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>Names the file of words of the open data.</summary>
internal sealed class OpenDataWords;
