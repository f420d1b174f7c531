namespace ScrutinyPanels.Web.Features.Audit;

/// <summary>The words of the log's page.</summary>
internal sealed class AuditWords;
