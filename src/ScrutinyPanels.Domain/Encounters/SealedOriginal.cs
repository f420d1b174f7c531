using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>What a sealed original is.</summary>
public enum SealedKind
{
    /// <summary>A part of an uploaded file, kept until its batch is released or undone.</summary>
    FilePart = 1,

    /// <summary>The sealed fields of one record.</summary>
    Record = 2,

    /// <summary>A row that could not be taken, as it stood in the file.</summary>
    QuarantinedRow = 3,

    /// <summary>The officer or person behind a pseudonym.</summary>
    Pseudonym = 4,

    /// <summary>The list of names that the force keeps for the privacy scan.</summary>
    NameList = 5,

    /// <summary>Why a record is held back, in the force's words.</summary>
    HoldReason = 6,
}

/// <summary>An original that may tell who somebody is, encrypted under a key of its force; only the force's own role has it opened, and each reading is logged.</summary>
public sealed class SealedOriginal
{
    private SealedOriginal()
    {
    }

    public ForceId ForceId { get; private set; }

    public SealedKind Kind { get; private set; }

    /// <summary>The file or batch it belongs to; 0 where it belongs to the force.</summary>
    public long Owner { get; private set; }

    public long Number { get; private set; }

    /// <summary>The number of the force's key it is encrypted under.</summary>
    public int KeyNumber { get; private set; }

    public byte[] Content { get; private set; } = [];

    public static SealedOriginal Of(ForceId force, SealedKind kind, long owner, long number, int keyNumber, byte[] content) =>
        new() { ForceId = force, Kind = kind, Owner = owner, Number = number, KeyNumber = keyNumber, Content = content };

    /// <summary>The same original under another key.</summary>
    public void Replace(int keyNumber, byte[] content)
    {
        KeyNumber = keyNumber;
        Content = content;
    }
}
