using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>Whether a reader knows somebody in a case, as far as they said; why is never asked.</summary>
public enum ReaderAnswer
{
    NotYet = 1,
    CanLook = 2,
    SteppedAside = 3,
}

/// <summary>A member who is asked to read a case.</summary>
public sealed class CaseReader
{
    internal CaseReader(CaseId caseId, UserId userId, ReaderAnswer answer = ReaderAnswer.NotYet, bool isReserve = false)
    {
        CaseId = caseId;
        UserId = userId;
        Answer = answer;
        IsReserve = isReserve;
    }

    private CaseReader()
    {
    }

    public CaseId CaseId { get; private set; }

    public UserId UserId { get; private set; }

    public ReaderAnswer Answer { get; private set; }

    /// <summary>Reads in the place of somebody who stepped aside or passed.</summary>
    public bool IsReserve { get; private set; }

    internal void Say(ReaderAnswer answer) => Answer = answer;
}
