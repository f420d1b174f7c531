namespace ScrutinyPanels.Web.Features.Publication;

/// <summary>Names the file of words of this room.</summary>
internal sealed class PublicationWords;
