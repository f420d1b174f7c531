namespace ScrutinyPanels.Domain.Statistics;

/// <summary>Why there is no alpha.</summary>
public enum NoAlpha
{
    /// <summary>Fewer than <see cref="Agreement.LeastCases"/> cases have two grades or more.</summary>
    TooFewCases = 1,

    /// <summary>Every grade is the same, so nothing shows whether readers tell cases apart.</summary>
    NoVariation = 2,
}
