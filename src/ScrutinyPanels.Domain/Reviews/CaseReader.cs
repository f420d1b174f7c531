using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>A member who is asked to read a case.</summary>
public sealed class CaseReader
{
    internal CaseReader(CaseId caseId, UserId userId)
    {
        CaseId = caseId;
        UserId = userId;
    }

    private CaseReader()
    {
    }

    public CaseId CaseId { get; private set; }

    public UserId UserId { get; private set; }
}
