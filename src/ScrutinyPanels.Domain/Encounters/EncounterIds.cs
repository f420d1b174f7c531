namespace ScrutinyPanels.Domain.Encounters;

/// <summary>A batch of records that a force supplied as one file.</summary>
public readonly record struct ImportBatchId(int Value);

/// <summary>One event made of one or more records. A whole number, because there are millions: batch number times <see cref="RowsPerBatch"/> plus the row of its first record.</summary>
public readonly record struct EncounterId(long Value)
{
    public const long RowsPerBatch = 10_000_000;

    /// <summary>The batch of its first record.</summary>
    public ImportBatchId Batch => new((int)(Value / RowsPerBatch));

    /// <summary>The row of its first record in the file.</summary>
    public int Row => (int)(Value % RowsPerBatch);

    public static EncounterId For(ImportBatchId batch, int row) => new((batch.Value * RowsPerBatch) + row);
}

/// <summary>A file on its way in.</summary>
public readonly record struct IntakeId(int Value);
