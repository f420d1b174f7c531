namespace ScrutinyPanels.Domain.Statistics;

/// <summary>Why there is no interval around an alpha.</summary>
public enum NoAlphaInterval
{
    /// <summary>There is no alpha to put an interval around.</summary>
    NoAlpha = 1,

    /// <summary>Too many resamples held one grade only: the cases vary too little to say how far chance carries alpha.</summary>
    TooLittleVariation = 2,

    /// <summary>All resamples gave the same alpha, as they do when all readers agree: an interval of no width would claim certainty.</summary>
    NoWidth = 3,
}
