using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>A panel's request went to the force: the reply clock runs.</summary>
public sealed record RecommendationSent(RecommendationId RecommendationId) : DomainEvent;

/// <summary>The force answered: the reply clock stopped.</summary>
public sealed record ReplyReceived(RecommendationId RecommendationId, ForceDecision Decision, bool Late) : DomainEvent;

/// <summary>The panel said what it thinks of the reply.</summary>
public sealed record ReplyJudged(RecommendationId RecommendationId, Judgement Judgement) : DomainEvent;

/// <summary>The public can see that the request exists, and how it stands.</summary>
public sealed record RecommendationMadePublic(RecommendationId RecommendationId) : DomainEvent;

/// <summary>The panel or its oversight office took the request back.</summary>
public sealed record RecommendationWithdrawn(RecommendationId RecommendationId) : DomainEvent;

/// <summary>The force asked for more time; the panel says yes or no.</summary>
public sealed record MoreTimeAsked(RecommendationId RecommendationId) : DomainEvent;

/// <summary>The force's liaison asked a senior to approve an answer.</summary>
public sealed record ApprovalAsked(RecommendationId RecommendationId) : DomainEvent;

/// <summary>The senior sent an answer back to the force's liaison.</summary>
public sealed record ReplySentBack(RecommendationId RecommendationId) : DomainEvent;

/// <summary>Somebody wrote a draft of an answer by a link.</summary>
public sealed record DraftWrittenByLink(RecommendationId RecommendationId, ForceId ForceId, ReplyLinkId LinkId) : DomainEvent;
