namespace ScrutinyPanels.Domain.Statistics;

/// <summary>Why an estimate has no interval.</summary>
public enum NoBandInterval
{
    /// <summary>A stratum of the list has no graded case: there is no estimate for the whole list either.</summary>
    StratumWithoutAnswer = 1,

    /// <summary>A stratum has one graded case: how much the cases differ inside it cannot be seen.</summary>
    StratumWithOneAnswer = 2,
}
