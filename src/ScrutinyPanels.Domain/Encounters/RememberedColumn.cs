using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>Where a force's column went the last time, so that nobody matches it twice.</summary>
public sealed class RememberedColumn
{
    public const int HeadingLimit = 200;
    public const int TargetLimit = 200;

    private RememberedColumn()
    {
    }

    public ForceId ForceId { get; private set; }

    public RecordKind Kind { get; private set; }

    /// <summary>The heading's letters and digits in lower case.</summary>
    public string Heading { get; private set; } = string.Empty;

    public string Target { get; private set; } = string.Empty;

    public static RememberedColumn Of(ForceId force, RecordKind kind, string heading, string target) => new() { ForceId = force, Kind = kind, Heading = heading, Target = target };

    /// <summary>It goes somewhere else from now on.</summary>
    public void GoTo(string target) => Target = target;
}
