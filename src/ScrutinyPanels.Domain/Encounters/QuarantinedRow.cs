namespace ScrutinyPanels.Domain.Encounters;

/// <summary>A row that could not be taken: where it is in the file and why, never what it says.</summary>
public sealed class QuarantinedRow
{
    public const int ReasonLimit = 300;

    public QuarantinedRow(ImportBatchId batchId, int row, int line, string reason)
    {
        BatchId = batchId;
        Row = row;
        Line = line;
        Reason = reason.Length <= ReasonLimit ? reason : reason[..ReasonLimit];
    }

    private QuarantinedRow()
    {
    }

    public ImportBatchId BatchId { get; private set; }

    /// <summary>The number of the data row, the first being 1.</summary>
    public int Row { get; private set; }

    /// <summary>The line of the file it begins on, the heading being line 1.</summary>
    public int Line { get; private set; }

    public string Reason { get; private set; } = string.Empty;
}
