namespace ScrutinyPanels.Architecture.Tests;

/// <summary>The one list of rooms. A room need not stand on every floor, but has the same name where it does.</summary>
internal static class Rooms
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Panels", "Encounters", "Draws", "Reviews", "Meetings", "Recommendations", "Publication", "DataPanel", "Statistics", "Access", "Audit", "Messages",
    ];

    /// <summary>The room a type stands in below a floor's namespace, or none.</summary>
    public static string? Of(Type type, string floor)
    {
        var name = Uses.Outermost(type).Namespace ?? string.Empty;
        return name.StartsWith(floor + ".", StringComparison.Ordinal) ? name[(floor.Length + 1)..].Split('.')[0] : null;
    }
}
