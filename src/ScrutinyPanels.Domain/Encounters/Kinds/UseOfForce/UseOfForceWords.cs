namespace ScrutinyPanels.Domain.Encounters.Kinds.UseOfForce;

/// <summary>The words of use of force for a reader.</summary>
public sealed class UseOfForceWords;
