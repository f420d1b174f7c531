namespace ScrutinyPanels.Domain.Panels;

/// <summary>A kind of record a panel looks at. Its fields and words are in a folder of its own under Encounters/Kinds.</summary>
public enum RecordKind
{
    StopAndSearch = 1,
    UseOfForce = 2,
    StripSearch = 3,
    HateCrime = 4,
    OutOfCourtDisposal = 5,
    Section60 = 6,
}

/// <summary>The written code of a kind, as certificates, keys and addresses use it.</summary>
public static class RecordKinds
{
    private static readonly Dictionary<RecordKind, string> Codes = new()
    {
        [RecordKind.StopAndSearch] = "stop-and-search",
        [RecordKind.UseOfForce] = "use-of-force",
        [RecordKind.StripSearch] = "strip-search",
        [RecordKind.HateCrime] = "hate-crime",
        [RecordKind.OutOfCourtDisposal] = "out-of-court-disposal",
        [RecordKind.Section60] = "section-60",
    };

    public static string Code(RecordKind kind) => Codes[kind];

    /// <summary>The kind of a code; none for anything else.</summary>
    public static RecordKind? FromCode(string? code) => Codes.Where(c => c.Value == code).Select(c => (RecordKind?)c.Key).FirstOrDefault();
}
