using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>A link by which a colleague of the liaison, without an account, writes a draft of one answer.</summary>
public readonly record struct ReplyLinkId(Guid Value)
{
    public static ReplyLinkId New() => new(Guid.CreateVersion7());
}

/// <summary>One item handed to a colleague by a link: used once, within its days, and taken back by the liaison at any time. Only a hash of its token is kept.</summary>
public sealed class ReplyLink : Aggregate
{
    public const int DaysOpen = 7;
    public const int PostLimit = 120;

    private ReplyLink()
    {
    }

    public ReplyLinkId Id { get; private set; }

    public RecommendationId RecommendationId { get; private set; }

    public ForceId ForceId { get; private set; }

    /// <summary>SHA-256 of the token in lower-case hexadecimal.</summary>
    public string TokenHash { get; private set; } = string.Empty;

    public UserId? MadeBy { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public DateTimeOffset? TakenBackAt { get; private set; }

    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>The post of whoever wrote, never a name.</summary>
    public string Post { get; private set; } = string.Empty;

    public ForceDecision Decision { get; private set; } = ForceDecision.NoneYet;

    public string Explanation { get; private set; } = string.Empty;

    public string Promise { get; private set; } = string.Empty;

    public DateOnly? PromisedBy { get; private set; }

    /// <summary>Makes a link for one item that waits for an answer.</summary>
    public static ReplyLink Make(Recommendation about, string tokenHash, Actor by, DateTimeOffset now)
    {
        by.MustBe(about.Reach, Role.ForceLiaison);
        return about.Step is not (RecommendationStep.Sent or RecommendationStep.Acknowledged)
            ? throw new RuleBroken(RecommendationRules.LinkNotForThis)
            : new()
            {
                Id = ReplyLinkId.New(),
                RecommendationId = about.Id,
                ForceId = about.ForceId,
                TokenHash = tokenHash,
                MadeBy = by.Id,
                MadeAt = now,
                ExpiresAt = now.AddDays(DaysOpen),
            };
    }

    /// <summary>Whether somebody can still write by it.</summary>
    public bool IsOpen(DateTimeOffset now) => UsedAt is null && TakenBackAt is null && now < ExpiresAt;

    /// <summary>Takes in what the colleague wrote; the link is used up.</summary>
    public void Use(ForceReply written, string? post, DateTimeOffset now)
    {
        if (!IsOpen(now))
        {
            throw new RuleBroken(RecommendationRules.LinkNoLongerWorks);
        }

        Post = Text.Required(post, PostLimit, RecommendationRules.PostNeeded);
        (Decision, Explanation, Promise, PromisedBy, UsedAt) = (written.Decision, written.Explanation, written.Promise, written.PromisedBy, now);
        Record(new DraftWrittenByLink(RecommendationId, ForceId, Id));
    }

    /// <summary>The liaison ends the link before it was used.</summary>
    public void TakeBack(Actor by, DateTimeOffset now)
    {
        by.MustBe(new Reach(Guid.Empty, ForceId.Value, Guid.Empty), Role.ForceLiaison);
        if (!IsOpen(now))
        {
            throw new RuleBroken(LifecycleRules.NotNow);
        }

        TakenBackAt = now;
    }
}
