using System.Globalization;

namespace ScrutinyPanels.Domain.Encounters.Kinds;

/// <summary>Where one column of a file goes: a field, one value of a field, one place of a field in order, or the date, time and place of the record.</summary>
public readonly record struct ColumnTarget(string Code)
{
    /// <summary>The column is left out.</summary>
    public static ColumnTarget None { get; } = new(string.Empty);

    public static ColumnTarget Date { get; } = new("date");

    public static ColumnTarget Time { get; } = new("time");

    public static ColumnTarget Latitude { get; } = new("latitude");

    public static ColumnTarget Longitude { get; } = new("longitude");

    /// <summary>The name of the field, without a value or place.</summary>
    public string Field => Code is null ? string.Empty : Code.IndexOfAny(['=', '#']) is >= 0 and var cut ? Code[..cut] : Code;

    /// <summary>The value that a yes in the column stands for; none where the column holds the value itself.</summary>
    public string? Value => Code.IndexOf('=', StringComparison.Ordinal) is >= 0 and var cut ? Code[(cut + 1)..] : null;

    /// <summary>The place in a field in order, the first being 1; 0 where there is none.</summary>
    public int Place => Code.IndexOf('#', StringComparison.Ordinal) is >= 0 and var cut && int.TryParse(Code.AsSpan(cut + 1), CultureInfo.InvariantCulture, out var place) ? place : 0;

    public static ColumnTarget Of(RecordField field) => new(field.Name);

    public static ColumnTarget Mark(RecordField field, string value) => new($"{field.Name}={value}");

    public static ColumnTarget Slot(RecordField field, int place) => new(string.Create(CultureInfo.InvariantCulture, $"{field.Name}#{place}"));
}
