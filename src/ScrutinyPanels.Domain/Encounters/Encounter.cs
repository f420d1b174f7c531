using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>One event, such as a search, made of one or more records; what draws, cases and recommendations refer to.</summary>
public sealed class Encounter
{
    private Encounter()
    {
    }

    public EncounterId Id { get; private set; }

    /// <summary>The batch of its first record, through which its force and kind are known.</summary>
    public ImportBatchId BatchId { get; private set; }

    /// <summary>The month in its key: the file's month, or else the row's own in UK time.</summary>
    public Month Month { get; private set; }

    /// <summary>Kept but never drawn: the second half of a file that was loaded doubled.</summary>
    public bool SetAside { get; private set; }

    /// <summary>The encounter that its records belong to now, because a person accepted that they are one event; none for most.</summary>
    public EncounterId? JoinedTo { get; private set; }

    /// <summary>Its records belong to another encounter from now on.</summary>
    public void Join(Encounter first) => JoinedTo = first.Id;

    /// <summary>Its records stand for themselves again.</summary>
    public void Part() => JoinedTo = null;
}
