namespace ScrutinyPanels.Domain.Encounters.Kinds.OutOfCourtDisposal;

/// <summary>The words of out of court disposals for a reader.</summary>
public sealed class OutOfCourtDisposalWords;
