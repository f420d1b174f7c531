namespace ScrutinyPanels.Web.Features.Meetings.Visits;

/// <summary>Names the file of words of the forms of trainings and public forums.</summary>
internal sealed class VisitWords;
