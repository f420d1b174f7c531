using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters.Kinds;

/// <summary>Every kind of record there is, found by itself: a new folder is enough.</summary>
public static class KindsOfRecord
{
    public static IReadOnlyList<KindOfRecord> All { get; } =
    [
        .. typeof(KindOfRecord).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false } && t.IsSubclassOf(typeof(KindOfRecord)))
            .Select(t => (KindOfRecord)Activator.CreateInstance(t)!)
            .OrderBy(k => k.Kind),
    ];

    public static KindOfRecord Of(RecordKind kind) => All.First(k => k.Kind == kind);
}
