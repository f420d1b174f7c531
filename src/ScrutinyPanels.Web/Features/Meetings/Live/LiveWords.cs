namespace ScrutinyPanels.Web.Features.Meetings.Live;

/// <summary>Names the file of words of the screens of a meeting that goes on.</summary>
internal sealed class LiveWords;
