using System.Globalization;
using System.Text;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>Reads a stop-and-search file row by row: each row is understood, or has a problem that is told in one sentence without quoting free text.</summary>
internal sealed class StopSearchRows
{
    private static readonly int[] CodedFields = [0, 6, 7, 8, 9, 10, 11, 12];
    private static readonly int[] YesNoFields = [2, 13, 14];

    private readonly CsvLines lines;
    private readonly StopSearchValues values;

    public StopSearchRows(Stream content, StopSearchValues values)
    {
        lines = new(content);
        this.values = values;
        FileStart.TakeHeadings(lines);
    }

    /// <summary>The number of the data row, the first being 1.</summary>
    public int Row { get; private set; }

    public int Line => lines.Line;

    /// <summary>Why the row cannot be taken; none if it can.</summary>
    public string? Problem { get; private set; }

    public ReadOnlySpan<byte> Plain => lines.Plain;

    /// <summary>The instant as given, in UTC.</summary>
    public DateTime Instant { get; private set; }

    /// <summary>The day in the UK.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>Midnight in the UK to the microsecond: forces that send the day only write it so.</summary>
    public bool DayOnly { get; private set; }

    public int? Latitude { get; private set; }

    public int? Longitude { get; private set; }

    public string? Operation { get; private set; }

    /// <summary>The value of each coded column, in the order of <see cref="StopSearchValues.Columns"/>.</summary>
    public ListedValue?[] Coded { get; } = new ListedValue?[StopSearchValues.Columns.Count];

    /// <summary>Part of an operation, outcome linked, more than outer clothing.</summary>
    public bool?[] YesNo { get; } = new bool?[YesNoFields.Length];

    /// <summary>Which of them hold something that is neither True nor False nor blank.</summary>
    public bool[] NotUnderstood { get; } = new bool[YesNoFields.Length];

    /// <summary>Whether a column of the file is blank in this row.</summary>
    public bool IsBlank(int column) => lines.Field(column).Trim((byte)' ').IsEmpty;

    /// <summary>The heading of a yes-or-no column.</summary>
    public static string YesNoColumn(int index) => StopSearchColumns.All[YesNoFields[index]];

    /// <summary>Goes to the next row; says no at the end of the file.</summary>
    public bool Read()
    {
        if (!lines.Read())
        {
            return false;
        }

        Row++;
        if (Row >= EncounterId.RowsPerBatch)
        {
            throw CsvLines.Refuse(Line, "a file may have at most 9,999,999 rows. Split it by month.");
        }

        Problem = ShapeProblem() ?? DateProblem() ?? PlaceProblem() ?? TextProblem();
        return true;
    }

    private string? ShapeProblem()
    {
        if (lines.FieldCount != StopSearchColumns.All.Count)
        {
            return string.Create(CultureInfo.InvariantCulture, $"It has {(lines.FieldCount == CsvLines.MostFields ? "at least " : string.Empty)}{lines.FieldCount} {(lines.FieldCount == 1 ? "field" : "fields")}; there should be {StopSearchColumns.All.Count}.");
        }

        return lines.QuotesAstray ? "Something follows a closing quotation mark before the next comma."
            : IsBlank(0) ? "It has no Type."
            : null;
    }

    private string? DateProblem()
    {
        var text = lines.Field(1).Trim((byte)' ');
        if (!FieldReading.TryInstant(text, out var instant))
        {
            return text.IsEmpty
                ? "It has no Date."
                : $"The Date{FieldReading.Quoted(text)} cannot be read: it should be a real day and time such as 2020-06-30T23:05:00+00:00.";
        }

        Instant = instant;
        var clock = UkTime.In(new DateTimeOffset(instant, TimeSpan.Zero));
        Day = DateOnly.FromDateTime(clock.DateTime);
        DayOnly = clock.TimeOfDay == TimeSpan.Zero;
        return null;
    }

    private string? PlaceProblem()
    {
        Latitude = null;
        Longitude = null;
        var north = lines.Field(4).Trim((byte)' ');
        var east = lines.Field(5).Trim((byte)' ');
        if (north.IsEmpty && east.IsEmpty)
        {
            return null;
        }

        if (north.IsEmpty || east.IsEmpty)
        {
            return north.IsEmpty ? "It has a Longitude and no Latitude." : "It has a Latitude and no Longitude.";
        }

        if (!FieldReading.TryDegrees(north, 90, out var latitude))
        {
            return $"The Latitude{FieldReading.Quoted(north)} is not a number from -90 to 90.";
        }

        if (!FieldReading.TryDegrees(east, 180, out var longitude))
        {
            return $"The Longitude{FieldReading.Quoted(east)} is not a number from -180 to 180.";
        }

        Latitude = latitude;
        Longitude = longitude;
        return null;
    }

    private string? TextProblem()
    {
        for (var column = 0; column < StopSearchColumns.All.Count; column++)
        {
            var text = lines.Field(column);
            if (text.Length > CodedValue.TextLimit && Encoding.UTF8.GetCharCount(text.Trim((byte)' ')) > CodedValue.TextLimit)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{StopSearchColumns.All[column]} is longer than {CodedValue.TextLimit} characters, and free text cannot be loaded.");
            }
        }

        for (var i = 0; i < CodedFields.Length; i++)
        {
            var text = lines.Field(CodedFields[i]).Trim((byte)' ');
            Coded[i] = text.IsEmpty ? null : values.Of(i, text, Line);
        }

        for (var i = 0; i < YesNoFields.Length; i++)
        {
            var text = lines.Field(YesNoFields[i]).Trim((byte)' ');
            YesNo[i] = FieldReading.TrueOrFalse(text);
            NotUnderstood[i] = YesNo[i] is null && !text.IsEmpty;
        }

        var operation = lines.Field(3).Trim((byte)' ');
        Operation = operation.IsEmpty ? null : Encoding.UTF8.GetString(operation);
        return null;
    }
}
