namespace ScrutinyPanels.Web.Shell;

/// <summary>The words of the frame around every page.</summary>
internal sealed class ShellWords;
