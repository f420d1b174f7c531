namespace ScrutinyPanels.Components.Inputs;

/// <summary>One answer that can be chosen.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);
