namespace ScrutinyPanels.Components.Layout;

/// <summary>One step of the way to a page; the last has no address.</summary>
public sealed record Crumb(string Text, string? Href);
