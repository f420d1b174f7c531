using ScrutinyPanels.Domain.Panels;
using static ScrutinyPanels.Domain.Encounters.Kinds.RecordField;

namespace ScrutinyPanels.Domain.Encounters.Kinds.UseOfForce;

/// <summary>Use of force: one report is the force that one officer used on one person, so several reports may tell one event and no number of officers is kept.</summary>
public sealed class UseOfForceKind : KindOfRecord
{
    /// <summary>How many conducted energy devices a report has room for.</summary>
    public const int Devices = 4;

    public override RecordKind Kind => RecordKind.UseOfForce;

    public override string Table => "UseOfForceRecords";

    public override Type Words => typeof(UseOfForceWords);

    public override string MainText => "Account";

    public override IReadOnlyList<string> Ethnicity => ["PerceivedEthnicity"];

    public override string Footage => "HasFootage";

    public override string OwnReview => "SupervisorReview";

    public override IReadOnlyList<string> EventReferences => ["ForceReference", "IncidentReference"];

    public override IReadOnlyList<string> DateHeadings => ["IncidentDate", "Date", "Date of incident", "Date and time", "Incident date and time", "Datetime"];

    public override IReadOnlyList<string> TimeHeadings => ["IncidentTime", "Time", "Time of incident"];

    public override IReadOnlyList<TagSign> Signs { get; } =
    [
        new(ContentTags.ForceUsed, null),
        new(ContentTags.Child, "AgeRange", "Under 11", "0-10", "11-17"),
        new(ContentTags.Injury, "PersonInjured", "Yes"),
        new(ContentTags.Injury, "OfficerInjured", "Yes"),
        new(ContentTags.Injury, "Outcomes", "Hospitalised", "Fatality"),
        new(ContentTags.Distress, "ImpactFactors", "Mental health", "Acute behavioural disturbance"),
        new(ContentTags.Distress, "Outcomes", "Detained (Mental Health Act)", "Fatality"),
        new(ContentTags.Distress, "MentalDisability"),
    ];

