namespace ScrutinyPanels.Domain.Encounters;

/// <summary>Why somebody of the force reads an original. A fixed list and no free words, because the log keeps it and must hold nobody's name.</summary>
public enum ReadingReason
{
    /// <summary>To find the footage.</summary>
    Footage = 1,

    /// <summary>To answer a panel.</summary>
    Panel = 2,

    /// <summary>To check or mend what was hidden or could not be taken.</summary>
    Redaction = 3,

    /// <summary>The person whom it is about asked for it.</summary>
    Request = 4,

    /// <summary>A live matter.</summary>
    LiveMatter = 5,

    /// <summary>An audit.</summary>
    Audit = 6,
}

/// <summary>The written code of a reason, as the log keeps it.</summary>
public static class ReadingReasons
{
    private static readonly Dictionary<ReadingReason, string> Codes = new()
    {
        [ReadingReason.Footage] = "footage",
        [ReadingReason.Panel] = "panel",
        [ReadingReason.Redaction] = "redaction",
        [ReadingReason.Request] = "request-of-the-person",
        [ReadingReason.LiveMatter] = "live-matter",
        [ReadingReason.Audit] = "audit",
    };

    /// <summary>The code of a reason; empty for none.</summary>
    public static string Code(ReadingReason? reason) => reason is { } given && Codes.TryGetValue(given, out var code) ? code : string.Empty;
}
