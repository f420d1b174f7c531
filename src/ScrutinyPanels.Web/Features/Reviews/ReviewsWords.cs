namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>Names the file of words of this room.</summary>
internal sealed class ReviewsWords;
