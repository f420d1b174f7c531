namespace ScrutinyPanels.Domain.Reviews;

/// <summary>An encounter drawn for one panel.</summary>
public readonly record struct CaseId(Guid Value)
{
    public static CaseId New() => new(Guid.CreateVersion7());
}
