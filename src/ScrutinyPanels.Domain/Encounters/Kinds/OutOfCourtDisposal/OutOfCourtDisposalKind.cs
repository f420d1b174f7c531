using ScrutinyPanels.Domain.Panels;
using static ScrutinyPanels.Domain.Encounters.Kinds.RecordField;

namespace ScrutinyPanels.Domain.Encounters.Kinds.OutOfCourtDisposal;

/// <summary>An offence dealt with out of court. Its field list is a default: no national list was found.</summary>
public sealed class OutOfCourtDisposalKind : KindOfRecord
{
    private static readonly string[] ConditionList =
        ["Reparation", "Rehabilitation", "Restriction", "Payment", "Apology", "Restorative justice", "Education course", "Drug or alcohol course", "Stay away from a place or person", "Other", "None"];

    public override RecordKind Kind => RecordKind.OutOfCourtDisposal;

    public override string Table => "OutOfCourtDisposalRecords";

    public override Type Words => typeof(OutOfCourtDisposalWords);

    public override string MainText => "Account";

    public override IReadOnlyList<string> Ethnicity => ["SelfDefinedEthnicity", "OfficerDefinedEthnicity"];

    public override IReadOnlyList<string> EventReferences => ["ForceReference", "IncidentReference"];

    public override IReadOnlyList<string> DateHeadings => ["Date", "Disposal date", "Date of disposal", "Date given", "Outcome date", "Date and time", "Datetime"];

    public override IReadOnlyList<string> TimeHeadings => ["Time", "Disposal time"];

    public override IReadOnlyList<TagSign> Signs { get; } =
    [
        new(ContentTags.Child, "AgeRange", "under 10", "10-17"),
    ];

    public override IReadOnlyList<RecordField> Fields { get; } =
    [
        Coded("Offence", "Offence", "Offence type", "Offence description", "Crime type") with
        {
            Values =
            [
                "Possession of cannabis",
                "Possession of other drugs",
                "Supply of drugs",
                "Shoplifting",
                "Other theft",
                "Criminal damage",
                "Common assault",
                "Assault with injury",
                "Assault on an emergency worker",
                "Harassment",
                "Public order offence",
                "Possession of a weapon",
                "Burglary",
                "Fraud",
                "Sexual offence",
                "Domestic abuse",
                "Hate crime",
                "Driving offence",
                "Other",
            ],
        },
        Coded("Disposal", "Disposal", "Disposal type", "Type of disposal", "Outcome") with
        {
            Required = true,
            Values =
            [
                "Community resolution",
                "Conditional caution",
                "Simple caution",
                "Penalty notice for disorder",
                "Cannabis warning",
                "Youth caution",
                "Youth conditional caution",
                "Deferred prosecution",
                "Diversion - no further action (Outcome 22)",
                "Fixed penalty notice",
                "Other",
            ],
        },
        Coded("Eligibility", "Eligibility", "Eligible", "Eligibility check") with
        {
            Values = ["Eligible", "Eligible with authority", "Not eligible - offence", "Not eligible - earlier disposals", "Not eligible - no admission", "Not checked", "Yes", "No"],
        },
        YesNo("Admission", "Admission", "Admitted", "Offence admitted", "Responsibility accepted"),
        Number("EarlierDisposals", "Earlier disposals", "Previous disposals", "Number of earlier disposals", "Number of previous disposals"),
        FreeText("Account", "Account", "Rationale", "Reason for decision", "Decision rationale", "Circumstances", "Narrative"),
        Coded("AuthorisingRank", "Authorising rank", "Rank of authorising officer", "Authorised by rank", "Rank") with { Values = CommonValues.Ranks },
        Several("Conditions", "Conditions", "Condition") with { Values = ConditionList, Marks = [.. CommonValues.Marks("Condition", ConditionList)] },
        Coded("Complied", "Complied", "Conditions met", "Compliance") with { Values = ["Yes", "In part", "No - prosecuted", "No - other action", "No", "Not yet due", "No conditions"] },
        YesNo("VictimConsulted", "Victim consulted", "Victim asked", "Victim contacted"),
        Coded("VictimView", "Victim's view", "Victim view", "Views of the victim") with
        {
            Values = ["Supports", "Does not support", "No view", "Could not be reached", "Not asked", "No victim"],
        },
        Coded("AgeRange", "Age range", "Age band", "Age group") with { Values = CommonValues.AgeRange },
        Number("Age", "Age", "Age in years", "Age at offence") with { Shown = false, OftenBlank = true },
        Coded("Gender", "Gender", "Sex") with { Values = CommonValues.Gender },
        Coded("SelfDefinedEthnicity", "Self-defined ethnicity", "Self defined ethnicity code", "SDE", "16+1", "18+1", "Ethnicity") with { Values = CommonValues.SelfDefinedEthnicity },
        Coded("OfficerDefinedEthnicity", "Officer-defined ethnicity", "Officer defined ethnicity code", "ODE", "IC code", "Perceived ethnicity") with { Values = CommonValues.OfficerDefinedEthnicity },
        Officer("Officer", "Deciding officer", "Officer reference", "Officer", "Officer in the case", "OIC", "Collar number", "Officer ID", "Warrant number"),
        Person("Person", "Person reference", "Offender reference", "Suspect reference", "Nominal", "Nominal reference"),
        Reference("ForceReference", "Disposal reference", "Reference", "Reference number", "Record reference") with { OftenBlank = true },
        Reference("IncidentReference", "Crime reference", "Crime number", "Crime reference number", "Incident reference", "Incident number", "CAD", "Log number") with { OftenBlank = true },
    ];
}
