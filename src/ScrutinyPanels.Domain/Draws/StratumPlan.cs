namespace ScrutinyPanels.Domain.Draws;

/// <summary>One group of a list: its name (empty where there is one group), its size, and how many are drawn from it.</summary>
public sealed record StratumPlan(string Name, int Size, int Take);
