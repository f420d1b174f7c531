namespace ScrutinyPanels.Web.Features.Statistics;

/// <summary>Names the file of words of this room.</summary>
internal sealed class StatisticsWords;
