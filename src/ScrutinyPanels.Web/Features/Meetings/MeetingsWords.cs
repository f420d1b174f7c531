namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>Names the file of words of meetings before they begin.</summary>
internal sealed class MeetingsWords;
