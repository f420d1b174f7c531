namespace ScrutinyPanels.Domain.Encounters;

/// <summary>What was noticed in a batch and accepted all the same.</summary>
public enum FindingKind
{
    ValueNeverSeen = 1,
    RowsOfAnotherMonth = 2,
    DateOnlyRows = 3,
    ColumnEmpty = 4,
    ValueNotUnderstood = 5,
    PlacesOutsideUk = 6,
    WithoutOwnEthnicity = 7,
    WithoutEthnicity = 8,
    WithoutFootage = 9,
    FootageNotSaid = 10,
    WithoutText = 11,
    FewWords = 12,
    ValueRepaired = 13,
}

/// <summary>Something noticed in a batch, with how many rows show it.</summary>
public sealed class BatchFinding
{
    public const int FieldLimit = 60;
    public const int DetailLimit = 200;

    public BatchFinding(FindingKind kind, string field, string detail, int rows)
    {
        Kind = kind;
        Field = field.Length <= FieldLimit ? field : field[..FieldLimit];
        Detail = detail.Length <= DetailLimit ? detail : detail[..DetailLimit];
        Rows = rows;
    }

    private BatchFinding()
    {
    }

    public ImportBatchId BatchId { get; private set; }

    public int Number { get; internal set; }

    public FindingKind Kind { get; private set; }

    /// <summary>The column it is about; empty where it is about the whole row.</summary>
    public string Field { get; private set; } = string.Empty;

    public string Detail { get; private set; } = string.Empty;

    public int Rows { get; private set; }

    /// <summary>It was counted in written text, so only the force sees it until the redacted text is released and counted again.</summary>
    public bool IsAboutText => Kind is FindingKind.WithoutText or FindingKind.FewWords;
}
