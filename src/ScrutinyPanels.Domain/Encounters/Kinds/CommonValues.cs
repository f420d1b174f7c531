namespace ScrutinyPanels.Domain.Encounters.Kinds;

/// <summary>Lists of values that several kinds of record share, as forces write them.</summary>
internal static class CommonValues
{
    /// <summary>Ethnicity as the person said: the published wordings of the 16+1 and 18+1 lists and their codes.</summary>
    public static IReadOnlyList<string> SelfDefinedEthnicity { get; } =
    [
        "Asian or Asian British - Any other Asian ethnic background (A9)",
        "Asian or Asian British - Bangladeshi (A3)",
        "Asian or Asian British - Indian (A1)",
        "Asian or Asian British - Pakistani (A2)",
        "Asian/Asian British - Any other Asian background",
        "Asian/Asian British - Bangladeshi",
        "Asian/Asian British - Chinese",
        "Asian/Asian British - Indian",
        "Asian/Asian British - Pakistani",
        "Black or Black British - African (B2)",
        "Black or Black British - Any other Black ethnic background (B9)",
        "Black or Black British - Caribbean (B1)",
        "Black/African/Caribbean/Black British - African",
        "Black/African/Caribbean/Black British - Any other Black/African/Caribbean background",
        "Black/African/Caribbean/Black British - Caribbean",
        "Chinese or other ethnic group - Any other ethnic group (O9)",
        "Chinese or other ethnic group - Chinese (O1)",
        "Mixed - Any other Mixed ethnic background (M9)",
        "Mixed - White and Asian (M3)",
        "Mixed - White and Black African (M2)",
        "Mixed - White and Black Caribbean (M1)",
        "Mixed/Multiple ethnic groups - Any other Mixed/Multiple ethnic background",
        "Mixed/Multiple ethnic groups - White and Asian",
        "Mixed/Multiple ethnic groups - White and Black African",
        "Mixed/Multiple ethnic groups - White and Black Caribbean",
        "Not Stated (NS)",
        "Other ethnic group - Any other ethnic group",
        "Other ethnic group - Arab",
        "Other ethnic group - Not stated",
        "White - Any other White background",
        "White - Any other White ethnic background (W9)",
        "White - English/Welsh/Scottish/Northern Irish/British",
        "White - Gypsy or Irish Traveller",
        "White - Irish",
        "White - White British (W1)",
        "White - White Irish (W2)",
        "W1", "W2", "W3", "W9", "M1", "M2", "M3", "M9", "A1", "A2", "A3", "A4", "A9", "B1", "B2", "B9", "O1", "O2", "O9", "NS", "N1", "N2", "N3",
    ];

    /// <summary>Ethnicity as the officer saw it: the published words and the identity codes.</summary>
    public static IReadOnlyList<string> OfficerDefinedEthnicity { get; } =
    [
        "Asian",
        "Black",
        "Mixed",
        "Other",
        "White",
        "IC1", "IC2", "IC3", "IC4", "IC5", "IC6", "IC9",
    ];

    /// <summary>Ranks that authorise, from the lowest.</summary>
    public static IReadOnlyList<string> Ranks { get; } =
    [
        "Constable", "Sergeant", "Inspector", "Chief Inspector", "Superintendent", "Chief Superintendent", "Assistant Chief Constable", "Commander",
        "Deputy Chief Constable", "Deputy Assistant Commissioner", "Assistant Commissioner", "Chief Constable",
    ];

    public static IReadOnlyList<string> Gender { get; } = ["Female", "Male", "Other", "Not reported"];

    public static IReadOnlyList<string> AgeRange { get; } = ["under 10", "10-17", "18-24", "25-34", "over 34"];

    public static IReadOnlyList<string> NoFootageReasons { get; } =
        ["Camera not issued", "Camera not worn", "Camera failed", "Battery flat", "Not switched on in time", "Forgot", "Plain clothes", "Footage not found", "Other"];

    public static IReadOnlyList<string> SupervisorReview { get; } =
        ["Not reviewed", "Reviewed - no concern", "Reviewed - feedback given", "Reviewed - further work set", "Yes", "No"];

    /// <summary>A yes-or-no heading for each value, such as "Outcome: Arrested".</summary>
    public static IEnumerable<(string Heading, string Value)> Marks(string prefix, IEnumerable<string> values) => values.Select(v => ($"{prefix}: {v}", v));
}
