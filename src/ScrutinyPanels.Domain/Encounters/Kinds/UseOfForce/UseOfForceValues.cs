namespace ScrutinyPanels.Domain.Encounters.Kinds.UseOfForce;

/// <summary>The value lists of the national use of force form, followed by other wordings met in published files.</summary>
internal static class UseOfForceValues
{
    public static IReadOnlyList<string> Locations { get; } =
    [
        "Street/highway",
        "Open ground (e.g. park, car park, field etc.)",
        "Retail premises",
        "Licensed premises",
        "Public transport",
        "Sports or event stadia",
        "Police vehicle with prisoner handling cage",
        "Police vehicle without prisoner handling cage",
        "Police station (excluding custody block)",
        "Custody block",
        "Hospital/A&E (non mental health setting)",
        "Mental health setting",
        "Ambulance",
        "Dwelling",
        "Other",
    ];

    public static IReadOnlyList<string> Reasons { get; } =
    [
        "Protect self",
        "Protect public",
        "Protect subject",
        "Protect other officers",
        "Prevent offence",
        "Secure evidence",
        "Effect search",
        "Effect arrest",
        "Method of entry",
        "Remove handcuffs",
        "Prevent harm",
        "Prevent escape",
        "Other",
    ];

    public static IReadOnlyList<string> ImpactFactors { get; } =
    [
        "Possession of a weapon",
        "Alcohol",
        "Drugs",
        "Mental health",
        "Prior knowledge",
        "Size/gender/build",
        "Acute behavioural disturbance",
        "Crowd",
        "Other",
    ];

    public static IReadOnlyList<string> Outcomes { get; } =
    [
        "Made off/escaped",
        "Arrested",
        "Hospitalised",
        "Detained (Mental Health Act)",
        "Fatality",
        "Other",
    ];

    public static IReadOnlyList<string> Conduct { get; } =
    [
        "Compliant",
        "Passive resistance",
        "Verbal resistance/gestures",
        "Active resistance",
        "Aggressive resistance",
        "Serious or aggravated resistance",
    ];

    /// <summary>The national names, then those of the Metropolitan Police where they differ by more than capitals.</summary>
    public static IReadOnlyList<string> Tactics { get; } =
    [
        "Compliant handcuffing",
        "Non-compliant handcuffing",
        "Handcuffing not stated",
        "Limb / Body restraints",
        "Ground restraint",
        "Unarmed skills",
        "Baton drawn",
        "Baton used",
        "Baton not stated",
        "Irritant spray - drawn",
        "Irritant spray - used",
        "Irritant spray - not stated",
        "Spit and bite guard",
        "Shield",
        "CED Drawn",
        "CED Aimed",
        "CED Red-dot",
        "CED Arced",
        "CED Drive-stun",
        "CED Angle-drive stun",
        "CED Fired",
        "CED Not stated",
        "AEP drawn",
        "AEP used",
        "AEP not stated",
        "Firearms aimed",
        "Firearms fired",
        "Dog deployed",
        "Dog bite",
        "Dog not stated",
        "Other / improvised",
        "Tactical communication",
        "Not reported",
        "Tactical Communications",
        "Unarmed Skills (including pressure points, strikes, restraints and take-downs)",
        "Limb/Body Restraints",
        "Spit Guard",
        "Irritant Spray - CS Drawn",
        "Irritant Spray - CS Used",
        "Irritant Spray - PAVA Drawn",
        "Irritant Spray - PAVA Used",
        "CED (Taser) Drawn",
        "CED (Taser) Aimed",
        "CED (Taser) Arced",
        "CED (Taser) Red-Dotted",
        "CED (Taser) Drive Stun",
        "CED (Taser) Angle Drive Stun",
        "CED (Taser) Fired",
        "AEP Aimed",
        "AEP Fired",
        "Firearm Aimed",
        "Firearm Fired",
        "Other/Improvised",
    ];

    public static IReadOnlyList<string> AgeBands { get; } = ["Under 11", "11-17", "18-34", "35-49", "50-64", "65 and over", "Not reported", "0-10"];

    public static IReadOnlyList<string> Gender { get; } = ["Male", "Female", "Other", "Not reported"];

    /// <summary>Chinese and Don't know were values until 2018/19.</summary>
    public static IReadOnlyList<string> Ethnicity { get; } =
        ["White", "Black (or Black British)", "Asian (or Asian British)", "Mixed", "Other", "Not reported", "Chinese", "Don't know"];

    public static IReadOnlyList<string> HealthConditions { get; } = ["Mental", "Physical", "Physical and mental", "None", "Not reported"];

    public static IReadOnlyList<string> OfficerAnswers { get; } = ["Yes", "No", "Not reported"];

    public static IReadOnlyList<string> PersonAnswers { get; } = ["Yes", "No", "Unknown", "Not reported"];

    public static IReadOnlyList<string> OfficerInjuryLevels { get; } = ["Minor", "Severe", "Not reported"];

    public static IReadOnlyList<string> PersonInjuryLevels { get; } = ["Minor", "Severe", "Death", "Not reported"];

    /// <summary>What a conducted energy device did, with what its columns are called after "CED", the usual one first.</summary>
    public static IReadOnlyList<(string Value, IReadOnlyList<string> Endings)> CedUses { get; } =
    [
        ("Drawn", ["Drawn"]),
        ("Aimed", ["Aimed"]),
        ("Arced", ["Arced"]),
        ("Red-dot", ["Red-Dotted", "Red-Dot"]),
        ("Drive stun", ["Drive Stun"]),
        ("Drive stun repeat application", ["Drive Stun Repeat Application"]),
        ("Angle drive stun", ["Angle Drive Stun", "Angled Drive Stun"]),
        ("Fired", ["Fired"]),
        ("5 seconds cycle interrupted", ["Fired 5 Secs Cycle Interrupted", "5 Seconds Cycle Interrupted"]),
        ("Repeat cycle same cartridge", ["Fired Repeat Cycle Same Cartridge", "Repeat Cycle Same Cartridge"]),
        ("Cycle extended beyond 5 seconds", ["Fired Cycle Extended Beyond 5 Secs", "Cycle Extended Beyond 5 Seconds"]),
        ("Miss with one probe", ["Fired Miss With One Probe", "Miss With One Probe"]),
        ("Miss with both probes", ["Fired Miss With Both Probes", "Miss With Both Probes"]),
    ];

    /// <summary>Where a probe hit, as on the drawing of the form: the front has numbers, the back has letters without I.</summary>
    public static IReadOnlyList<string> CedProbes { get; } = [.. Enumerable.Range(1, 15).Select(n => $"Front {n}"), .. "ABCDEFGHJK".Select(l => $"Back {l}")];
}
