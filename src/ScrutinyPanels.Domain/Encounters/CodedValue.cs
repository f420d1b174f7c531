using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>One value of one column of a kind of record, as forces write it; a value never seen before is added and the batch says so.</summary>
public sealed class CodedValue
{
    public const int TextLimit = 200;

    private CodedValue()
    {
    }

    public int Id { get; private set; }

    public RecordKind Kind { get; private set; }

    /// <summary>The column's heading as published.</summary>
    public string Field { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;

    /// <summary>The batch that first brought it; none for values known from the start.</summary>
    public ImportBatchId? FirstSeenIn { get; private set; }

    /// <summary>A value that is known from the start or that a batch has just brought.</summary>
    public static CodedValue Of(int id, RecordKind kind, string field, string text, ImportBatchId? firstSeenIn) =>
        new() { Id = id, Kind = kind, Field = field, Text = text, FirstSeenIn = firstSeenIn };
}
