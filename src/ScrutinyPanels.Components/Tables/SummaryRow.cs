namespace ScrutinyPanels.Components.Tables;

/// <summary>One named fact, with a link to change it where it can be changed.</summary>
public sealed record SummaryRow(string Key, string Value, string? ChangeHref = null, string? ChangeText = null);
