using System.Globalization;
using System.Text;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Testing;

/// <summary>Made-up files of records of any kind, as a force would hand them in: alike for the same seed, row after row and never whole in memory.</summary>
public static class Extracts
{
    private const int Officers = 400;
    private const int Persons = 2000;
    private const int UsualSlots = 5;

    private static readonly string[] Vocabulary =
    [
        "the", "officer", "attended", "after", "a", "call", "about", "noise", "near", "shops", "person", "walked", "quickly", "towards", "gate", "was", "asked",
        "to", "stop", "and", "wait", "explained", "reason", "calmly", "bag", "coat", "pocket", "seen", "hidden", "smell", "of", "cannabis", "description",
        "matched", "nearby", "street", "car", "park", "colleague", "arrived", "radio", "control", "room", "confirmed", "time", "given", "record", "offered",
        "declined", "shouted", "pushed", "stepped", "back", "hands", "shown", "risk", "considered", "necessary", "proportionate", "search", "found", "nothing",
        "item", "seized", "advice", "supervisor", "informed",
    ];

    private static readonly string[] Places = ["North area", "South area", "East area", "West area", "Town centre", "Market ward", "Harbour ward", "Park ward", "Station ward", "Mill ward"];

    /// <summary>Answers that are mostly no, with how many in a thousand are yes.</summary>
    private static readonly Dictionary<string, int> Rare = new()
    {
        ["CedUsed"] = 80,
        ["FirearmsAimed"] = 10,
        ["FirearmsFired"] = 1,
        ["IntimateSearch"] = 20,
        ["AssaultedBySubject"] = 100,
        ["PhysicalDisability"] = 40,
        ["MentalDisability"] = 120,
    };

    /// <summary>The 271 headings of the Metropolitan Police file of 2020/21, as it spells them.</summary>
    public static IReadOnlyList<string> MetHeadings { get; } =
    [
        "IncidentDate", "IncidentTime",
        "Incident Location: Street/Highway",
        "Incident Location: Public Transport",
        "Incident Location: Retail Premises",
        "Incident Location: Open ground (e.g. park, car park, field)",
        "Incident Location: Licensed Premises",
        "Incident Location: Sports or Event Stadia",
        "Incident Location: Hospital/A&E (non-mental-health setting)",
        "Incident Location: Mental Health Setting",
        "Incident Location: Police vehicle with prisoner handling cage",
        "Incident Location: Police vehicle without prisoner handling cage",
        "Incident Location: Dwelling",
        "Incident Location: Police station (excluding custody block)",
        "Incident Location: Custody Block",
        "Incident Location: Ambulance",
        "Incident Location: Other",
        "Borough", "PrimaryConduct", "AssaultedBySubject", "ThreatenedWithWeapon", "AssaultedWithWeapon",
        "Impact Factor: Possesion of a weapon",
        "Impact Factor: Alcohol",
        "Impact Factor: Drugs",
        "Impact Factor: Mental Health",
        "Impact Factor: Prior Knowledge",
        "Impact Factor: Size/Gender/Build",
        "Impact Factor: Acute Behavioural Disorder",
        "Impact Factor: Crowd",
        "Impact Factor: Other",
        "Reason for Force: Protect self",
        "Reason for Force: Protect Public",
        "Reason for Force: Protect Subject",
        "Reason for Force: Protect Other Officers",
        "Reason for Force: Prevent Offence",
        "Reason for Force: Secure Evidence",
        "Reason for Force: Effect Search",
        "Reason for Force: Effect Arrest",
        "Reason for Force: Method of Entry",
        "Reason for Force: Remove Handcuffs",
        "Reason for Force: Prevent Harm",
        "Reason for Force: Prevent Escape",
        "Reason for Force: Other",
        "MainDuty", "SingleCrewed", "TrainedCED", "CarryingCED",
        .. Enumerable.Range(1, 20).SelectMany(n => new[] { $"Tactic {n}", n == 20 ? "Tactic Effective 20" : $"Effective {n}" }),
        "CED Used", "CED Device Serial No",
        .. new[] { "CED", "CED2", "CED3", "CED4" }.SelectMany(Device),
        "Firearms Aimed", "Firearms Fired",
        "SubjectAge", "SubjectGender", "SubjectEthnicity", "PhysicalDisability", "MentalDisability",
        "StaffInjured", "StaffInjuryIntentional", "StaffInjuryLevel", "StaffMedProvided",
        "SubjectInjured", "SubjectNatureOfInjury", "SubjectMedOffered", "SubjectMedProvided",
        "Outcome: Made off/escaped", "Outcome: Arrested", "Outcome: Hospitalised", "Outcome: Detained - Mental Health Act", "Outcome: Fatality", "Outcome: Other",
    ];

