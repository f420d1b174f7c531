namespace ScrutinyPanels.Web.Features.Publication.Reporting;

/// <summary>Names the file of words of the reports.</summary>
internal sealed class ReportingWords;
