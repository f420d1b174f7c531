namespace ScrutinyPanels.Domain.Draws;

/// <summary>A draw of a sample.</summary>
public readonly record struct DrawId(Guid Value)
{
    public static DrawId New() => new(Guid.CreateVersion7());
}
