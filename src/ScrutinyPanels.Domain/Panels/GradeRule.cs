namespace ScrutinyPanels.Domain.Panels;

/// <summary>How a panel comes from the views of its readers to a grade; it proposes, and the panel decides.</summary>
public enum GradeRule
{
    /// <summary>A grade only where every reader gave the same.</summary>
    Consensus = 1,

    /// <summary>The grade that more than half of the readers gave.</summary>
    Majority = 2,

    /// <summary>The gravest grade that any reader gave.</summary>
    HighestConcern = 3,
}
