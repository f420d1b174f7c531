namespace ScrutinyPanels.Web.Features.Panels.Agreements;

/// <summary>Names the file of words of confidentiality agreements, vetting and training.</summary>
internal sealed class AgreementsWords;
