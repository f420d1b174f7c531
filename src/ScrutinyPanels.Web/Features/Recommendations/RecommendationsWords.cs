namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>Names the file of words of this room.</summary>
internal sealed class RecommendationsWords;
