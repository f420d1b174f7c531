using ScrutinyPanels.Domain.Panels;
using static ScrutinyPanels.Domain.Encounters.Kinds.RecordField;

namespace ScrutinyPanels.Domain.Encounters.Kinds.HateCrime;

/// <summary>How a hate crime was investigated. Its field list is a default: no national list was found.</summary>
public sealed class HateCrimeKind : KindOfRecord
{
    private static readonly string[] Strands = ["Race", "Religion", "Sexual orientation", "Disability", "Transgender identity", "Other"];

    public override RecordKind Kind => RecordKind.HateCrime;

    public override string Table => "HateCrimeRecords";

    public override Type Words => typeof(HateCrimeWords);

    public override string MainText => "Account";

    public override string Footage => "HasFootage";

    public override string OwnReview => "SupervisorReview";

    public override IReadOnlyList<string> EventReferences => ["ForceReference", "IncidentReference"];

    public override IReadOnlyList<string> DateHeadings => ["Date reported", "Date", "Reported date", "Date and time reported", "Incident date", "Date and time", "Datetime"];

    public override IReadOnlyList<string> TimeHeadings => ["Time reported", "Time", "Reported time", "Incident time"];

    public override IReadOnlyList<TagSign> Signs { get; } =
    [
        new(ContentTags.HatefulLanguage, null),
        new(ContentTags.Injury, "CrimeType", "Violence with injury"),
    ];

    public override IReadOnlyList<RecordField> Fields { get; } =
    [
        Several("Strand", "Strand", "Strands", "Hate crime strand", "Hate strand", "Monitored strand", "Protected characteristic") with
        {
            Values = Strands,
            Marks = [.. CommonValues.Marks("Strand", Strands), .. CommonValues.Marks("Hate crime strand", Strands)],
        },
        Coded("CrimeType", "Crime type", "Offence", "Offence type", "Crime", "Crime classification") with
        {
            Values =
            [
                "Public order offence",
                "Violence with injury",
                "Violence without injury",
                "Harassment or stalking",
                "Criminal damage or arson",
                "Malicious communications",
                "Threats",
                "Theft or robbery",
                "Stirring up hatred",
                "Other crime",
                "Hate incident, not a crime",
            ],
        },
        Coded("HowReported", "How reported", "Reporting method", "Reported by", "Source") with
        {
            Values = ["999", "101", "Online", "In person to an officer", "At a police station", "Third-party reporting centre", "True Vision", "Crimestoppers", "Found by police", "Other", "Not recorded"],
        },
        Coded("ResponseGrade", "Response grade", "First response", "Grade", "Call grade", "Grading") with
        {
            Values = ["Emergency", "Priority", "Scheduled appointment", "Telephone", "No attendance", "Not recorded"],
        },
        YesNo("WithinTarget", "Within target", "Response within target", "Attended within target", "Target met"),
        Coded("RecordLanguage", "Language used in the record", "Language", "Language of the record") with
        {
            Values = ["Victim's words recorded", "Free of assumptions", "Some assumptions", "Stigmatising words", "Blames the victim", "Hate element not mentioned", "Not looked at"],
        },
        FreeText("Account", "Account", "Narrative", "Summary", "Investigation summary", "Circumstances", "Modus operandi"),
        YesNo("NeedsAssessment", "Victim's needs assessment", "Victim needs assessment", "Needs assessment"),
        YesNo("VictimPersonalStatement", "Victim personal statement offered", "Victim personal statement", "VPS offered", "VPS"),
        YesNo("SupportOffered", "Support offered", "Victim support offered", "Referred to victim support"),
        Coded("VictimUpdates", "Updates to the victim", "Victim updates", "Victim updated", "Updates") with { Values = ["As agreed", "Late", "None", "Victim declined", "Not recorded"] },
        Coded("SupervisorReview", "Supervisor review", "Supervisor reviewed", "Supervision", "Supervisor's view") with { Values = CommonValues.SupervisorReview },
        Coded("Outcome", "Investigation outcome", "Outcome", "Crime outcome") with
        {
            Values =
            [
                "Charged or summonsed",
                "Caution",
                "Conditional caution",
                "Community resolution",
                "Victim does not support action - suspect known",
                "Victim does not support action - no suspect",
                "Victim supports action - evidence not enough",
                "No suspect found",
                "Not in the public interest",
                "Passed to another body",
                "Not a crime",
                "Still open",
            ],
        },
        Number("DaysOpen", "Days open", "Days to outcome", "Length of investigation in days"),
        YesNo("HasFootage", "Footage", "BWV", "Body-worn video", "BWV recorded", "Body worn video recorded"),
        Coded("NoFootageReason", "Reason for no footage", "No BWV reason", "Reason no body-worn video") with { Values = ["No officer attended", .. CommonValues.NoFootageReasons] },
        Officer("Officer", "Officer in the case", "OIC", "Officer reference", "Officer", "Investigating officer", "Collar number", "Officer ID", "Warrant number"),
        Person("Person", "Victim reference", "Victim", "Person reference", "Victim ID", "Nominal", "Nominal reference"),
        Reference("ForceReference", "Crime reference", "Crime number", "Crime reference number", "Reference", "Reference number", "Record reference") with { OftenBlank = true },
        Reference("IncidentReference", "Incident reference", "Incident number", "CAD", "CAD reference", "Log number", "Event reference") with { OftenBlank = true },
        Reference("FootageReference", "Footage reference", "BWV reference", "Body-worn video reference", "Clip reference") with { OftenBlank = true },
    ];
}
