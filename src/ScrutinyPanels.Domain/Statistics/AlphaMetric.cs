namespace ScrutinyPanels.Domain.Statistics;

/// <summary>What makes two grades far apart when agreement is measured.</summary>
public enum AlphaMetric
{
    /// <summary>Two grades are the same or not: every difference weighs alike.</summary>
    Nominal = 1,

    /// <summary>Grades stand in an order: the more views lie between two of them, the further apart they are.</summary>
    Ordinal = 2,
}
