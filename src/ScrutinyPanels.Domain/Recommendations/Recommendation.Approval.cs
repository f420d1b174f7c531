using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>What the force does with its answer before it sends it: a draft, and a senior's approval where the force wants one. The due clock goes on meanwhile.</summary>
public sealed partial class Recommendation
{
    /// <summary>Keeps an answer that is not sent yet; whoever was asked to approve an earlier text is not asked any more.</summary>
    public void SaveReply(ForceDecision decision, string? explanation, string? promise, DateOnly? promisedBy, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.SaveReply, by);
        ReplyDraft ??= new ReplyDraft(Id);
        ReplyDraft.Write(decision, explanation, promise, promisedBy, now);
        Note(RecommendationAction.SaveReply, by, now);
    }

    /// <summary>Asks a senior of the force to approve the draft, which has to be whole.</summary>
    public void AskApproval(Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.AskApproval, by);
        Refuse(ReplyDraft is not { IsWhole: true }, RecommendationRules.DraftNotWhole);
        Refuse(ReplyDraft!.AskedAt is not null, RecommendationRules.ApprovalAskedAlready);
        ReplyDraft.AskApproval(by, now);
        Note(RecommendationAction.AskApproval, by, now);
        Record(new ApprovalAsked(Id));
    }

    /// <summary>The senior approves the draft, and it goes out as the force's answer at that moment.</summary>
    public void ApproveReply(Actor by, DateTimeOffset now)
    {
        var next = Next(RecommendationAction.ApproveReply, by);
        var draft = ReplyDraft is { AskedAt: not null } asked ? asked : throw new RuleBroken(RecommendationRules.ApprovalNotAsked);
        Refuse(draft.AskedBy == by.Id, RecommendationRules.SomebodyElseApproves);
        Step = next;
        Note(RecommendationAction.ApproveReply, by, now);
        Take(draft.ToReply(), by, now);
    }

    /// <summary>The senior sends the draft back with a reason that the force's liaison reads.</summary>
    public void SendBackReply(string? reason, Actor by, DateTimeOffset now)
    {
        Move(RecommendationAction.SendBackReply, by, reason);
        Refuse(ReplyDraft is not { AskedAt: not null }, RecommendationRules.ApprovalNotAsked);
        var words = Text.Optional(reason, ReasonLimit);
        ReplyDraft!.SendBack(words);
        Note(RecommendationAction.SendBackReply, by, now, words);
        Record(new ReplySentBack(Id));
    }
}
