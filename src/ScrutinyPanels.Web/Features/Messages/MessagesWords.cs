namespace ScrutinyPanels.Web.Features.Messages;

/// <summary>The words of choosing messages and of the letters that were given up.</summary>
internal sealed class MessagesWords;
