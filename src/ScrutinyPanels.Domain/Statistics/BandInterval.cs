namespace ScrutinyPanels.Domain.Statistics;

/// <summary>Which interval an estimate carries.</summary>
public enum BandInterval
{
    /// <summary>No interval is needed: every record of the list was graded.</summary>
    Counted = 1,

    /// <summary>One random draw from the whole list: Wilson's score interval of the graded cases.</summary>
    Wilson = 2,

    /// <summary>A stratified draw: Wilson's score interval on the effective number of cases that the design gives.</summary>
    WilsonOnDesign = 3,

    /// <summary>A stratified draw whose strata vary too little inside for the design to be trusted: Wilson's interval on the number of cases that the weights leave.</summary>
    WilsonOnWeights = 4,
}
