using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>The force's answer in its own words; the panel cannot change them.</summary>
public sealed record ForceReply
{
    public const int ExplanationLimit = 2000;
    public const int PromiseLimit = 1000;

    public ForceReply(ForceDecision decision, string? explanation, string? promise, DateOnly? promisedBy)
    {
        if (decision == ForceDecision.NoneYet || !Enum.IsDefined(decision))
        {
            throw new RuleBroken(RecommendationRules.DecisionNeeded);
        }

        Decision = decision;
        Explanation = Text.Required(explanation, ExplanationLimit, RecommendationRules.ExplanationNeeded);
        Promise = Text.Optional(promise, PromiseLimit);
        PromisedBy = promisedBy;
    }

    public ForceDecision Decision { get; }

    /// <summary>What the public will read.</summary>
    public string Explanation { get; }

    /// <summary>What will be done; empty where nothing will be.</summary>
    public string Promise { get; }

    /// <summary>The day by which it will be done.</summary>
    public DateOnly? PromisedBy { get; }
}
