using System.Collections;
using System.Globalization;
using System.Resources;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Domain.Tests.Encounters.Kinds;

/// <summary>Every kind of record is whole: words, columns, headings and values.</summary>
public sealed class KindsOfRecordTests
{
    private static readonly string[] OwnColumns = ["Id", "EncounterId", "BatchId", "Row", "Day", "At", "Latitude", "Longitude", "SealToken"];

    public static TheoryData<RecordKind> Kinds => [.. Enum.GetValues<RecordKind>()];

    private static KindOfRecord UseOfForce => KindsOfRecord.Of(RecordKind.UseOfForce);

    [Fact]
    public void There_are_six_kinds_and_each_is_found_once()
    {
        Assert.Equal(6, KindsOfRecord.All.Count);
        Assert.Equal(Enum.GetValues<RecordKind>(), KindsOfRecord.All.Select(k => k.Kind));
        Assert.Equal(6, KindsOfRecord.All.Select(k => k.Table).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_field_has_a_word_and_every_word_has_a_field(RecordKind of)
    {
        var kind = KindsOfRecord.Of(of);
        var words = new ResourceManager(kind.Words).GetResourceSet(CultureInfo.InvariantCulture, true, false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

        Assert.False(string.IsNullOrWhiteSpace(words.GetValueOrDefault("Kind")));
        Assert.All(kind.Fields, f => Assert.False(string.IsNullOrWhiteSpace(words.GetValueOrDefault("Field_" + f.Name)), f.Name));
        Assert.Empty(words.Keys.Where(k => k.StartsWith("Field_", StringComparison.Ordinal)).Except(kind.Fields.Select(f => "Field_" + f.Name)));
        Assert.Equal(kind.Fields.Count, kind.Fields.Select(f => words["Field_" + f.Name]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Names_and_columns_are_plain_unique_and_not_taken(RecordKind of)
    {
        var kind = KindsOfRecord.Of(of);

        Assert.Equal(kind.Fields.Count, kind.Fields.Select(f => f.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(kind.Fields.Count, kind.Fields.Select(f => f.Column).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(kind.Fields, f => Assert.True(f.Column.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetterUpper(f.Column[0]), f.Column));
        Assert.Empty(kind.Fields.Select(f => f.Column).Intersect(OwnColumns, StringComparer.OrdinalIgnoreCase));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_a_kind_points_at_are_fields_of_the_right_shape(RecordKind of)
    {
        var kind = KindsOfRecord.Of(of);

        Assert.Equal(FieldShape.FreeText, kind.Field(kind.MainText).Shape);
        Assert.True(kind.Field(kind.MainText).Shown);
        Assert.All(kind.Ethnicity, name => Assert.Equal(FieldShape.Coded, kind.Field(name).Shape));
        Assert.All(kind.EventReferences, name => Assert.Equal(FieldShape.Reference, kind.Field(name).Shape));
        if (kind.Footage is { } footage)
        {
            Assert.Equal(FieldShape.YesNo, kind.Field(footage).Shape);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_heading_is_guessed_back_to_where_it_belongs(RecordKind of)
    {
        var kind = KindsOfRecord.Of(of);

        Assert.All(Headings(kind), h => Assert.Equal(h.Target, kind.Guess(h.Heading)));
        Assert.All(Headings(kind), h => Assert.Equal(h.Target, kind.Guess($" {h.Heading.ToUpperInvariant()} ")));
        Assert.All(kind.Fields, f => Assert.NotEmpty(f.Headings));
        Assert.Equal(ColumnTarget.None, kind.Guess("Colour of the sky"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_guess_is_a_target_of_the_kind_and_nonsense_is_not(RecordKind of)
    {
        var kind = KindsOfRecord.Of(of);

        Assert.True(kind.Has(ColumnTarget.None));
        Assert.All(Headings(kind), h => Assert.True(kind.Has(kind.Guess(h.Heading)), h.Heading));
        string[] nonsense = ["Nope", "Grounds=1", "Tactics", "Tactics#0", "Tactics#21", "Tactics#01", "Tactics#1=Shield", "date=1", "Date", "Reasons=Nope", "Reasons#1", "Officer=", "=", "#1"];
        Assert.All(nonsense, code => Assert.False(kind.Has(new ColumnTarget(code)), code));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Values_and_headings_fit_and_no_value_is_listed_twice(RecordKind of)
    {
        var kind = KindsOfRecord.Of(of);

        Assert.All(kind.Fields, f =>
        {
            Assert.True(f.Heading.Length <= 60, f.Heading);
            Assert.True(f.IsListed || f.Values.Count == 0, f.Name);
            Assert.All(f.Values, v => Assert.InRange(v.Trim().Length, 1, 200));
            Assert.Equal(f.Values.Count, f.Values.Distinct(StringComparer.OrdinalIgnoreCase).Count());
            Assert.All(f.Values, v => Assert.DoesNotContain(';', v));
            Assert.True(f.Shape == FieldShape.Several || f.Marks.Count == 0, f.Name);
            Assert.All(f.Marks, m => Assert.Contains(m.Value, f.Values));
            Assert.Equal(f.Shape == FieldShape.InOrder, f.Headings.All(h => h.Contains("{0}", StringComparison.Ordinal)));
        });
        Assert.All(Headings(kind), h => Assert.InRange(h.Heading.Length, 1, 200));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_reader_is_told_no_exact_age_and_no_reference(RecordKind of) =>
        Assert.All(KindsOfRecord.Of(of).Fields.Where(f => f.Shape == FieldShape.Reference || f.Name == "Age"), f => Assert.False(f.Shown, f.Name));

    [Theory]
    [InlineData("Impact Factor: Possesion of a weapon", "Impact factor: Possession of a weapon", "ImpactFactors=Possession of a weapon")]
    [InlineData("Impact Factor: Acute Behavioural Disorder", "Impact factor: Acute behavioural disturbance", "ImpactFactors=Acute behavioural disturbance")]
    [InlineData("CED ArCED", "CED Arced", "Ced1Use=Arced")]
    [InlineData("CED2 ArCED2", "CED2 Arced", "Ced2Use=Arced")]
    [InlineData("CED3 ArCED3", "CED3 Arced", "Ced3Use=Arced")]
    [InlineData("CED4 ArCED4", "CED4 Arced", "Ced4Use=Arced")]
    [InlineData("Tactic Effective 20", "Effective 20", "Effective#20")]
    [InlineData("Outcome: Detained - Mental Health Act", "Outcome: Detained (Mental Health Act)", "Outcomes=Detained (Mental Health Act)")]
    [InlineData("Incident Location: Hospital/A&E (non-mental-health setting)", "Incident location: Hospital/A&E (non mental health setting)", "Locations=Hospital/A&E (non mental health setting)")]
    [InlineData("Incident Location: Open ground (e.g. park, car park, field)", "Incident location: Open ground (e.g. park, car park, field etc.)", "Locations=Open ground (e.g. park, car park, field etc.)")]
    public void A_misspelt_heading_means_what_the_right_spelling_means(string misspelt, string right, string meaning)
    {
        Assert.Equal(meaning, UseOfForce.Guess(misspelt).Code);
        Assert.Equal(meaning, UseOfForce.Guess(right).Code);
    }

    [Theory]
    [InlineData("Reason for force", "Reasons")]
    [InlineData("Reason for Force: Protect self", "Reasons=Protect self")]
    [InlineData("Tactic 1", "Tactics#1")]
    [InlineData("CED Device Serial No", "Ced1Serial")]
    [InlineData("CED Fired", "Ced1Use=Fired")]
    [InlineData("CED1 Fired", "Ced1Use=Fired")]
    [InlineData("CED Used", "CedUsed")]
    [InlineData("CED4 Back K", "Ced4Probes=Back K")]
    [InlineData("CED Back I", "")]
    [InlineData("CED5 Fired", "")]
    [InlineData("Tactic 21", "")]
    [InlineData("IncidentDate", "date")]
    [InlineData("IncidentTime", "time")]
    public void Use_of_force_headings_mean(string heading, string meaning) => Assert.Equal(meaning, UseOfForce.Guess(heading).Code);

    [MetHeadingsFact]
    public void All_271_headings_of_the_metropolitan_police_are_recognised_and_no_two_mean_the_same()
    {
        var headings = File.ReadLines(MetHeadingsFactAttribute.File!).Skip(1).Select(SecondCell).ToList();

        Assert.Equal(271, headings.Count);
        Assert.DoesNotContain(headings, h => UseOfForce.Guess(h) == ColumnTarget.None);
        Assert.Equal(271, headings.Select(UseOfForce.Guess).Distinct().Count());
        Assert.Equal("Impact Factor: Possesion of a weapon", headings[22]);
        Assert.All(Enumerable.Range(2, 3), n => Assert.Contains($"CED{n} ArCED{n}", headings));
        Assert.Contains("Tactic Effective 20", headings);
        Assert.DoesNotContain("Effective 20", headings);
    }

    [Fact]
    public void Use_of_force_has_every_value_of_the_national_form()
    {
        Holds("Tactics", 33,
            "Compliant handcuffing", "Non-compliant handcuffing", "Handcuffing not stated", "Limb / Body restraints", "Ground restraint", "Unarmed skills",
            "Baton drawn", "Baton used", "Baton not stated", "Irritant spray - drawn", "Irritant spray - used", "Irritant spray - not stated",
            "Spit and bite guard", "Shield", "CED Drawn", "CED Aimed", "CED Red-dot", "CED Arced", "CED Drive-stun", "CED Angle-drive stun", "CED Fired",
            "CED Not stated", "AEP drawn", "AEP used", "AEP not stated", "Firearms aimed", "Firearms fired", "Dog deployed", "Dog bite", "Dog not stated",
            "Other / improvised", "Tactical communication", "Not reported");
        Holds("AgeRange", 7, "Under 11", "11-17", "18-34", "35-49", "50-64", "65 and over", "Not reported");
        Holds("PerceivedGender", 4, "Male", "Female", "Other", "Not reported");
        Holds("PerceivedEthnicity", 8,
            "White", "Black (or Black British)", "Asian (or Asian British)", "Mixed", "Other", "Not reported", "Chinese", "Don't know");
        Holds("HealthCondition", 5, "Mental", "Physical", "Physical and mental", "None", "Not reported");
        Holds("Reasons", 13,
            "Protect self", "Protect public", "Protect subject", "Protect other officers", "Prevent offence", "Secure evidence", "Effect search",
            "Effect arrest", "Method of entry", "Remove handcuffs", "Prevent harm", "Prevent escape", "Other");
        Holds("ImpactFactors", 9,
            "Possession of a weapon", "Alcohol", "Drugs", "Mental health", "Prior knowledge", "Size/gender/build", "Acute behavioural disturbance", "Crowd", "Other");
        Holds("Outcomes", 6, "Made off/escaped", "Arrested", "Hospitalised", "Detained (Mental Health Act)", "Fatality", "Other");
        Holds("Locations", 15,
            "Street/highway", "Open ground (e.g. park, car park, field etc.)", "Retail premises", "Licensed premises", "Public transport",
            "Sports or event stadia", "Police vehicle with prisoner handling cage", "Police vehicle without prisoner handling cage",
            "Police station (excluding custody block)", "Custody block", "Hospital/A&E (non mental health setting)", "Mental health setting", "Ambulance",
            "Dwelling", "Other");
        Holds("OfficerInjured", 3, "Yes", "No", "Not reported");
        Holds("OfficerInjuryIntentional", 3, "Yes", "No", "Not reported");
        Holds("OfficerInjuryLevel", 3, "Minor", "Severe", "Not reported");
        Holds("PersonInjured", 4, "Yes", "No", "Unknown", "Not reported");
        Holds("PersonInjuryLevel", 4, "Minor", "Severe", "Death", "Not reported");
        Holds("PrimaryConduct", 6,
            "Compliant", "Passive resistance", "Verbal resistance/gestures", "Active resistance", "Aggressive resistance", "Serious or aggravated resistance");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Each_device_has_thirteen_uses_and_twenty_five_places_of_probes(int device)
    {
        Assert.Equal(13, UseOfForce.Field($"Ced{device}Use").Values.Count);
        Assert.Equal(25, UseOfForce.Field($"Ced{device}Probes").Values.Count);
        Assert.DoesNotContain("Back I", UseOfForce.Field($"Ced{device}Probes").Values);
    }

    private static void Holds(string field, int count, params string[] values)
    {
        Assert.Equal(count, values.Length);
        Assert.Empty(values.Except(UseOfForce.Field(field).Values));
    }

    private static List<(string Heading, ColumnTarget Target)> Headings(KindOfRecord kind) =>
    [
        .. kind.DateHeadings.Select(h => (h, ColumnTarget.Date)),
        .. kind.TimeHeadings.Select(h => (h, ColumnTarget.Time)),
        .. kind.LatitudeHeadings.Select(h => (h, ColumnTarget.Latitude)),
        .. kind.LongitudeHeadings.Select(h => (h, ColumnTarget.Longitude)),
        .. kind.Fields.SelectMany(f => f.Headings.SelectMany(h => f.Shape == FieldShape.InOrder
            ? Enumerable.Range(1, RecordField.MostSlots).Select(n => (string.Format(CultureInfo.InvariantCulture, h, n), ColumnTarget.Slot(f, n)))
            : [(h, ColumnTarget.Of(f))])),
        .. kind.Fields.SelectMany(f => f.Marks.Select(m => (m.Heading, ColumnTarget.Mark(f, m.Value)))),
    ];

    /// <summary>The second cell of a line, quoted or not.</summary>
    private static string SecondCell(string line)
    {
        var rest = line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..];
        return rest.StartsWith('"') ? rest[1..rest.IndexOf("\",", StringComparison.Ordinal)] : rest[..rest.IndexOf(',', StringComparison.Ordinal)];
    }
}
