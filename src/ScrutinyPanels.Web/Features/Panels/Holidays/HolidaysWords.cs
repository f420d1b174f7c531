namespace ScrutinyPanels.Web.Features.Panels.Holidays;

/// <summary>Names the file of words of this folder.</summary>
internal sealed class HolidaysWords;
