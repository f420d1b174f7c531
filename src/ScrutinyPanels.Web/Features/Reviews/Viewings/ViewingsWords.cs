namespace ScrutinyPanels.Web.Features.Reviews.Viewings;

/// <summary>Names the file of words of viewings.</summary>
internal sealed class ViewingsWords;
