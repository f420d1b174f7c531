namespace ScrutinyPanels.Domain.Panels;

/// <summary>A kind of record a panel looks at.</summary>
public enum RecordKind
{
    StopAndSearch = 1,
}

/// <summary>The written code of a kind, as certificates and addresses use it.</summary>
public static class RecordKinds
{
    public static string Code(RecordKind kind) => kind switch
    {
        RecordKind.StopAndSearch => "stop-and-search",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
