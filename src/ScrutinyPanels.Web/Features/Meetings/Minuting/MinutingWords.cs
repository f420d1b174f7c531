namespace ScrutinyPanels.Web.Features.Meetings.Minuting;

/// <summary>Names the file of words of the minutes.</summary>
internal sealed class MinutingWords;
