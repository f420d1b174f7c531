using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Domain.Draws;

/// <summary>One line of a list: a record's key and its stratum. The encounter goes along and is no part of the fingerprint.</summary>
public readonly record struct DrawLine(string Key, string Stratum, EncounterId Encounter = default);
