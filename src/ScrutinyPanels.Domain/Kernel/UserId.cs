namespace ScrutinyPanels.Domain.Kernel;

/// <summary>A person who can sign in.</summary>
public readonly record struct UserId(Guid Value);
