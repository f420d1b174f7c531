using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Publication;

/// <summary>The rules of what the public reads, as sentences.</summary>
public static class PublicationRules
{
    public static Rule NothingNew { get; } = new("publication.nothing-new", "The public can read these words already.");

    public static Rule TickFirst { get; } = new("publication.tick-first", "Say that you have read the words as the public will see them.");
}