    public override IReadOnlyList<RecordField> Fields { get; } =
    [
        Several("Locations", "Incident location", "Incident locations", "Location", "Location type") with
        {
            Values = UseOfForceValues.Locations,
            Marks =
            [
                .. CommonValues.Marks("Incident Location", UseOfForceValues.Locations),
                ("Incident Location: Open ground (e.g. park, car park, field)", "Open ground (e.g. park, car park, field etc.)"),
                .. CommonValues.Marks("Location", UseOfForceValues.Locations),
            ],
        },
        Coded("Area", "Borough", "Area", "District", "Local policing area", "Basic command unit", "BCU"),
        Coded("PrimaryConduct", "PrimaryConduct", "Subject conduct", "Subject behaviour", "Level of resistance") with { Values = UseOfForceValues.Conduct },
        Several("ImpactFactors", "Impact factor", "Impact factors") with
        {
            Values = UseOfForceValues.ImpactFactors,
            Marks =
            [
                .. CommonValues.Marks("Impact Factor", UseOfForceValues.ImpactFactors),
                ("Impact Factor: Possesion of a weapon", "Possession of a weapon"),
                ("Impact Factor: Acute Behavioural Disorder", "Acute behavioural disturbance"),
            ],
        },
        Several("Reasons", "Reason for force", "Reasons for force", "Reason", "Reasons") with
        {
            Values = UseOfForceValues.Reasons,
            Marks = [.. CommonValues.Marks("Reason for Force", UseOfForceValues.Reasons)],
        },
        FreeText("Account", "Account", "Officer's account", "Narrative", "Description of force used"),
        InOrder("Tactics", "Tactic {0}", "Tactic used {0}") with { Values = UseOfForceValues.Tactics },
        InOrder("Effective", "Effective {0}", "Tactic Effective {0}") with { Values = ["Yes", "No", "Not known"] },
        YesNo("AssaultedBySubject", "AssaultedBySubject", "Officer assaulted", "Assaulted by person"),
        FreeText("ThreatenedWithWeapon", "ThreatenedWithWeapon", "Weapon threatened with") with { OftenBlank = true },
        FreeText("AssaultedWithWeapon", "AssaultedWithWeapon", "Weapon assaulted with") with { OftenBlank = true },
        YesNo("CedUsed", "CED Used", "Taser used", "CED or Taser used"),
        .. Enumerable.Range(1, Devices).SelectMany(Ced),
        YesNo("FirearmsAimed", "Firearms Aimed", "Firearm aimed"),
        YesNo("FirearmsFired", "Firearms Fired", "Firearm fired"),
        Several("Outcomes", "Outcome", "Outcomes", "Outcome of incident") with
        {
            Values = UseOfForceValues.Outcomes,
            Marks = [.. CommonValues.Marks("Outcome", UseOfForceValues.Outcomes)],
        },
        Coded("AgeRange", "SubjectAge", "Perceived age", "Age band", "Age range", "Age group") with { Values = UseOfForceValues.AgeBands, Repairs = RecordField.SpreadsheetDates("11-17") },
        Number("Age", "Age", "Age in years") with { Shown = false, OftenBlank = true },
        Coded("PerceivedGender", "SubjectGender", "Perceived gender", "Gender", "Sex") with { Values = UseOfForceValues.Gender },
        Coded("PerceivedEthnicity", "SubjectEthnicity", "Perceived ethnicity", "Ethnicity", "Officer-defined ethnicity") with { Values = UseOfForceValues.Ethnicity },
        Coded("HealthCondition", "Perceived health condition", "Health condition", "Perceived disability", "Disability") with { Values = UseOfForceValues.HealthConditions },
        YesNo("PhysicalDisability", "PhysicalDisability", "Perceived physical disability"),
        YesNo("MentalDisability", "MentalDisability", "Perceived mental disability"),
        Coded("PersonInjured", "SubjectInjured", "Person injured") with { Values = UseOfForceValues.PersonAnswers },
        FreeText("SubjectNatureOfInjury", "SubjectNatureOfInjury", "Nature of injury") with { OftenBlank = true },
        Coded("PersonInjuryLevel", "SubjectInjuryLevel", "Person injury level", "Level of person's injury") with { Values = UseOfForceValues.PersonInjuryLevels },
        YesNo("PersonMedicalOffered", "SubjectMedOffered", "Medical help offered", "Subject medical help offered"),
        YesNo("PersonMedicalProvided", "SubjectMedProvided", "Medical help provided", "Subject medical help provided"),
        Coded("OfficerInjured", "StaffInjured", "Officer injured") with { Values = UseOfForceValues.OfficerAnswers },
        Coded("OfficerInjuryIntentional", "StaffInjuryIntentional", "Officer injury intentional", "Intentional assault") with { Values = UseOfForceValues.OfficerAnswers },
        Coded("OfficerInjuryLevel", "StaffInjuryLevel", "Officer injury level") with { Values = UseOfForceValues.OfficerInjuryLevels },
        YesNo("OfficerMedicalProvided", "StaffMedProvided", "Officer medical help provided"),
        Coded("MainDuty", "MainDuty", "Officer's main duty", "Officer duty", "Primary duty") with
        {
            Values = ["Response", "Neighbourhood", "Custody", "Public order", "Armed response", "Dog handling", "Roads policing", "Investigation", "Plain clothes", "Other"],
        },
        YesNo("SingleCrewed", "SingleCrewed", "Officer alone"),
        YesNo("TrainedCed", "TrainedCED", "Trained in CED", "Taser trained"),
        YesNo("CarryingCed", "CarryingCED", "Carrying Taser"),
        YesNo("HasFootage", "Footage", "BWV", "Body-worn video", "BWV recorded", "BWV yes/no", "Body worn video recorded"),
        Coded("NoFootageReason", "Reason for no footage", "No BWV reason", "Reason no body-worn video", "Reason BWV not recorded") with { Values = CommonValues.NoFootageReasons },
        Coded("SupervisorReview", "Supervisor review", "Supervisor reviewed", "Supervision", "Supervisor's view") with { Values = CommonValues.SupervisorReview },
        Officer("Officer", "Officer reference", "Officer", "Collar number", "Officer collar number", "Reporting officer", "Officer ID", "Warrant number"),
        Person("Person", "Subject reference", "Person reference", "Subject ID", "Repeat subject", "Repeat-subject token", "Nominal", "Nominal reference"),
        Reference("ForceReference", "Reference", "Reference number", "Use of force reference", "Record reference", "Form number") with { OftenBlank = true },
        Reference("IncidentReference", "Incident reference", "Incident number", "CAD", "CAD reference", "Log number", "Event reference") with { OftenBlank = true },
        Reference("FootageReference", "Footage reference", "BWV reference", "Body-worn video reference", "Clip reference", "BWV clip") with { OftenBlank = true },
    ];

    /// <summary>The fields of one device. A published file wrote the number of the device into "Arced" too, because its letters "ced" were replaced.</summary>
    private static IEnumerable<RecordField> Ced(int device)
    {
        string[] names = device == 1 ? ["CED", "CED1"] : [$"CED{device}"];
        string[] With(params string[] endings) => [.. names.SelectMany(n => endings.Select(e => $"{n} {e}"))];
        yield return Several($"Ced{device}Use", With("modes", "mode")) with
        {
            Values = [.. UseOfForceValues.CedUses.Select(u => u.Value)],
            Marks =
            [
                .. UseOfForceValues.CedUses.SelectMany(u => With([.. u.Endings]).Select(heading => (heading, u.Value))),
                .. With($"ArCED{device}").Select(heading => (heading, "Arced")),
            ],
        };
        yield return Several($"Ced{device}Probes", With("probes", "probe positions")) with
        {
            Values = UseOfForceValues.CedProbes,
            Marks = [.. UseOfForceValues.CedProbes.SelectMany(p => With(p).Select(heading => (heading, p)))],
        };
        yield return Number($"Ced{device}Cartridge", With("Fired Cartridge Number", "Cartridge Number")) with { Shown = false, OftenBlank = true };
        yield return Number($"Ced{device}Cycles", With("Fired Total Number Of Cycles", "Total Number Of Cycles")) with { OftenBlank = true };
        yield return Reference($"Ced{device}Serial", With("Device Serial No", "Device Serial Number", "Serial Number")) with { OftenBlank = true };
    }
}
