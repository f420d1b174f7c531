namespace ScrutinyPanels.Domain.Encounters.Privacy;

/// <summary>What kind of thing in a text may tell who somebody is.</summary>
public enum PrivacyCategory
{
    OfficerNumber = 1,
    Phone = 2,
    Email = 3,
    VehicleMark = 4,
    Postcode = 5,
    Address = 6,
    DateOfBirth = 7,
    Name = 8,

    /// <summary>Something else that a person saw; no rule finds it.</summary>
    Other = 9,
}
