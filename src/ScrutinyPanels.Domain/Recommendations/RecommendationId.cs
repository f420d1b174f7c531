namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>Something a panel asks a force to do.</summary>
public readonly record struct RecommendationId(Guid Value)
{
    public static RecommendationId New() => new(Guid.CreateVersion7());
}
