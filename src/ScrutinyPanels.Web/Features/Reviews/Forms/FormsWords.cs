namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>Names the file of words of the pages on which forms are written.</summary>
internal sealed class FormsWords;
