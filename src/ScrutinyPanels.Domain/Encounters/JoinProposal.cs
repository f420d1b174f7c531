using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>Why some records look like one event.</summary>
public enum JoinReason
{
    SameReference = 1,
    SameTimeAndPlace = 2,
}

/// <summary>What was said of a proposal.</summary>
public enum JoinAnswer
{
    Waiting = 1,
    Joined = 2,
    Parted = 3,
}

/// <summary>Records that may be about one event, such as a search and its use-of-force reports; a person says whether they are.</summary>
public sealed class JoinProposal : Aggregate
{
    private readonly List<ProposedEncounter> encounters = [];

    private JoinProposal()
    {
    }

    public JoinProposalId Id { get; private set; }

    public ForceId ForceId { get; private set; }

    public Month Month { get; private set; }

    public JoinReason Reason { get; private set; }

    public JoinAnswer Answer { get; private set; }

    public UserId? AnsweredBy { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public IReadOnlyList<ProposedEncounter> Encounters => encounters;

    /// <summary>A person answers; an answer can be changed while no panel has drawn one of the records.</summary>
    public void Say(JoinAnswer answer, UserId? by, DateTimeOffset now)
    {
        if (Answer == answer || answer == JoinAnswer.Waiting)
        {
            throw new RuleBroken(EncounterRules.ProposalAnswered);
        }

        Answer = answer;
        AnsweredBy = by;
        AnsweredAt = now;
    }
}

/// <summary>One of the encounters of a proposal.</summary>
public sealed record ProposedEncounter(JoinProposalId ProposalId, EncounterId EncounterId);

/// <summary>A proposal to join records.</summary>
public readonly record struct JoinProposalId(Guid Value)
{
    public static JoinProposalId New() => new(Guid.CreateVersion7());
}
