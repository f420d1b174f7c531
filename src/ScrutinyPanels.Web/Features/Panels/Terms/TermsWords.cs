namespace ScrutinyPanels.Web.Features.Panels.Terms;

/// <summary>Names the file of words of the terms of reference.</summary>
internal sealed class TermsWords;
