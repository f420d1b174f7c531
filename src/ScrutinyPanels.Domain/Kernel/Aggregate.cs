namespace ScrutinyPanels.Domain.Kernel;

/// <summary>A thing with a life of its own: saved whole, guarded against two people changing it at once.</summary>
public abstract class Aggregate
{
    private readonly List<DomainEvent> events = [];

    /// <summary>Raised by one with every save; two people who start from the same version cannot both save.</summary>
    public int Version { get; private set; }

    /// <summary>What happened since it was loaded.</summary>
    public IReadOnlyList<DomainEvent> Events => events;

    /// <summary>Hands over what happened, once.</summary>
    public IReadOnlyList<DomainEvent> TakeEvents()
    {
        DomainEvent[] taken = [.. events];
        events.Clear();
        return taken;
    }

    /// <summary>Notes that something happened.</summary>
    protected void Record(DomainEvent happened) => events.Add(happened);
}