    /// <summary>The usual headings of a kind: one column for each value of a field with several, and the first five of a field in order.</summary>
    public static IReadOnlyList<string> UsualHeadings(RecordKind kind)
    {
        var definition = KindsOfRecord.Of(kind);
        List<string> headings = [definition.DateHeadings[0], definition.TimeHeadings[0]];
        if (kind == RecordKind.StopAndSearch)
        {
            headings.Add(definition.LatitudeHeadings[0]);
            headings.Add(definition.LongitudeHeadings[0]);
        }

        foreach (var field in definition.Fields)
        {
            headings.AddRange(field switch
            {
                { Shape: FieldShape.Several, Marks.Count: > 0 } => field.Marks.DistinctBy(m => m.Value).Select(m => m.Heading),
                { Shape: FieldShape.InOrder } => Enumerable.Range(1, UsualSlots).Select(n => string.Format(CultureInfo.InvariantCulture, field.Heading, n)),
                _ => [field.Heading],
            });
        }

        return headings;
    }

    /// <summary>Writes a file with so many rows: comma-separated, UTF-8, all in January 2026. The stream stays open.</summary>
    public static void Write(Stream to, RecordKind kind, int rows, int seed, bool metLayout = false)
    {
        if (metLayout && kind != RecordKind.UseOfForce)
        {
            throw new ArgumentException("Only use of force has the layout of the Metropolitan Police.", nameof(metLayout));
        }

        var definition = KindsOfRecord.Of(kind);
        var headings = metLayout ? MetHeadings : UsualHeadings(kind);
        var columns = headings.Select(heading => new Column(definition, definition.Guess(heading))).ToArray();
        using var writer = new StreamWriter(to, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" };
        for (var at = 0; at < headings.Count; at++)
        {
            Cell(writer, at, headings[at]);
        }

        writer.WriteLine();
        var row = new Row(definition, seed, new Chance(((ulong)(uint)seed << 8) | (uint)kind));
        for (var number = 1; number <= rows; number++)
        {
            row.Next(number);
            for (var at = 0; at < columns.Length; at++)
            {
                Cell(writer, at, row.Value(columns[at]));
            }

            writer.WriteLine();
        }
    }

    private static IEnumerable<string> Device(string name)
    {
        string[] uses =
        [
            "Drawn", "Aimed", name == "CED" ? "Arced" : $"Ar{name}", "Red-Dotted", "Drive Stun", "Drive Stun Repeat Application", "Angle Drive Stun", "Fired",
            "Fired Cartridge Number", "Fired 5 Secs Cycle Interrupted", "Fired Repeat Cycle Same Cartridge", "Fired Total Number Of Cycles",
            "Fired Cycle Extended Beyond 5 Secs", "Fired Miss With One Probe", "Fired Miss With Both Probes",
        ];
        return [.. uses.Select(u => $"{name} {u}"), .. Enumerable.Range(1, 15).Select(n => $"{name} Front {n}"), .. "ABCDEFGHJK".Select(l => $"{name} Back {l}")];
    }

    private static void Cell(StreamWriter writer, int at, string text)
    {
        if (at > 0)
        {
            writer.Write(',');
        }

        if (text.AsSpan().IndexOfAny(",\"\n\r") < 0)
        {
            writer.Write(text);
            return;
        }

        writer.Write('"');
        writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        writer.Write('"');
    }

    /// <summary>One column: where it goes, which field that is, and which of the field's values it marks.</summary>
    private sealed class Column
    {
        public Column(KindOfRecord kind, ColumnTarget target)
        {
            Target = target;
            Place = target.Place;
            At = kind.Fields.ToList().FindIndex(f => f.Name == target.Field);
            Field = At >= 0 ? kind.Fields[At] : null;
            Device = target.Field is ['C', 'e', 'd', var digit, ..] && char.IsDigit(digit) ? digit - '0' : 0;
            Footage = target.Field switch
            {
                "NoFootageReason" => false,
                "FootageReference" or "FootageKind" => true,
                _ => null,
            };
            Mark = target.Value is { } value && Field is not null ? Field.Values.ToList().IndexOf(value) : -1;
        }

        public ColumnTarget Target { get; }

        public int At { get; }

        public RecordField? Field { get; }

        public int Mark { get; }

        public int Place { get; }

        /// <summary>Of which conducted energy device it tells; 0 for none.</summary>
        public int Device { get; }

        /// <summary>Whether it is filled only with footage or only without.</summary>
        public bool? Footage { get; }
    }

    /// <summary>What the columns of one row must agree on: what is blank, which value of a list comes first, how many tactics and devices.</summary>
    private sealed class Row(KindOfRecord kind, int seed, Chance chance)
    {
        private readonly bool[] blank = new bool[kind.Fields.Count];
        private readonly int[] first = new int[kind.Fields.Count];
        private readonly StringBuilder words = new();
        private int number;
        private DateTime begun;
        private int hours;
        private int slots;
        private int devices;
        private bool footage;

        public void Next(int row)
        {
            number = row;
            begun = new DateTime(2026, 1, 1).AddDays(chance.Below(31)).AddMinutes(chance.Below(24 * 60));
            hours = 1 + chance.Below(15);
            slots = chance.Below(100) > 0 ? 1 + chance.Below(chance.Below(UsualSlots) + 1) : 1 + chance.Below(RecordField.MostSlots);
            devices = chance.Below(1000) >= Rare["CedUsed"] ? 0 : chance.Below(10) > 0 ? 1 : 2;
            footage = chance.Below(100) < 85;
            for (var at = 0; at < blank.Length; at++)
            {
                var field = kind.Fields[at];
                var seldom = field.Shape == FieldShape.FreeText && field.Name != kind.MainText;
                blank[at] = chance.Below(100) < (seldom ? 90 : 10) && !field.Required;
                first[at] = chance.Leaning(field.Values.Count > 0 ? field.Values.Count : Places.Length);
            }
        }

        public string Value(Column column)
        {
            if (column.Field is not { } field)
            {
                return column.Target == ColumnTarget.Date ? begun.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture)
                    : column.Target == ColumnTarget.Time ? begun.ToString("HH:mm", CultureInfo.InvariantCulture)
                    : column.Target == ColumnTarget.Latitude ? Degrees(52, 400)
                    : column.Target == ColumnTarget.Longitude ? Degrees(-2, 400)
                    : string.Empty;
            }

            if (blank[column.At] || !Fits(column))
            {
                return string.Empty;
            }

            return field.Shape switch
            {
                FieldShape.Coded => Listed(field, first[column.At]),
                FieldShape.YesNo => YesNo(field),
                FieldShape.Number => Number(field).ToString(CultureInfo.InvariantCulture),
                FieldShape.Several when column.Mark >= 0 => column.Mark == first[column.At] || chance.Below(100) < 8 ? "Yes" : "No",
                FieldShape.Several => Listed(field, first[column.At]),
                FieldShape.InOrder => Listed(field, (first[column.At] + ((column.Place - 1) * 3)) % Math.Max(field.Values.Count, 1)),
                FieldShape.ShortText => Short(field),
                FieldShape.FreeText => Sentences(),
                FieldShape.Reference => string.Create(CultureInfo.InvariantCulture, $"{Letters(field)}/{seed}/{number:D7}"),
                FieldShape.Officer => string.Create(CultureInfo.InvariantCulture, $"C{1000 + chance.Below(Officers)}"),
                FieldShape.Person => string.Create(CultureInfo.InvariantCulture, $"P{100000 + chance.Below(Persons)}"),
                _ => string.Empty,
            };
        }

        private static string Listed(RecordField field, int at) => field.Values.Count > 0 ? field.Values[at] : Places[at % Places.Length];

        private static string Letters(RecordField field) => field.Name[..4].ToUpperInvariant();

        /// <summary>Whether this row has something to say in a column that depends on another.</summary>
        private bool Fits(Column column) => column.Place <= slots && column.Device <= devices && (column.Footage is null || column.Footage == footage);

        private string YesNo(RecordField field) =>
            (field.Name == kind.Footage ? footage : field.Name == "CedUsed" ? devices > 0 : chance.Below(1000) < Rare.GetValueOrDefault(field.Name, 400)) ? "Yes" : "No";

        private int Number(RecordField field) => field.Name switch
        {
            "Age" => 12 + chance.Leaning(60),
            "Hours" => hours,
            "DaysOpen" => 1 + chance.Leaning(200),
            _ => chance.Leaning(10),
        };

        private string Short(RecordField field) => field.Name == "Until"
            ? begun.AddHours(hours).ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture)
            : Places[chance.Below(Places.Length)];

