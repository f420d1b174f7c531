namespace ScrutinyPanels.Domain.Kernel;

/// <summary>A rule of the field with a stable code and the sentence a person reads when it is broken.</summary>
public sealed record Rule(string Code, string Sentence);
