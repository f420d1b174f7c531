using ScrutinyPanels.Domain.Panels;
using static ScrutinyPanels.Domain.Encounters.Kinds.RecordField;

namespace ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;

/// <summary>Stop and search: the statutory items, what data.police.uk publishes, and what a force's own record adds. The lists hold what forces have written since 2015; anything else is kept as given.</summary>
public sealed class StopSearchKind : KindOfRecord
{
    public override RecordKind Kind => RecordKind.StopAndSearch;

    public override string Table => "StopSearchRecords";

    public override Type Words => typeof(StopSearchWords);

    public override string MainText => "Grounds";

    public override IReadOnlyList<string> Ethnicity => ["SelfDefinedEthnicity", "OfficerDefinedEthnicity"];

    public override string Footage => "HasFootage";

    public override string OwnReview => "SupervisorReview";

    public override IReadOnlyList<string> EventReferences => ["ForceReference", "IncidentReference"];

    public override IReadOnlyList<TagSign> Signs { get; } =
    [
        new(ContentTags.Child, "AgeRange", "under 10", "10-17"),
        new(ContentTags.StripSearch, "MoreThanOuterClothing"),
        new(ContentTags.StripSearch, "Extent", "Level 3 - intimate parts exposed", "3", "EIP"),
        new(ContentTags.ForceUsed, "ForceUsed"),
        new(ContentTags.ForceUsed, "Handcuffs", "Compliant", "Non-compliant", "Yes", "Front", "Rear"),
    ];

