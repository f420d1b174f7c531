using ScrutinyPanels.Domain.Panels;
using static ScrutinyPanels.Domain.Encounters.Kinds.RecordField;

namespace ScrutinyPanels.Domain.Encounters.Kinds.StripSearch;

/// <summary>A strip search in custody. Its field list is a default: no national list was found.</summary>
public sealed class StripSearchKind : KindOfRecord
{
    private static readonly string[] Items =
        ["Nothing", "Controlled drugs", "Weapon or blade", "Article to self-harm", "Stolen goods", "Money", "Mobile phone or SIM card", "Evidence of an offence", "Other"];

    private static readonly string[] Others =
        ["Nobody else", "Appropriate adult", "Parent or guardian", "Health care professional", "Interpreter", "Solicitor", "Detention officer", "Other"];

    public override RecordKind Kind => RecordKind.StripSearch;

    public override string Table => "StripSearchRecords";

    public override Type Words => typeof(StripSearchWords);

    public override string MainText => "Account";

    public override IReadOnlyList<string> Ethnicity => ["SelfDefinedEthnicity", "OfficerDefinedEthnicity"];

    public override string Footage => "HasFootage";

    public override IReadOnlyList<string> EventReferences => ["ForceReference", "IncidentReference"];

    public override IReadOnlyList<string> DateHeadings => ["Date", "Search date", "Date of search", "Date and time", "Date and time of search", "Datetime"];

    public override IReadOnlyList<string> TimeHeadings => ["Time", "Search time", "Time of search"];

    public override IReadOnlyList<TagSign> Signs { get; } =
    [
        new(ContentTags.StripSearch, null),
        new(ContentTags.Child, "AgeRange", "under 10", "10-17"),
        new(ContentTags.Child, "Child"),
    ];

    public override IReadOnlyList<RecordField> Fields { get; } =
    [
        Coded("Level", "Level", "Search level", "Level of search", "Type of search", "Search type") with
        {
            Values = ["Strip search", "Strip search - intimate parts not exposed", "Strip search - intimate parts exposed", "Intimate search", "Clothing only", "Not recorded"],
        },
        YesNo("IntimatePartsExposed", "Intimate parts exposed", "EIP", "Exposure of intimate parts"),
        YesNo("IntimateSearch", "Intimate search", "Intimate search carried out"),
        Coded("Place", "Place", "Place of search", "Search location", "Location", "Room") with
        {
            Values = ["Cell", "Search room", "Medical room", "Shower or toilet", "Hospital", "Other room in custody", "Police station outside custody", "Other", "Not recorded"],
        },
        Coded("Reason", "Reason", "Reason for search", "Purpose", "Purpose of search") with
        {
            Values =
            [
                "Drugs concealed",
                "Weapon concealed",
                "Article to harm self",
                "Article to harm others",
                "Article to damage property",
                "Article to help escape",
                "Evidence of an offence",
                "Warning marker",
                "Other",
                "Not recorded",
            ],
        },
        FreeText("Account", "Reason account", "Reasons in full", "Grounds", "Grounds for search", "Account", "Narrative", "Rationale"),
        Coded("AuthorisingRank", "Authorising rank", "Rank of authorising officer", "Authorised by rank", "Rank") with { Values = CommonValues.Ranks },
        Coded("AppropriateAdult", "Appropriate adult", "Appropriate adult present", "AA present", "AA") with
        {
            Values = ["Present", "Not needed", "Refused by the person", "Not available", "Not asked for", "Not waited for - urgent", "Not recorded", "Yes", "No"],
        },
        Coded("AgeRange", "Age range", "Age band", "Age group") with { Values = CommonValues.AgeRange },
        Number("Age", "Age", "Age in years", "Age at search") with { Shown = false, OftenBlank = true },
        YesNo("Child", "Child", "Under 18", "Juvenile"),
        YesNo("Vulnerable", "Vulnerable", "Vulnerable person", "Vulnerability"),
        Coded("Gender", "Gender", "Sex") with { Values = CommonValues.Gender },
        Coded("SelfDefinedEthnicity", "Self-defined ethnicity", "Self defined ethnicity code", "SDE", "16+1", "18+1", "Ethnicity") with { Values = CommonValues.SelfDefinedEthnicity },
        Coded("OfficerDefinedEthnicity", "Officer-defined ethnicity", "Officer defined ethnicity code", "ODE", "IC code", "Perceived ethnicity") with { Values = CommonValues.OfficerDefinedEthnicity },
        YesNo("ParentTold", "Parent or guardian told", "Parent told", "Parent informed", "Parent or guardian informed"),
        YesNo("SafeguardingReferral", "Safeguarding referral", "Safeguarding referral made", "Referral made"),
        YesNo("SameSex", "Officers of the same sex", "Same sex officers", "Same sex"),
        Number("OfficersPresent", "Officers present", "Number of officers present", "Number of officers"),
        Several("OthersPresent", "Others present", "Other people present", "Also present") with { Values = Others, Marks = [.. CommonValues.Marks("Others present", Others)] },
        Several("Found", "Found", "What was found", "Items found", "Result of search") with { Values = Items, Marks = [.. CommonValues.Marks("Found", Items)] },
        Coded("Outcome", "Outcome", "Outcome of detention", "Disposal") with
        {
            Values = ["No further action", "Charged", "Released under investigation", "Bailed", "Out of court disposal", "Remanded", "Taken to hospital", "Other", "Not recorded"],
        },
        YesNo("HasFootage", "Footage", "CCTV or BWV", "CCTV", "BWV", "Body-worn video", "Video recorded"),
        Coded("FootageKind", "Kind of footage", "Footage type", "Type of footage") with { Values = ["Corridor CCTV", "Cell CCTV", "Body-worn video", "Sound only", "Several", "Other"] },
        Coded("NoFootageReason", "Reason for no footage", "No footage reason", "No BWV reason", "No CCTV reason") with
        {
            Values = ["Privacy of the person", .. CommonValues.NoFootageReasons],
        },
        Officer("Officer", "Authorising officer", "Officer reference", "Officer", "Collar number", "Officer ID", "Warrant number"),
        Person("Person", "Person reference", "Detained person", "Detainee reference", "Nominal", "Nominal reference"),
        Reference("ForceReference", "Custody record number", "Custody number", "Custody reference", "Reference", "Reference number", "Record reference") with { OftenBlank = true },
        Reference("IncidentReference", "Incident reference", "Incident number", "CAD", "CAD reference", "Log number", "Event reference") with { OftenBlank = true },
        Reference("FootageReference", "Footage reference", "CCTV reference", "BWV reference", "Body-worn video reference", "Clip reference") with { OftenBlank = true },
    ];
}
