namespace ScrutinyPanels.Domain.Panels;

/// <summary>One rung of a panel's ladder: after so many working days late, something is on somebody's list.</summary>
/// <param name="Number">1 for the lowest.</param>
/// <param name="To">A post or a body, never a person.</param>
public sealed record Rung(int Number, int AfterDays, string To);
