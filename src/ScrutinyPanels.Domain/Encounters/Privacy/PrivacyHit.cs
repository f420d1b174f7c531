namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>A stretch of text that may tell who somebody is; start and length count UTF-16 units of the text.</summary>
public readonly record struct PrivacyHit(int Start, int Length, PrivacyCategory Category);
