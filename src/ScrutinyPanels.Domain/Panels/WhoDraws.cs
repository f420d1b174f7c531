namespace ScrutinyPanels.Domain.Panels;

/// <summary>Who freezes a list and types the seed for a panel.</summary>
public enum WhoDraws
{
    /// <summary>The chair or a vice chair.</summary>
    Chair = 1,

    /// <summary>The oversight office as well, by seed only.</summary>
    ChairOrOffice = 2,
}