        private string Degrees(int whole, int within) => (whole + (chance.Below(within) / 1000m)).ToString("0.000000", CultureInfo.InvariantCulture);

        private string Sentences()
        {
            words.Clear();
            var count = 15 + chance.Below(26);
            var begins = true;
            for (var at = 1; at <= count; at++)
            {
                var word = Vocabulary[chance.Below(Vocabulary.Length)];
                words.Append(begins ? char.ToUpperInvariant(word[0]) : word[0]).Append(word, 1, word.Length - 1);
                begins = at == count || chance.Below(9) == 0;
                words.Append(begins ? "." : chance.Below(15) == 0 ? "," : string.Empty).Append(at == count ? string.Empty : " ");
            }

            return words.ToString();
        }
    }

    /// <summary>A small generator of its own, so that a seed gives the same file on every machine and version (SplitMix64).</summary>
    private sealed class Chance(ulong seed)
    {
        private ulong state = seed;

        /// <summary>A whole number from 0 and below the limit.</summary>
        public int Below(int limit)
        {
            unchecked
            {
                state += 0x9E3779B97F4A7C15;
                var z = state;
                z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
                z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
                return (int)((z ^ (z >> 31)) % (ulong)limit);
            }
        }

        /// <summary>The same, with small numbers oftener: the first values of a list are the usual ones.</summary>
        public int Leaning(int limit) => Math.Min(Below(limit), Below(limit));
    }
}
