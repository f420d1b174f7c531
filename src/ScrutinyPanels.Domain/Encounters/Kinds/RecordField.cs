using System.Globalization;

namespace ScrutinyPanels.Domain.Encounters.Kinds;

/// <summary>One field of a kind of record: how it is kept, by which headings a file names it and which values are known from the start.</summary>
public sealed record RecordField
{
    /// <summary>How many numbered columns a field in order may have.</summary>
    public const int MostSlots = 20;

    private RecordField(string name, FieldShape shape, IReadOnlyList<string> headings)
    {
        Name = name;
        Shape = shape;
        Headings = headings;
    }

    /// <summary>Its name in the database and in the words of its kind.</summary>
    public string Name { get; }

    public FieldShape Shape { get; }

    /// <summary>The headings a file may give it, the usual one first. The numbered columns of a field in order write {0} for the number.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Headings of yes-or-no columns that each stand for one value; misspellings are headings of their own.</summary>
    public IReadOnlyList<(string Heading, string Value)> Marks { get; init; } = [];

    /// <summary>Values that are known from the start, as forces write them.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What a spreadsheet makes of some values, and what they were: 11-17 becomes a date in November 2017.</summary>
    public IReadOnlyList<(string Given, string Meant)> Repairs { get; init; } = [];

    /// <summary>Whether a reader on a panel is told it.</summary>
    public bool Shown { get; init; } = true;

    /// <summary>A row without it is quarantined where the file has such a column.</summary>
    public bool Required { get; init; }

    /// <summary>Whether blank in a whole file is worth saying.</summary>
    public bool OftenBlank { get; init; }

    /// <summary>The name under which its values are listed.</summary>
    public string Heading => Headings.Count > 0 ? Headings[0] : Name;

    /// <summary>Whether the original may tell who somebody is and is therefore sealed.</summary>
    public bool IsSealed => Shape is FieldShape.FreeText or FieldShape.Reference or FieldShape.Officer or FieldShape.Person;

    /// <summary>Whether its values come from a list.</summary>
    public bool IsListed => Shape is FieldShape.Coded or FieldShape.Several or FieldShape.InOrder;

    /// <summary>The column of the kind's table that holds it.</summary>
    public string Column => Shape switch
    {
        FieldShape.Coded => Name + "Id",
        FieldShape.Reference => Name + "Token",
        FieldShape.Officer or FieldShape.Person => Name + "Number",
        _ => Name,
    };

    private static readonly string[] DatesOfSpreadsheets = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd", "dd/MM/yyyy", "dd/MM/yyyy HH:mm", "MMM-yy", "yy-MMM"];

    /// <summary>The dates that spreadsheets make of a band such as 11-17, read as a month and a year.</summary>
    public static IReadOnlyList<(string Given, string Meant)> SpreadsheetDates(string band)
    {
        var first = DateTime.ParseExact(band, "MM-yy", CultureInfo.InvariantCulture);
        return [.. DatesOfSpreadsheets.Select(f => (first.ToString(f, CultureInfo.InvariantCulture), band))];
    }

    public static RecordField Coded(string name, params string[] headings) => new(name, FieldShape.Coded, headings);

    public static RecordField YesNo(string name, params string[] headings) => new(name, FieldShape.YesNo, headings);

    public static RecordField Number(string name, params string[] headings) => new(name, FieldShape.Number, headings);

    public static RecordField Several(string name, params string[] headings) => new(name, FieldShape.Several, headings);

    public static RecordField InOrder(string name, params string[] headings) => new(name, FieldShape.InOrder, headings);

    public static RecordField ShortText(string name, params string[] headings) => new(name, FieldShape.ShortText, headings);

    public static RecordField FreeText(string name, params string[] headings) => new(name, FieldShape.FreeText, headings);

    public static RecordField Reference(string name, params string[] headings) => new(name, FieldShape.Reference, headings) { Shown = false };

    public static RecordField Officer(string name, params string[] headings) => new(name, FieldShape.Officer, headings);

    public static RecordField Person(string name, params string[] headings) => new(name, FieldShape.Person, headings);
}
