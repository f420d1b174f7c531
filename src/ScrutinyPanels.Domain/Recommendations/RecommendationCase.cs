using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>A case as this room needs to know it: whose it is, and whether the panel has settled it.</summary>
public readonly record struct CaseInQuestion(CaseId Id, PanelId Panel, ForceId Force, CaseState State);

/// <summary>A settled case because of which a panel asks something.</summary>
public sealed class RecommendationCase
{
    internal RecommendationCase(RecommendationId recommendationId, CaseId caseId)
    {
        RecommendationId = recommendationId;
        CaseId = caseId;
    }

    private RecommendationCase()
    {
    }

    public RecommendationId RecommendationId { get; private set; }

    public CaseId CaseId { get; private set; }
}
