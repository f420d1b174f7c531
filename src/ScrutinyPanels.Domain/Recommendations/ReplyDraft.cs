using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>The force's answer while it is being written: seen by nobody outside the force, and not yet whole.</summary>
public sealed class ReplyDraft
{
    internal ReplyDraft(RecommendationId recommendationId) => RecommendationId = recommendationId;

    private ReplyDraft()
    {
    }

    public RecommendationId RecommendationId { get; private set; }

    public ForceDecision Decision { get; private set; } = ForceDecision.NoneYet;

    public string Explanation { get; private set; } = string.Empty;

    public string Promise { get; private set; } = string.Empty;

    public DateOnly? PromisedBy { get; private set; }

    public DateTimeOffset SavedAt { get; private set; }

    /// <summary>Since when it waits for a senior's approval; none while it does not.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>Who asked for approval, and so cannot give it.</summary>
    public UserId? AskedBy { get; private set; }

    /// <summary>Why the senior last sent it back; empty where they did not.</summary>
    public string SentBackBecause { get; private set; } = string.Empty;

    /// <summary>Whether there is all that an answer needs.</summary>
    public bool IsWhole => Decision != ForceDecision.NoneYet && Explanation.Length > 0;

    internal ForceReply ToReply() => new(Decision, Explanation, Promise, PromisedBy);

    internal void Write(ForceDecision decision, string? explanation, string? promise, DateOnly? promisedBy, DateTimeOffset now)
    {
        Decision = Enum.IsDefined(decision) ? decision : ForceDecision.NoneYet;
        Explanation = Text.Optional(explanation, ForceReply.ExplanationLimit);
        Promise = Text.Optional(promise, ForceReply.PromiseLimit);
        (PromisedBy, SavedAt, AskedAt, AskedBy) = (promisedBy, now, null, null);
    }

    internal void AskApproval(Actor by, DateTimeOffset now) => (AskedAt, AskedBy, SentBackBecause) = (now, by.Id, string.Empty);

    internal void SendBack(string because) => (AskedAt, AskedBy, SentBackBecause) = (null, null, because);
}
