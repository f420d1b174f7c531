using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Encounters;

/// <summary>Whom a pseudonym stands for.</summary>
public enum PseudonymKind
{
    Officer = 1,
    Person = 2,
}

/// <summary>A number that always stands for the same officer or person of a force; who that is lies sealed.</summary>
public sealed class Pseudonym
{
    private Pseudonym()
    {
    }

    public ForceId ForceId { get; private set; }

    public PseudonymKind Kind { get; private set; }

    public int Number { get; private set; }

    /// <summary>A keyed hash by which the same officer or person is known again.</summary>
    public long Token { get; private set; }
}