    public override IReadOnlyList<RecordField> Fields { get; } =
    [
        Coded("Type", "Type", "Type of search", "Search type") with
        {
            Required = true,
            Values =
            [
                "Person search",
                "Person and Vehicle search",
                "Vehicle search",
            ],
        },
        Coded("Legislation", "Legislation", "Power", "Search power", "Power used") with
        {
            Values =
            [
                "Aviation Security Act 1982 (section 27(1))",
                "Conservation of Seals Act 1970 (section 4)",
                "Criminal Justice Act 1988 (section 139B)",
                "Criminal Justice and Public Order Act 1994 (section 60)",
                "Crossbows Act 1987 (section 4)",
                "Customs and Excise Management Act 1979 (section 163)",
                "Deer Act 1991 (section 12)",
                "Environmental Protection Act 1990 (section 34B )",
                "Firearms Act 1968 (section 47)",
                "Hunting Act 2004 (section 8)",
                "Misuse of Drugs Act 1971 (section 23)",
                "Poaching Prevention Act 1862 (section 2)",
                "Police and Criminal Evidence Act 1984 (section 1)",
                "Police and Criminal Evidence Act 1984 (section 6)",
                "Protection of Badgers Act 1992 (section 11)",
                "Psychoactive Substances Act 2016 (s36(2))",
                "Psychoactive Substances Act 2016 (s37(2))",
                "Public Stores Act 1875 (section 6)",
                "Sporting Events Act 1985 (section 7)",
                "Wildlife and Countryside Act 1981 (section 19)",
            ],
        },
        Coded("ObjectOfSearch", "Object of search", "Object", "Reason for search", "Searched for") with
        {
            Values =
            [
                "Anything to threaten or harm anyone",
                "Article for use in theft",
                "Articles for use in criminal damage",
                "Controlled drugs",
                "Crossbows",
                "Detailed object of search unavailable",
                "Evidence of hunting any wild mammal with a dog",
                "Evidence of offences under the Act",
                "Evidence of wildlife offences",
                "Firearms",
                "Fireworks",
                "Game or poaching equipment",
                "Goods on which duty has not been paid etc.",
                "Offensive weapons",
                "Psychoactive substances",
                "Seals or hunting equipment",
                "Stolen goods",
            ],
        },
        FreeText("Grounds", "Grounds", "Grounds for search", "Search grounds", "Grounds text", "Grounds narrative"),
        Coded("Extent", "Search extent", "Extent of search", "Search level", "Level of search") with
        {
            Values = ["Level 1 - jacket, outer coat, gloves", "Level 2 - more thorough", "Level 3 - intimate parts exposed", "1", "2", "3", "JOG", "More than JOG", "EIP"],
        },
        YesNo("MoreThanOuterClothing", "Removal of more than just outer clothing", "More than outer clothing removed"),
        Coded("AgeRange", "Age range", "Age band", "Age group") with
        {
            Values =
            [
                "under 10",
                "10-17",
                "18-24",
                "25-34",
                "over 34",
            ],
            Repairs = RecordField.SpreadsheetDates("10-17"),
        },
        Number("Age", "Age", "Age in years", "Apparent age") with { Shown = false, OftenBlank = true },
        Coded("Gender", "Gender", "Sex") with
        {
            Values =
            [
                "Female",
                "Male",
                "Other",
            ],
        },
        Coded("SelfDefinedEthnicity", "Self-defined ethnicity", "Self defined ethnicity code", "SDE", "16+1", "18+1", "Self-defined ethnicity 16+1", "Self-defined ethnicity 18+1") with
        {
            Values = CommonValues.SelfDefinedEthnicity,
        },
        Coded("OfficerDefinedEthnicity", "Officer-defined ethnicity", "Officer defined ethnicity code", "ODE", "IC code", "Perceived ethnicity") with
        {
            Values = CommonValues.OfficerDefinedEthnicity,
        },
        YesNo("VehicleStop", "Vehicle stop", "Vehicle stopped", "Section 163 stop") with { OftenBlank = true },
        Coded("Handcuffs", "Handcuffs", "Handcuffed", "Handcuffs used", "Handcuffing") with
        {
            Values = ["Not handcuffed", "Compliant", "Non-compliant", "Yes", "No", "Front", "Rear"],
        },
        YesNo("ForceUsed", "Force used", "Was force used", "Use of force"),
        YesNo("AppropriateAdult", "Appropriate adult", "Appropriate adult present", "AA present"),
        Coded("Outcome", "Outcome", "Search outcome", "Result of search") with
        {
            Values =
            [
                "A no further action disposal",
                "Arrest",
                "Article found - Detailed outcome unavailable",
                "Caution (simple or conditional)",
                "Community resolution",
                "Khat or Cannabis warning",
                "Local resolution",
                "Nothing found - no further action",
                "Offender cautioned",
                "Offender given drugs possession warning",
                "Offender given penalty notice",
                "Penalty Notice for Disorder",
                "Summons / charged by post",
                "Suspect arrested",
                "Suspect summonsed to court",
                "Suspected psychoactive substances seized - No further action",
            ],
        },
        YesNo("OutcomeLinked", "Outcome linked to object of search", "Outcome linked", "Linked to object"),
        YesNo("HasFootage", "Footage", "BWV", "Body-worn video", "BWV recorded", "BWV yes/no", "Body worn video recorded"),
        Coded("NoFootageReason", "Reason for no footage", "No BWV reason", "Reason no body-worn video", "Reason BWV not recorded") with
        {
            Values = ["Camera not issued", "Camera not worn", "Camera failed", "Battery flat", "Not switched on in time", "Forgot", "Plain clothes", "Footage not found", "Other"],
        },
        Coded("SupervisorReview", "Supervisor review", "Supervisor reviewed", "Supervision", "Supervisor's view") with
        {
            Values = ["Not reviewed", "Reviewed - no concern", "Reviewed - feedback given", "Reviewed - grounds not sufficient", "Yes", "No"],
        },
        YesNo("PartOfOperation", "Part of a policing operation", "Policing operation yes/no"),
        ShortText("Operation", "Policing operation", "Operation name") with { Shown = false, OftenBlank = true },
        Officer("Officer", "Officer reference", "Officer", "Collar number", "Officer collar number", "Searching officer", "Officer ID", "Warrant number"),
        Person("Person", "Repeat subject", "Repeat-subject token", "Subject reference", "Person reference", "Subject ID", "Nominal", "Nominal reference"),
        Reference("ForceReference", "Reference", "Reference number", "Search reference", "Record reference", "Stop search reference", "Form number") with { OftenBlank = true },
        Reference("IncidentReference", "Incident reference", "Incident number", "CAD", "CAD reference", "Log number", "Event reference") with { OftenBlank = true },
        Reference("FootageReference", "Footage reference", "BWV reference", "Body-worn video reference", "Clip reference", "BWV clip") with { OftenBlank = true },
    ];
}
