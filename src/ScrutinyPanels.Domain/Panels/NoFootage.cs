namespace ScrutinyPanels.Domain.Panels;

/// <summary>What a panel does with a drawn case that has no footage: grade it as it is, or replace it by a reserve; never both.</summary>
public enum NoFootage
{
    GradeIt = 1,
    ReplaceIt = 2,
}
