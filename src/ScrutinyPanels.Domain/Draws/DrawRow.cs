using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>One line of a frozen list as it is kept; written once, in bulk, and never changed.</summary>
public sealed class DrawRow
{
    public const int KeyLimit = 200;

    private DrawRow()
    {
    }

    public DrawId DrawId { get; private set; }

    /// <summary>Its place in the list, which is sorted by the UTF-8 bytes of the keys.</summary>
    public int Number { get; private set; }

    public EncounterId EncounterId { get; private set; }

    public string Key { get; private set; } = string.Empty;

    /// <summary>The number of its stratum within the draw.</summary>
    public int Stratum { get; private set; }
}
