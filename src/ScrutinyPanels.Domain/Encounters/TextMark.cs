using ScrutinyPanels.Domain.Encounters.Privacy;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>A stretch of written text that is hidden from panels, or was found and let stand. It says where, never what.</summary>
public sealed class TextMark
{
    public const int FieldLimit = 60;

    private TextMark()
    {
    }

    public long RecordId { get; private set; }

    public string Field { get; private set; } = string.Empty;

    public int Start { get; private set; }

    public ImportBatchId BatchId { get; private set; }

    public int Length { get; private set; }

    public PrivacyCategory Category { get; private set; }

    /// <summary>A person marked it, not a rule.</summary>
    public bool ByHand { get; private set; }

    /// <summary>A person said that it tells nobody's identity: it stays readable.</summary>
    public bool Stands { get; private set; }

    public static TextMark Found(ImportBatchId batch, long record, string field, PrivacyHit hit) =>
        new() { BatchId = batch, RecordId = record, Field = field, Start = hit.Start, Length = hit.Length, Category = hit.Category };

    public static TextMark Marked(ImportBatchId batch, long record, string field, int start, int length) =>
        new() { BatchId = batch, RecordId = record, Field = field, Start = start, Length = length, Category = PrivacyCategory.Other, ByHand = true };

    /// <summary>Says whether it stays readable.</summary>
    public void LetStand(bool stands) => Stands = stands;

    /// <summary>A person says that it is hidden, as far as this from its start: rules that change later do not take that back.</summary>
    public void Cover(int length)
    {
        Length = Math.Max(Length, length);
        ByHand = true;
        Stands = false;
    }
}
