namespace ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;

/// <summary>The 15 columns of a data.police.uk stop-and-search file, named and ordered as published.</summary>
public static class StopSearchColumns
{
    public const string Type = "Type";
    public const string Date = "Date";
    public const string PartOfOperation = "Part of a policing operation";
    public const string Operation = "Policing operation";
    public const string Latitude = "Latitude";
    public const string Longitude = "Longitude";
    public const string Gender = "Gender";
    public const string AgeRange = "Age range";
    public const string SelfDefinedEthnicity = "Self-defined ethnicity";
    public const string OfficerDefinedEthnicity = "Officer-defined ethnicity";
    public const string Legislation = "Legislation";
    public const string ObjectOfSearch = "Object of search";
    public const string Outcome = "Outcome";
    public const string OutcomeLinked = "Outcome linked to object of search";
    public const string MoreThanOuterClothing = "Removal of more than just outer clothing";

    public static IReadOnlyList<string> All { get; } =
    [
        Type, Date, PartOfOperation, Operation, Latitude, Longitude, Gender, AgeRange, SelfDefinedEthnicity,
        OfficerDefinedEthnicity, Legislation, ObjectOfSearch, Outcome, OutcomeLinked, MoreThanOuterClothing,
    ];
}
