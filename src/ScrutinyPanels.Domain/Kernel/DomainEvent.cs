namespace ScrutinyPanels.Domain.Kernel;

/// <summary>Something that happened and that another room may react to in the same save.</summary>
public abstract record DomainEvent;
