using System.Globalization;
using System.Text;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;

namespace ScrutinyPanels.Application.Outside.Import;

/// <summary>Reads a file row by row as its plan says: each row is understood, or has a problem that is told in one sentence without quoting free text.</summary>
internal sealed class RecordRows
{
    private static readonly object Yes = true;
    private static readonly object No = false;

    private readonly CsvLines lines;
    private readonly ColumnPlan plan;
    private readonly RecordValues values;
    private readonly List<ListedValue>[] several;
    private readonly ListedValue?[][] marks;
    private int givenLine;

    public RecordRows(Stream content, ColumnPlan plan, RecordValues values, FileLayout layout = FileLayout.Commas)
    {
        this.plan = plan;
        this.values = values;
        lines = new(content, FileStart.Separator(layout), plan.MayHaveLineBreaks);
        FileStart.TakeHeadings(lines, plan);
        Cells = new object?[plan.Fields.Count];
        NotUnderstood = new bool[plan.Fields.Count];
        several = [.. plan.Fields.Select(_ => new List<ListedValue>())];
        marks = [.. plan.Fields.Select((f, i) => f.Columns.Select(c => c.Mark is { } mark ? values.Of(i, Encoding.UTF8.GetBytes(mark), 0) : null).ToArray())];
    }

    /// <summary>The number of the data row, the first being 1.</summary>
    public int Row { get; private set; }

    public int Line => givenLine > 0 ? givenLine : lines.Line;

    /// <summary>Why the row cannot be taken; none if it can.</summary>
    public string? Problem { get; private set; }

    public ReadOnlySpan<byte> Plain => lines.Plain;

    public Moment When => plan.Moments;

    public int? Latitude { get; private set; }

    public int? Longitude { get; private set; }

    /// <summary>What each field of the plan holds: a <see cref="ListedValue"/> or a list of them, yes or no, a number, a text, or nothing.</summary>
    public object?[] Cells { get; }

    /// <summary>Which fields hold something that cannot be read as such a field.</summary>
    public bool[] NotUnderstood { get; }

    /// <summary>Whether a column of the file is blank in this row.</summary>
    public bool IsBlank(int column) => Text(column).IsEmpty;

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

        Problem = ShapeProblem() ?? plan.Moments.Problem(Text(plan.Date), plan.Time < 0 ? default : Text(plan.Time)) ?? PlaceProblem() ?? LengthProblem();
        if (Problem is null)
        {
            for (var i = 0; i < plan.Fields.Count; i++)
            {
                Cells[i] = CellOf(i);
            }
        }

        return true;
    }

    /// <summary>Goes on as if so many rows had been read: for rows that are numbered already. The next one began on the given line of the file it came in.</summary>
    public void Number(int row, int line = 0) => (Row, givenLine) = (row, line);

    /// <summary>Says that a row cannot be taken for a reason that its file alone does not tell.</summary>
    public void Refuse(string problem) => Problem = problem;

    private static string Clean(ReadOnlySpan<byte> text) => Encoding.UTF8.GetString(text);

    private ReadOnlySpan<byte> Text(int column) => lines.Field(column).Trim((byte)' ');

    private string? ShapeProblem()
    {
        if (lines.FieldCount != plan.Columns.Count)
        {
            return string.Create(CultureInfo.InvariantCulture, $"It has {(lines.FieldCount == CsvLines.MostFields ? "at least " : string.Empty)}{lines.FieldCount} {(lines.FieldCount == 1 ? "field" : "fields")}; there should be {plan.Columns.Count}.");
        }

        if (lines.QuotesAstray)
        {
            return "Something follows a closing quotation mark before the next comma.";
        }

        foreach (var field in plan.Fields)
        {
            if (field.Field.Required && IsBlank(field.Columns[0].Column))
            {
                return $"It has no {plan.Columns[field.Columns[0].Column].Heading}.";
            }
        }

        return null;
    }

    private string? PlaceProblem()
    {
        Latitude = null;
        Longitude = null;
        if (plan.Latitude < 0 || plan.Longitude < 0)
        {
            return null;
        }

        var north = Text(plan.Latitude);
        var east = Text(plan.Longitude);
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

    private string? LengthProblem()
    {
        foreach (var field in plan.Fields)
        {
            var most = field.Field.Shape == FieldShape.FreeText ? RecordTables.FreeTextLimit : CodedValue.TextLimit;
            foreach (var (column, _) in field.Columns)
            {
                var text = lines.Field(column);
                if (text.Length > most && Encoding.UTF8.GetCharCount(text.Trim((byte)' ')) > most)
                {
                    return string.Create(CultureInfo.InvariantCulture, $"{plan.Columns[column].Heading} is longer than {most} characters{(plan.IsPublished ? ", and free text cannot be loaded" : string.Empty)}.");
                }
            }
        }

        return null;
    }

    private object? CellOf(int index)
    {
        var planned = plan.Fields[index];
        NotUnderstood[index] = false;
        if (planned.Field.Shape is FieldShape.Several or FieldShape.InOrder)
        {
            return Many(index, planned);
        }

        var text = Text(planned.Columns[0].Column);
        if (text.IsEmpty)
        {
            return null;
        }

        switch (planned.Field.Shape)
        {
            case FieldShape.Coded:
                return values.Of(index, text, Line);
            case FieldShape.YesNo:
                var yes = FieldReading.YesOrNo(text);
                NotUnderstood[index] = yes is null;
                return yes is null ? null : yes.Value ? Yes : No;
            case FieldShape.Number:
                var known = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number);
                NotUnderstood[index] = !known;
                return known ? number : null;
            default:
                return Clean(text);
        }
    }

    private List<ListedValue>? Many(int index, PlannedField planned)
    {
        var found = several[index];
        found.Clear();
        for (var i = 0; i < planned.Columns.Count; i++)
        {
            var text = Text(planned.Columns[i].Column);
            if (text.IsEmpty)
            {
                continue;
            }

            if (marks[index][i] is { } mark)
            {
                var yes = FieldReading.YesOrNo(text);
                NotUnderstood[index] |= yes is null;
                if (yes == true)
                {
                    found.Add(mark);
                }
            }
            else if (planned.Field.Shape == FieldShape.InOrder)
            {
                found.Add(values.Of(index, text, Line));
            }
            else
            {
                foreach (var part in text.SplitAny((byte)';', (byte)'|'))
                {
                    var value = text[part].Trim((byte)' ');
                    if (!value.IsEmpty)
                    {
                        found.Add(values.Of(index, value, Line));
                    }
                }
            }
        }

        return found.Count == 0 ? null : found;
    }
}
